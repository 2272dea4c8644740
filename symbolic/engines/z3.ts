import { type AngleRing, DenseReading } from '../equations/dense-reading.js';
import type { Formula } from '../equations/equation.js';
import { Undecided } from '../equations/reading.js';
import type { Cyclotomic } from '../ring/cyclotomic.js';
import { Q, type Rational } from '../ring/rational.js';
import type { Testimony } from './witness.js';

/** A complex number as two terms of SMT-LIB over the reals. */
interface Smt {
  readonly re: string;
  readonly im: string;
}

/**
 * Numbers as terms of SMT-LIB, each product and sum defined once under a name. Angles are pairs c, s with c² + s² = 1, √½ and
 * cos(π/8) are reals with their equations, complex indeterminates are pairs of reals. It does not differentiate.
 */
class SmtRing implements AngleRing<Smt> {
  readonly lines: string[] = [];
  readonly #declared = new Map<string, string>();
  readonly #defined = new Map<string, string>();

  readonly zero = { re: '0', im: '0' };
  readonly one = { re: '1', im: '0' };
  readonly i = { re: '0', im: '1' };

  get sqrtHalf(): Smt {
    return { re: this.#sqrtHalf(), im: '0' };
  }

  real(name: string): Smt {
    return { re: this.#declare(name), im: '0' };
  }

  variable(name: string): Smt {
    return this.real(name);
  }

  complex(name: string): Smt {
    return { re: this.#declare(`re ${name}`), im: this.#declare(`im ${name}`) };
  }

  function(): Smt {
    throw new Undecided('terms over the reals do not differentiate');
  }

  derivative(): Smt {
    throw new Undecided('terms over the reals do not differentiate');
  }

  /** cos(x/2 + eπ/8) = c·cos(eπ/8) − s·sin(eπ/8). */
  halfAngle(angle: string, eighths: number): { readonly cos: Smt; readonly sin: Smt } {
    const isNew = !this.#declared.has(`cos ${angle}`);
    const [c, s] = [this.#declare(`cos ${angle}`), this.#declare(`sin ${angle}`)];
    if (isNew) this.lines.push(`(assert (= (+ (* ${c} ${c}) (* ${s} ${s})) 1))`);
    const [p, q] = [this.#cosine(eighths), this.#cosine(eighths - 4)];
    const real = (re: string): Smt => ({ re, im: '0' });
    return {
      cos: real(this.#plus(this.#times(c, p), this.#minus(this.#times(s, q)))),
      sin: real(this.#plus(this.#times(s, p), this.#times(c, q))),
    };
  }

  add(a: Smt, b: Smt): Smt {
    return { re: this.#plus(a.re, b.re), im: this.#plus(a.im, b.im) };
  }

  sub(a: Smt, b: Smt): Smt {
    return this.add(a, this.neg(b));
  }

  neg(a: Smt): Smt {
    return { re: this.#minus(a.re), im: this.#minus(a.im) };
  }

  mul(a: Smt, b: Smt): Smt {
    return {
      re: this.#plus(this.#times(a.re, b.re), this.#minus(this.#times(a.im, b.im))),
      im: this.#plus(this.#times(a.re, b.im), this.#times(a.im, b.re)),
    };
  }

  conj(a: Smt): Smt {
    return { re: a.re, im: this.#minus(a.im) };
  }

  /** Whether it is written as 0; only z3 knows whether it is 0. */
  isZero(a: Smt): boolean {
    return a.re === '0' && a.im === '0';
  }

  fromRational(r: Rational): Smt {
    return { re: rationalText(r), im: '0' };
  }

  /** a₀ + a₁ζ + a₂i + a₃ζ³ with ζ = √½(1 + i), ζ³ = √½(−1 + i). */
  fromCyclotomic({ a }: Cyclotomic): Smt {
    const scaled = (r: Rational) => (Q.isZero(r) ? '0' : this.#times(rationalText(r), this.#sqrtHalf()));
    return {
      re: this.#plus(rationalText(a[0]), scaled(Q.sub(a[1], a[3]))),
      im: this.#plus(rationalText(a[2]), scaled(Q.add(a[1], a[3]))),
    };
  }

  format({ re, im }: Smt): string {
    return `${re} + i·${im}`;
  }

  #declare(of: string): string {
    const known = this.#declared.get(of);
    if (known !== undefined) return known;
    const name = `v${this.#declared.size}`;
    this.#declared.set(of, name);
    this.lines.push(`(declare-const ${name} Real)`);
    return name;
  }

  #define(term: string): string {
    const known = this.#defined.get(term);
    if (known !== undefined) return known;
    const name = `t${this.#defined.size}`;
    this.#defined.set(term, name);
    this.lines.push(`(define-fun ${name} () Real ${term})`);
    return name;
  }

  #sqrtHalf(): string {
    const isNew = !this.#declared.has('√½');
    const r = this.#declare('√½');
    if (isNew) this.lines.push(`(assert (and (> ${r} 0) (= (* ${r} ${r}) (/ 1 2))))`);
    return r;
  }

  /** cos(eπ/8): with κ = cos(π/8) > 0 it is κ² = (1 + √½)/2, and cos(3π/8) = 2√½κ − κ. */
  #cosine(e: number): string {
    const m = ((e % 16) + 16) % 16;
    const k = m <= 8 ? m : 16 - m;
    if (k > 4) return this.#minus(this.#cosine(8 - k));
    if (k === 0) return '1';
    if (k === 4) return '0';
    if (k === 2) return this.#sqrtHalf();
    const root = this.#sqrtHalf();
    const isNew = !this.#declared.has('cos(π/8)');
    const kappa = this.#declare('cos(π/8)');
    if (isNew) this.lines.push(`(assert (and (> ${kappa} 0) (= (* 2 ${kappa} ${kappa}) (+ 1 ${root}))))`);
    if (k === 1) return kappa;
    return this.#plus(this.#times('2.0', this.#times(root, kappa)), this.#minus(kappa));
  }

  #plus(a: string, b: string): string {
    if (a === '0') return b;
    return b === '0' ? a : this.#define(`(+ ${literal(a)} ${literal(b)})`);
  }

  #minus(a: string): string {
    return a === '0' ? '0' : this.#define(`(- ${literal(a)})`);
  }

  #times(a: string, b: string): string {
    if (a === '0' || b === '0') return '0';
    if (a === '1') return b;
    return b === '1' ? a : this.#define(`(* ${a} ${b})`);
  }
}

/** 1 is a whole number to z3, 1.0 a real one. */
const literal = (term: string) => (term === '1' ? '1.0' : term);

function rationalText({ num, den }: Rational): string {
  if (num === 0n || (num === 1n && den === 1n)) return `${num}`;
  const size = num < 0n ? -num : num;
  const value = den === 1n ? `${size}.0` : `(/ ${size}.0 ${den}.0)`;
  return num < 0n ? `(- ${value})` : value;
}

/** The question whether left and right differ anywhere, in SMT-LIB. */
function questionOf<S>(formula: Formula<S>, setting: S): string {
  const ring = new SmtRing();
  const reading = new DenseReading(ring);
  const difference = reading.subtract(formula.left(reading, setting), formula.right(reading, setting));
  const parts = difference.flat().flatMap(({ re, im }) => [re, im]);
  const unequal = parts.filter((part) => part !== '0').map((part) => `(not (= ${part} 0))`);
  const asked = unequal.length === 0 ? 'false' : `(or ${unequal.join(' ')} false)`;
  return [...ring.lines, `(assert ${asked})`].join('\n');
}

/** What z3 may take for one case before it is left open. */
const MOST_MILLISECONDS = 5000;

/** z3, an engine that is started and stopped. */
export interface Z3 {
  /** Left = right in all settings: "proved" where z3 finds no counterexample to exist, "refuted" where it finds one. */
  decide<S>(formula: Formula<S>): Promise<Testimony>;
  /** Ends its threads; without that the process would not end. */
  close(): Promise<void>;
}

/** Starts z3 where the package `z3-solver` is installed; undefined where it is not. */
export async function startZ3(): Promise<Z3 | undefined> {
  const module = await import('z3-solver').catch((reason: unknown) => {
    if (reason instanceof Error && 'code' in reason && reason.code === 'ERR_MODULE_NOT_FOUND')
      return undefined;
    throw reason;
  });
  if (module === undefined) return undefined;
  const { Z3: api, em } = await module.init();
  const configuration = api.mk_config();
  api.set_param_value(configuration, 'timeout', `${MOST_MILLISECONDS}`);
  const context = api.mk_context(configuration);
  api.del_config(configuration);
  // eval_smtlib2_string would do in one call what follows, but hands its text to a thread after the text is gone
  const ask = async (text: string) => {
    const solver = api.mk_solver(context);
    api.solver_inc_ref(context, solver);
    api.solver_from_string(context, solver, text);
    if (api.get_error_code(context) !== 0)
      throw new Error(
        `z3 does not read a question: ${api.get_error_msg(context, api.get_error_code(context))}`,
      );
    const answer = await api.solver_check(context, solver);
    api.solver_dec_ref(context, solver);
    return answer;
  };
  return {
    decide: async (formula) => {
      let open = false;
      for (const setting of formula.settings) {
        const word = await decideSetting(formula, setting, ask);
        if (word === 'refuted') return 'refuted';
        open ||= word === 'open';
      }
      return open ? 'open' : 'proved';
    },
    close: async () => {
      api.del_context(context);
      await module.killThreads(em);
    },
  };
}

/** −1 says that there is no counterexample, 1 that there is one, 0 that z3 cannot tell. */
async function decideSetting<S>(
  formula: Formula<S>,
  setting: S,
  ask: (text: string) => Promise<number>,
): Promise<Testimony> {
  try {
    const answer = await ask(questionOf(formula, setting));
    return answer === -1 ? 'proved' : answer === 1 ? 'refuted' : 'open';
  } catch (reason) {
    if (reason instanceof Undecided) return 'open';
    throw reason;
  }
}

import { type Pauli, paulis } from '../algebra/pauli.js';
import { commute, multiplyStrings } from '../algebra/pauli-string.js';
import { type Ansatz, type EncodingGate, thetaIndex } from '../ansatz/ansatz.js';
import type { PlacedGate } from '../ansatz/entangling-gates.js';
import { type Fixed, fixedMatrix, fixedName } from '../ansatz/fixed-matrix.js';
import type { PauliSum, PauliTerm } from '../ansatz/observables.js';
import { type Cyclotomic, cyclotomic as c } from '../ring/cyclotomic.js';
import { carriedStrings, carriedThroughFixed, type Images } from './carried-string.js';
import { deadInputs, deadParameters, ofEveryUpload } from './dead-inputs.js';
import { isRoundedLater } from './state-norm.js';

/** An output that does not depend on an input, and why. */
export interface DeadInputPair {
  readonly qubit: number;
  readonly observable: number;
  readonly reason: string;
}

/** An output that does not depend on a parameter, and why. */
export interface DeadParameterPair {
  /** Where it stands in θ. */
  readonly index: number;
  readonly observable: number;
  readonly reason: string;
}

/** The pairs with ∂⟨Q_l⟩/∂x_q = 0, or ∂⟨Q_l⟩/∂θ_j = 0, for every x and θ. */
export interface DeadPairs {
  readonly inputs: readonly DeadInputPair[];
  readonly parameters: readonly DeadParameterPair[];
  /**
   * By observable: "complete" where every other pair is alive, that is has a nonzero derivative somewhere. "sound" where what is
   * listed is dead and more may be: terms of the observable might cancel, or the circuit reaches too many strings to follow.
   */
  readonly decided: readonly ('complete' | 'sound')[];
}

/** Beyond this many Pauli strings at one place only the letters on each qubit are followed. */
const MOST_STRINGS = 4096;

/**
 * Decides for each output which inputs and parameters it depends on, by exact algebra.
 *
 * A Pauli string is carried back through U(θ): a gate takes it to the strings of G†PG, a rotation by a generator that anticommutes
 * with it to cos θ·P + sin θ·(iσP), any other leaves it. Two ways through the circuit that end differently have taken cos and sin of
 * the same θ, so their products are independent functions and nothing cancels: an output depends on an angle exactly when some way
 * meets the angle and ends in a string that the encoded state does not annihilate. An input that is uploaded several times
 * is judged occurrence by occurrence: dead when each of them is; that none cancels another is not claimed.
 */
export function deadPairs(ansatz: Ansatz): DeadPairs {
  const each = ansatz.observables.map((observable, l) => decideObservable(ansatz, observable, l));
  return {
    inputs: each.flatMap(({ inputs }) => inputs),
    parameters: each.flatMap(({ parameters }) => parameters),
    decided: each.map(({ decided }) => decided),
  };
}

interface Verdicts {
  readonly inputs: readonly DeadInputPair[];
  readonly parameters: readonly DeadParameterPair[];
  readonly decided: 'complete' | 'sound';
}

function decideObservable(ansatz: Ansatz, observable: PauliSum, l: number): Verdicts {
  const varies = isRoundedLater(ansatz);
  const terms = observable.filter(({ letters }) => varies || letters.some((letter) => letter !== 'I'));
  const ways = terms.map((term) => followBack(ansatz, term));
  if (!ways.every((way) => way !== undefined)) return byLetters(ansatz, observable, l);
  const way = steps(ansatz);
  const inputs = ansatz.encoding.flatMap((gate, qubit) => {
    const occurrences = way.flatMap((step, at) =>
      step.kind === 'upload' && step.qubit === qubit ? [uploadReason(step, ways, at)] : [],
    );
    const start = ansatz.uploads[0] === 0 ? [inputReason(ansatz, gate, qubit, ways)] : [];
    const reason = ofEveryUpload([...start, ...occurrences.toReversed()]);
    return reason === undefined
      ? []
      : [{ qubit, observable: l, reason: `Output ${l} does not depend on input ${qubit}: ${reason}.` }];
  });
  const parameters = way.flatMap((step, at) => {
    if (step.kind !== 'rotation') return [];
    const reason = turnReason(step.qubit, step.generator, ways, at);
    const name = `parameter ${step.index} (block ${step.block}, qubit ${step.qubit}, R_${step.generator})`;
    return reason === undefined
      ? []
      : [{ index: step.index, observable: l, reason: `Output ${l} does not depend on ${name}: ${reason}.` }];
  });
  const once = ansatz.uploads.length === 1;
  const isFollowed = ({ fixed }: EncodingGate) =>
    ansatz.uploads[0] === 0 || isClifford(carriedThroughFixed(fixed));
  const single =
    terms.length <= 1 &&
    once &&
    ansatz.entangler.every(({ gate }) => isClifford(carriedStrings(gate))) &&
    ansatz.encoding.every(isFollowed);
  return {
    inputs,
    parameters: parameters.sort((a, b) => a.index - b.index),
    decided: single ? 'complete' : 'sound',
  };
}

function byLetters(ansatz: Ansatz, observable: PauliSum, l: number): Verdicts {
  const alone = { ...ansatz, observables: [observable] };
  const named = (reason: string) => `Output ${l}: ${reason}`;
  return {
    inputs: deadInputs(alone).map(({ qubit, reason }) => ({ qubit, observable: l, reason: named(reason) })),
    parameters: deadParameters(alone).map(({ index, reason }) => ({
      index,
      observable: l,
      reason: named(reason),
    })),
    decided: 'sound',
  };
}

function isClifford(images: Images): boolean {
  return [...images.values()].every((terms) => terms.length === 1);
}

/** What is met on the way back from the observable. */
type Step =
  | {
      readonly kind: 'rotation';
      readonly index: number;
      readonly block: number;
      readonly qubit: number;
      readonly generator: Pauli;
    }
  | { readonly kind: 'gate'; readonly placed: PlacedGate }
  | { readonly kind: 'upload'; readonly qubit: number; readonly generator: Pauli }
  | { readonly kind: 'fixed'; readonly qubit: number; readonly fixed: Fixed };

function steps(ansatz: Ansatz): readonly Step[] {
  const uploads = ansatz.encoding.flatMap(({ fixed, generator }, qubit): readonly Step[] => [
    { kind: 'fixed', qubit, fixed },
    { kind: 'upload', qubit, generator },
  ]);
  const forward = Array.from({ length: ansatz.blocks }, (_, block): readonly Step[] => [
    ...(block > 0 && ansatz.uploads.includes(block) ? uploads : []),
    ...ansatz.entangler.map((placed): Step => ({ kind: 'gate', placed })),
    ...ansatz.encoding.flatMap((_gate, qubit) =>
      ansatz.rotations.map(
        (generator, rotation): Step => ({
          kind: 'rotation',
          index: thetaIndex(ansatz, block, qubit, rotation),
          block,
          qubit,
          generator,
        }),
      ),
    ),
  ]);
  return forward.flat().reverse();
}

/** The strings before each step on the way back, those at the end, and which of them lead to a string that matters. */
interface Ways {
  /** reached[s] are the strings before step s; the last entry those at the encoding. */
  readonly reached: readonly ReadonlySet<string>[];
  /** The ones among them from which a string that the encoded state does not annihilate is reached. */
  readonly live: readonly ReadonlySet<string>[];
}

/** Undefined when there are too many strings. */
function followBack(ansatz: Ansatz, term: PauliTerm): Ways | undefined {
  const way = steps(ansatz);
  const reached: ReadonlySet<string>[] = [new Set([term.letters.join('')])];
  for (const step of way) {
    const next = new Set<string>();
    for (const string of reached.at(-1)!) for (const image of carry(step, string)) next.add(image);
    if (next.size > MOST_STRINGS) return undefined;
    reached.push(next);
  }
  const seen = ansatz.encoding.map((gate) => (ansatz.uploads[0] === 0 ? visibleLetters(gate) : ofGround));
  let live: ReadonlySet<string> = new Set(
    [...reached.at(-1)!].filter((string) => [...string].every((letter, q) => seen[q]!.has(letter as Pauli))), // strings hold the four letters
  );
  const lives = [live];
  for (let s = way.length - 1; s >= 0; s -= 1) {
    const after = live;
    live = new Set([...reached[s]!].filter((string) => carry(way[s]!, string).some((p) => after.has(p))));
    lives.unshift(live);
  }
  return { reached, live: lives };
}

/** The strings that the step takes a string to. */
function carry(step: Step, string: string): readonly string[] {
  const through = (images: Images, qubits: readonly number[]): readonly string[] =>
    images
      .get(qubits.map((q) => string[q]!).join(''))!
      .map((image) => qubits.reduce((s, q, k) => replaced(s, q, image.string[k]!), string));
  if (step.kind === 'gate') return through(carriedStrings(step.placed.gate), step.placed.qubits);
  if (step.kind === 'fixed') return through(carriedThroughFixed(step.fixed), [step.qubit]);
  const letter = string[step.qubit]!;
  if (commute(letter, step.generator)) return [string];
  return [string, replaced(string, step.qubit, multiplyStrings(step.generator, letter).string)];
}

function replaced(string: string, at: number, letter: string): string {
  return string.slice(0, at) + letter + string.slice(at + 1);
}

/** The letters whose mean in |0⟩ is not 0. */
const ofGround: ReadonlySet<Pauli> = new Set<Pauli>(['I', 'Z']);

/** The Bloch vector of H|0⟩: tr(σ·H|0⟩⟨0|H†) for σ = X, Y, Z. */
function blochVector({ fixed }: EncodingGate): Readonly<Record<Exclude<Pauli, 'I'>, Cyclotomic>> {
  const [a, b] = fixedMatrix(fixed).map((row) => row[0]!) as [Cyclotomic, Cyclotomic];
  const mean = (letter: Pauli) => {
    const image = paulis[letter].map(([u, v]) => c.add(c.mul(u!, a), c.mul(v!, b))) as [
      Cyclotomic,
      Cyclotomic,
    ];
    return c.add(c.mul(c.conj(a), image[0]), c.mul(c.conj(b), image[1]));
  };
  return { X: mean('X'), Y: mean('Y'), Z: mean('Z') };
}

/** The letters whose mean in R(x)H|0⟩ is not 0 for all x; the generator turns the two others into each other. */
function visibleLetters(gate: EncodingGate): ReadonlySet<Pauli> {
  const bloch = blochVector(gate);
  const letters = (['X', 'Y', 'Z'] as const).filter((letter) => {
    if (gate.generator === 'I' || gate.generator === letter) return !c.isZero(bloch[letter]);
    return (['X', 'Y', 'Z'] as const).some((other) => other !== gate.generator && !c.isZero(bloch[other]));
  });
  return new Set<Pauli>(['I', ...letters]);
}

function inputReason(
  ansatz: Ansatz,
  gate: EncodingGate,
  qubit: number,
  ways: readonly Ways[],
): string | undefined {
  const { fixed, generator } = gate;
  if (generator === 'I') return 'its generator is the identity, so the rotation is a global phase';
  const bloch = blochVector(gate);
  if ((['X', 'Y', 'Z'] as const).every((letter) => letter === generator || c.isZero(bloch[letter]))) {
    const state = fixed === 'I' ? '|0⟩' : `${fixedName(fixed)}|0⟩`;
    return `the prepared state ${state} is an eigenstate of the generator ${generator}, which then only changes its phase`;
  }
  const reached = ways.flatMap(({ reached: all }) => [...all.at(-1)!]);
  const letters = new Set(reached.map((string) => string[qubit]!));
  if ([...letters].every((letter) => letter === 'I'))
    return 'the observable does not reach its qubit through the circuit (light cone)';
  if ([...letters].every((letter) => letter === 'I' || letter === generator))
    return `on its qubit the observable is carried back to ${generator} at most, which commutes with the generator ${generator}`;
  const live = ways.flatMap(({ live: all }) => [...all.at(-1)!]);
  if (live.every((string) => string[qubit] === 'I' || string[qubit] === generator))
    return `every Pauli string that the observable is carried back to either commutes with the generator ${generator} on its qubit or has the mean 0 in the encoded state of ${others(ansatz)}`;
  return undefined;
}

/** Why an occurrence of an input after the start has no effect. */
function uploadReason(
  { qubit, generator }: Extract<Step, { kind: 'upload' }>,
  ways: readonly Ways[],
  at: number,
): string | undefined {
  if (generator === 'I') return 'its generator is the identity, so the rotation is a global phase';
  return turnReason(qubit, generator, ways, at);
}

function others({ qubits }: Ansatz): string {
  return qubits === 2 ? 'the other qubit' : 'another qubit';
}

/** Why a rotation has no effect. */
function turnReason(qubit: number, generator: Pauli, ways: readonly Ways[], at: number): string | undefined {
  const met = ways.flatMap(({ reached }) => [...reached[at]!]);
  const letters = new Set(met.map((string) => string[qubit]!));
  if ([...letters].every((letter) => letter === 'I'))
    return 'the observable does not reach the rotation through the circuit (light cone)';
  if ([...letters].every((letter) => letter === 'I' || letter === generator))
    return `at the rotation the observable has ${generator} at most on its qubit, which commutes with it`;
  const alive = ways.some(({ live }) => [...live[at]!].some((string) => !commute(string[qubit]!, generator)));
  return alive
    ? undefined
    : 'every Pauli string that the rotation changes has the mean 0 in the encoded state, whatever the input';
}

import type { Formula } from '../equations/equation.js';
import { Undecided } from '../equations/reading.js';
import { questionOf } from './smt-question.js';
import type { Testimony } from './witness.js';

/** What z3 may take for one case of a formula before it is left open. */
const MOST_MILLISECONDS = 5000;

/** What z3 says of assertions: that nothing satisfies them, what does (the unknowns it needs, to 20 digits), or neither. */
export type Z3Answer =
  | { readonly word: 'impossible' | 'unknown' }
  | { readonly word: 'possible'; readonly unknowns: ReadonlyMap<string, number> };

/** z3, an engine that is started and stopped. */
export interface Z3 {
  /** Whether something satisfies assertions in SMT-LIB; "unknown" when the time is over. */
  solve(assertions: string, milliseconds: number): Promise<Z3Answer>;
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
  const context = api.mk_context(configuration);
  api.del_config(configuration);
  const solve = async (assertions: string, milliseconds: number): Promise<Z3Answer> => {
    const solver = api.mk_solver(context);
    api.solver_inc_ref(context, solver);
    const limit = api.mk_params(context);
    api.params_inc_ref(context, limit);
    try {
      api.params_set_uint(context, limit, api.mk_string_symbol(context, 'timeout'), milliseconds);
      api.solver_set_params(context, solver, limit);
      // eval_smtlib2_string would do in one call what follows, but hands its text to a thread after the text is gone
      api.solver_from_string(context, solver, assertions);
      if (api.get_error_code(context) !== 0)
        throw new Error(
          `z3 does not read a question: ${api.get_error_msg(context, api.get_error_code(context))}`,
        );
      const answer = await api.solver_check(context, solver);
      if (answer !== 1) return { word: answer === -1 ? 'impossible' : 'unknown' };
      const model = api.solver_get_model(context, solver);
      api.model_inc_ref(context, model);
      const unknowns = new Map<string, number>();
      for (let k = 0; k < api.model_get_num_consts(context, model); k += 1) {
        const unknown = api.model_get_const_decl(context, model, k);
        const value = api.model_get_const_interp(context, model, unknown);
        if (value === null) continue;
        const name = api.get_symbol_string(context, api.get_decl_name(context, unknown));
        unknowns.set(name, Number.parseFloat(api.get_numeral_decimal_string(context, value, 20)));
      }
      api.model_dec_ref(context, model);
      return { word: 'possible', unknowns };
    } finally {
      api.params_dec_ref(context, limit);
      api.solver_dec_ref(context, solver);
    }
  };
  return {
    solve,
    decide: async (formula) => {
      let open = false;
      for (const setting of formula.settings) {
        const word = await decideSetting(formula, setting, solve);
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

async function decideSetting<S>(formula: Formula<S>, setting: S, solve: Z3['solve']): Promise<Testimony> {
  try {
    const { word } = await solve(questionOf(formula, setting), MOST_MILLISECONDS);
    return word === 'impossible' ? 'proved' : word === 'possible' ? 'refuted' : 'open';
  } catch (reason) {
    if (reason instanceof Undecided) return 'open';
    throw reason;
  }
}

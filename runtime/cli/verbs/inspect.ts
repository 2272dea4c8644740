import { type Ansatz, parameterCount } from '../../../symbolic/ansatz/ansatz.js';
import {
  type AngleFacts,
  angleFacts,
  type InputFacts,
  type ParameterFacts,
} from '../../../symbolic/gradient/angle-facts.js';
import { deadPairs } from '../../../symbolic/gradient/dead-pairs.js';
import {
  type DepolarisedString,
  depolarisedStrings,
} from '../../../symbolic/gradient/depolarised-strings.js';
import { gradientBound } from '../../../symbolic/gradient/gradient-bound.js';
import { multilinearTerms } from '../../../symbolic/gradient/multilinear-terms.js';
import { describeOutput, type OutputFacts, outputFacts } from '../../../symbolic/gradient/output-facts.js';
import type { RotationRules } from '../../../symbolic/gradient/rotation-rules.js';
import { observableVariance, ruleVariance } from '../../../symbolic/gradient/rule-variance.js';
import { Mistake } from '../../../symbolic/mistake.js';
import { parseDecimal, Q, type Rational } from '../../../symbolic/ring/rational.js';
import { readAnsatz } from '../read-ansatz.js';
import { decimal, ruleRecord } from '../rule-record.js';
import { shotsFrom } from '../shots.js';
import type { Outcome, Verb } from '../verb.js';

class InspectMistake extends Mistake {
  constructor(asked: string, expected: string, remedy: string) {
    super({ asked, expected, remedy });
  }
}

export const inspect: Verb = {
  summary: 'say what the gradients of a circuit are: shift rules, costs, dead angles, bounds, noise',
  examples: [
    { command: 'qgradcam inspect my-ansatz.json', does: 'prints it for each input, parameter and output' },
    {
      command: 'qgradcam inspect my-ansatz.json --shots 1000',
      does: 'with the standard deviation that gradients from shots have at most',
    },
    {
      command: 'qgradcam inspect my-ansatz.json --depolarising 0.01 --json',
      does: 'with what depolarising before the read-out leaves of gradients, for machines',
    },
  ],
  declare: (command) => {
    command
      .argument('<ansatz>', 'a configuration as JSON')
      .option('--shots <number>', 'shots for each Pauli string at each shift')
      .option('--depolarising <p>', 'the probability that a qubit is depolarised just before the read-out');
  },
  run: async ([path], options): Promise<Outcome> => {
    const shots = shotsFrom(options.shots);
    const p = probabilityFrom(options.depolarising);
    const ansatz = await readAnsatz(path!); // commander requires it
    if (ansatz.uploads.length > 1)
      throw new InspectMistake(
        `Configuration "${path}" with uploads before the blocks ${ansatz.uploads.join(', ')}`,
        'the inputs are encoded once',
        `Leave "uploads" out, or ask "qgradcam shift-rule --frequencies 1 --occurrences ${ansatz.uploads.length}"`,
      );
    const pairs = deadPairs(ansatz);
    const facts = angleFacts(ansatz, pairs);
    const outputs = outputRecords(ansatz, facts, multilinearTerms(ansatz, pairs), shots, p);
    const json = {
      schema: 'qgradcam/inspect@1',
      ok: true,
      qubits: ansatz.qubits,
      parameterCount: parameterCount(ansatz),
      ...(shots === undefined ? {} : { shots }),
      ...(p === undefined ? {} : { depolarising: Q.format(p) }),
      inputs: facts.inputs.map(({ frequencies, rules, ...input }) => ({
        ...input,
        ...rotationRecord({ frequencies, ...(rules === undefined ? {} : { rules }) }),
      })),
      parameters: facts.parameters.map(({ frequencies, rules, ...parameter }) => ({
        ...parameter,
        ...rotationRecord({ frequencies, ...(rules === undefined ? {} : { rules }) }),
      })),
      evaluations: facts.evaluations,
      outputs,
    };
    return { ok: true, json, text: describe(ansatz, facts, outputs, shots, p) };
  },
};

/** One over the smallest probability: its powers can still be told in decimals. */
const finest = 10n ** 20n;

function probabilityFrom(option: unknown): Rational | undefined {
  if (option === undefined) return undefined;
  const p = parseDecimal(String(option));
  if (p === undefined || p.num < 0n || p.num > p.den || p.den > finest)
    throw new InspectMistake(
      `--depolarising ${option}`,
      'a probability is a number from 0 to 1 with at most 20 decimals',
      'Give such a number, e.g. 0.01',
    );
  return p;
}

/** Frequencies and rules with what each costs: circuits besides f itself. */
function rotationRecord({ frequencies, rules }: RotationRules) {
  return {
    frequencies: frequencies.map(Q.format),
    firstDerivative: rules === undefined ? null : ruleRecord(rules.first),
    secondDerivative: rules === undefined ? null : ruleRecord(rules.second),
  };
}

/** One output with its optional costs. */
interface OutputRecord extends OutputFacts {
  /** So many products of 1, cos and sin of its inputs' angles it is a sum of, at most. */
  readonly multilinearTerms: number;
  /** The largest standard deviation of a gradient in an angle. */
  readonly shots?: { readonly variance: string; readonly deviation: number };
  /** What noise leaves of each string, and the bound on gradients then. */
  readonly noise?: {
    readonly strings: readonly {
      readonly letters: string;
      readonly weight: number;
      readonly factor: string;
    }[];
    readonly gradientBound: string;
  };
}

function outputRecords(
  ansatz: Ansatz,
  { inputs, parameters }: AngleFacts,
  terms: readonly number[],
  shots: number | undefined,
  p: Rational | undefined,
): readonly OutputRecord[] {
  const rules = [...inputs, ...parameters].find((angle) => angle.rules !== undefined)?.rules;
  return outputFacts(ansatz).map((facts, l): OutputRecord => {
    const observable = ansatz.observables[l]!;
    return {
      ...facts,
      multilinearTerms: terms[l]!,
      ...(shots === undefined || rules === undefined
        ? {}
        : { shots: deviation(Q.mul(observableVariance(observable), twoTermVariance(rules)), shots) }),
      ...(p === undefined ? {} : { noise: noise(depolarisedStrings(observable, p)) }),
    };
  });
}

/** ½: every angle of a configuration is in a rotation by a Pauli generator, so that one rule serves all. */
function twoTermVariance({ first }: NonNullable<RotationRules['rules']>): Rational {
  return first.field.toRational(ruleVariance(first))!; // the coefficients ±½ are rational
}

function deviation(variance: Rational, shots: number): NonNullable<OutputRecord['shots']> {
  const each = Q.div(variance, { num: BigInt(shots), den: 1n });
  return { variance: Q.format(each), deviation: Math.sqrt(Q.toNumber(each)) };
}

function noise(strings: readonly DepolarisedString[]): NonNullable<OutputRecord['noise']> {
  const left = strings.map(({ letters, coefficient, factor }) => ({
    letters,
    coefficient: Q.mul(coefficient, factor),
  }));
  return {
    strings: strings.map(({ letters, weight, factor }) => ({
      letters: letters.join(''),
      weight,
      factor: Q.format(factor),
    })),
    gradientBound: Q.format(gradientBound(left)),
  };
}

function describe(
  ansatz: Ansatz,
  { inputs, parameters, evaluations }: AngleFacts,
  outputs: readonly OutputRecord[],
  shots: number | undefined,
  p: Rational | undefined,
): string {
  const rules = [...inputs, ...parameters].find((angle) => angle.rules !== undefined)?.rules;
  const { gradient, hessianDiagonal, hessianMixed } = evaluations;
  return [
    `${ansatz.qubits} qubits, ${parameterCount(ansatz)} parameters, ${outputs.length} outputs`,
    ...inputs.map(describeInput),
    ...parameters.map(describeParameters),
    ...(rules === undefined
      ? []
      : [
          `In an angle with the frequencies −1, 0, 1: f′(x) = ${ruleRecord(rules.first).text}, f″(x) = ${ruleRecord(rules.second).text}`,
        ]),
    `Circuits to run at one point: ${gradient} for the gradient, ${hessianDiagonal} for the diagonal of the Hessian, ${hessianMixed} for the rest of it; dead angles need none`,
    ...outputs.flatMap((output, l) => [
      describeOutput(output, l),
      ...[...output.deadInputs, ...output.deadParameters].map(({ reason }) => `  ${reason}`),
      ...(output.decided === 'sound' ? ['  More may be dead than is listed.'] : []),
      `  In its inputs it is a sum of at most ${output.multilinearTerms} products of 1, cos and sin`,
      ...(output.shots === undefined
        ? []
        : [
            `  With ${shots} shots for each string at each shift, a gradient in an angle has a standard deviation of at most ${decimal(output.shots.deviation)}`,
          ]),
      ...(output.noise === undefined
        ? []
        : [
            `  Depolarised with probability ${decimal(Q.toNumber(p!))}: ${output.noise.strings
              .filter(({ weight }) => weight > 0)
              .map(({ letters, factor }) => `${letters} × ${fraction(factor)}`)
              .join(', ')}; no gradient is then larger than ${fraction(output.noise.gradientBound)}`,
          ]),
    ]),
  ].join('\n');
}

/** The decimals of a fraction's text. */
function fraction(text: string): string {
  const [num, den = '1'] = text.split('/');
  return decimal(Number(num) / Number(den));
}

const spectrumText = ({ frequencies }: RotationRules) =>
  `frequencies ${frequencies.map(Q.format).join(', ').replaceAll('-', '−')}`;

function describeInput(input: InputFacts): string {
  const { qubit, generator, map, slope, dead } = input;
  return `Input ${qubit}: R_${generator} with the angle map ${map}, chain-rule factor ${slope}; ${spectrumText(input)}${dead ? '; no output depends on it' : ''}`;
}

function describeParameters(parameters: ParameterFacts): string {
  const { generator, indices, dead } = parameters;
  const none = dead.length === 0 ? '' : `; no output depends on ${dead.join(', ')}`;
  return `Parameters of R_${generator} (${indices.length}): ${spectrumText(parameters)}${none}`;
}

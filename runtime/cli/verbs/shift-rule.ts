import {
  checkGeneralShiftRule,
  type GeneralShiftRule,
  type ShiftObstruction,
  shiftRuleFor,
} from '../../../symbolic/gradient/general-shift-rule.js';
import { occurringFrequencies } from '../../../symbolic/gradient/occurring-frequencies.js';
import { Mistake } from '../../../symbolic/mistake.js';
import { formatCyclotomic } from '../../../symbolic/ring/format-cyclotomic.js';
import { parseDecimal, Q, type Rational } from '../../../symbolic/ring/rational.js';
import { decimal, ruleRecord } from '../rule-record.js';
import { shotsFrom } from '../shots.js';
import type { Outcome, Verb } from '../verb.js';

class ShiftRuleMistake extends Mistake {
  constructor(asked: string, expected: string, remedy: string) {
    super({ asked, expected, remedy });
  }
}

/** Beyond these the exact numbers take minutes: frequencies and shifts in a list, and what the field of their phases may need. */
const most = { listed: 16, occurrences: 8, steps: 24, order: 480 } as const;

export const shiftRule: Verb = {
  summary: 'print the shift rule for a spectrum, exactly, with its certificate, or why there is none',
  examples: [
    { command: 'qgradcam shift-rule --frequencies 1', does: 'the rule of Eq. 16' },
    {
      command: 'qgradcam shift-rule --frequencies 1/2,1',
      does: 'the four-term rule of controlled rotations',
    },
    {
      command: 'qgradcam shift-rule --frequencies 1 --occurrences 2 --shots 1000',
      does: 'the rule for an input in two rotations, and how far it scatters',
    },
    {
      command: 'qgradcam shift-rule --frequencies 1,3 --shifts 1/4,-1/4',
      does: 'with shifts of your own, in units of π: a rule, or a function that shows that there is none',
    },
  ],
  declare: (command) => {
    command
      .requiredOption('--frequencies <list>', 'the frequencies > 0 of one occurrence, e.g. 1/2,1')
      .option('--shifts <list>', 'shifts in units of π; chosen where none are given')
      .option('--occurrences <number>', 'how often the input occurs, each time with these frequencies', '1')
      .option('--shots <number>', 'shots for each value: bound the standard deviation of the derivative');
  },
  run: async (_, options): Promise<Outcome> => {
    const once = rationals('--frequencies', options.frequencies);
    if (once.some(({ num }) => num <= 0n))
      throw new ShiftRuleMistake(
        `--frequencies ${options.frequencies}`,
        'frequencies are larger than 0; each comes with its negative, and 0 is always there',
        'Leave out the others',
      );
    const frequencies = occurringFrequencies(once, occurrencesFrom(options.occurrences));
    const shifts = options.shifts === undefined ? undefined : rationals('--shifts', options.shifts);
    const shots = shotsFrom(options.shots);
    checkSize(frequencies, shifts);
    const answer = shiftRuleFor(frequencies, shifts);
    return 'rule' in answer ? found(answer.rule, shots) : refused(frequencies, answer.refusal);
  },
};

function rationals(option: string, text: unknown): readonly Rational[] {
  const words = String(text).split(',');
  const values = words.map((word) => {
    const [top = '', bottom, ...rest] = word.trim().split('/');
    const [num, den] = [parseDecimal(top), bottom === undefined ? Q.one : parseDecimal(bottom)];
    return num === undefined || den === undefined || Q.isZero(den) || rest.length > 0
      ? undefined
      : Q.div(num, den);
  });
  const wrong = words[values.indexOf(undefined)];
  if (wrong !== undefined)
    throw new ShiftRuleMistake(
      `${option} ${text}`,
      `"${wrong.trim()}" is no rational number`,
      'Separate numbers such as 1, 1/2 or 0.25 by commas',
    );
  if (values.length > most.listed)
    throw new ShiftRuleMistake(
      `${option} with ${values.length} numbers`,
      `at most ${most.listed} are worked out exactly`,
      'Give fewer',
    );
  return values as readonly Rational[]; // none is undefined
}

function occurrencesFrom(option: unknown): number {
  const count = Number(option);
  if (!/^\d+$/.test(String(option)) || count < 1 || count > most.occurrences)
    throw new ShiftRuleMistake(
      `--occurrences ${option}`,
      `it is a whole number from 1 to ${most.occurrences}`,
      'Give such a number',
    );
  return count;
}

/** Refuses what would take minutes: all frequencies and shifts are multiples of 1/common, and the largest is so many steps. */
function checkSize(frequencies: readonly Rational[], shifts: readonly Rational[] | undefined): void {
  const refuse = (expected: string) => {
    throw new ShiftRuleMistake(
      `A shift rule for the frequencies ${list(frequencies)}`,
      expected,
      'Choose frequencies and shifts with smaller numerators and denominators',
    );
  };
  const common = (values: readonly Rational[]) => values.reduce((n, { den }) => lcm(n, den), 1n);
  const unit = common(frequencies);
  const steps = frequencies.map(({ num, den }) => (num * unit) / den);
  const largest = steps.reduce((a, b) => (a > b ? a : b)) / steps.reduce(gcd);
  if (shifts === undefined && largest > BigInt(most.steps))
    refuse(`the largest is ${largest} times their common step, and at most ${most.steps} is worked out`);
  const order = shifts === undefined ? 0n : 4n * unit * common(shifts);
  if (order > BigInt(most.order))
    refuse(`their phases need roots of unity of order ${order}, and at most ${most.order} is worked out`);
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

function lcm(a: bigint, b: bigint): bigint {
  return (a / gcd(a, b)) * b;
}

const list = (values: readonly Rational[]) => values.map(Q.format).join(', ').replaceAll('-', '−');

/** A longer rule is told by its terms alone. */
const longestLine = 160;

function found(rule: GeneralShiftRule, shots: number | undefined): Outcome {
  const { field, frequencies } = rule;
  const checks = checkGeneralShiftRule(rule);
  const ok = checks.every(({ holds }) => holds);
  const record = ruleRecord(rule);
  const certificate = checks.map(({ frequency, sum, expected, holds }) => ({
    frequency: Q.format(frequency),
    sum: formatCyclotomic(field, sum),
    expected: formatCyclotomic(field, expected),
    holds,
  }));
  const deviation = shots === undefined ? undefined : Math.sqrt(record.variance.decimal / shots);
  const json = {
    schema: 'qgradcam/shift-rule@1',
    ok,
    frequencies: frequencies.map(Q.format),
    rule: record,
    certificate,
    ...(deviation === undefined ? {} : { shots, deviation }),
  };
  const text = [
    `f′(x) = ${record.text.length > longestLine ? 'Σ c·f(x + shift) with the c below' : record.text}`,
    ...record.terms.map(
      ({ shift, coefficient, decimal: value }) =>
        `  shift ${shift.replace('-', '−')}·π: ${coefficient} ≈ ${decimal(value)}`,
    ),
    `for every f with the frequencies 0 and ±{${list(frequencies)}}: ${ok ? 'proved' : 'refuted'}, Σ c·e^(iωs) = iω at each`,
    ...certificate.map(
      ({ frequency, sum, holds }) =>
        `  ω = ${frequency.replace('-', '−')}: ${sum}${holds ? '' : ', which is wrong'}`,
    ),
    `Variance: at most ${record.variance.exact} (≈ ${decimal(record.variance.decimal)}) over the shots for each value of a Pauli string`,
    ...(deviation === undefined
      ? []
      : [`With ${shots} shots for each value: standard deviation at most ${decimal(deviation)}`]),
  ].join('\n');
  return { ok, json, text };
}

function refused(frequencies: readonly Rational[], refusal: ShiftObstruction): Outcome {
  const { field, shifts, function: waves, reason } = refusal;
  const json = {
    schema: 'qgradcam/shift-rule@1',
    ok: false,
    frequencies: frequencies.map(Q.format),
    refusal: {
      shifts: shifts.map(Q.format),
      reason,
      function: waves
        .filter(({ amplitude }) => !field.isZero(amplitude))
        .map(({ frequency, amplitude }) => ({
          frequency: Q.format(frequency),
          amplitude: formatCyclotomic(field, amplitude),
        })),
    },
  };
  const text = `No rule for the frequencies 0 and ±{${list(frequencies)}} with the shifts π·{${list(shifts)}}: ${reason}.`;
  return { ok: false, json, text };
}

import type { CircuitExplanation, GlobalImportance, QubitStatement } from './explain-circuit.js';
import { settledShare } from './shot-noise.js';

/** Qubits named one by one. */
const named = 3;

/** A statement that is smaller than this share of the whole is not worth a sentence. */
const worthSaying = 0.05;

/** The numbers in a paragraph of plain words. */
export function describeCircuit(
  explanation: CircuitExplanation,
  importance: GlobalImportance,
  className: string,
): string {
  return [
    scoreSentence(explanation, className),
    ...shareSentences(explanation),
    ...removalSentence(explanation),
    ...togetherSentence(explanation),
    importanceSentence(importance),
    ...boundSentence(explanation),
    ...noiseSentence(explanation),
  ].join(' ');
}

const number = (value: number) => (Math.abs(value) < 5e-4 ? '0' : value.toPrecision(3)).replace('-', '−');
const signed = (value: number) => `${value > 0 ? '+' : ''}${number(value)}`;
const percent = (share: number) => `${Math.round(100 * share)} %`;

function scoreSentence({ score, averageScore }: CircuitExplanation, className: string): string {
  return (
    `The score for ${className} is ${number(score)}; at the average angles it would be ${number(averageScore)}, ` +
    `a difference of ${signed(score - averageScore)}.`
  );
}

/** The qubits that share the difference among them, the largest first. */
function shareSentences({ qubits }: CircuitExplanation): string[] {
  const whole = qubits.reduce((sum, { shapley }) => sum + Math.abs(shapley), 0);
  const counted = [...qubits]
    .filter(({ shapley }) => Math.abs(shapley) > worthSaying * whole)
    .sort((a, b) => Math.abs(b.shapley) - Math.abs(a.shapley))
    .slice(0, named);
  if (counted.length === 0) return ['No qubit moves it away from the average.'];
  const parts = (of: readonly QubitStatement[]) =>
    of.map(({ qubit, shapley }) => `qubit ${qubit} (${signed(shapley)})`).join(', ');
  const [up, down] = [
    counted.filter(({ shapley }) => shapley > 0),
    counted.filter(({ shapley }) => shapley < 0),
  ];
  return [
    ...(up.length === 0 ? [] : [`It is raised above all by ${parts(up)}.`]),
    ...(down.length === 0 ? [] : [`It is lowered above all by ${parts(down)}.`]),
  ];
}

/** What would be without the qubit whose own angle matters most. */
function removalSentence({ qubits, score }: CircuitExplanation): string[] {
  const [first] = [...qubits].sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  if (first === undefined || first.effect === 0) return [];
  const saturated =
    first.saturated === undefined
      ? ''
      : ` with its input saturated, ${number(first.saturated.scores[0])} far down and ${number(first.saturated.scores[1])} far up;`;
  return [
    `With the angle of qubit ${first.qubit} put back to its average, the score would be ${number(score - first.effect)};${saturated} ` +
      `no input of that qubit alone would bring it under ${number(first.least)} or over ${number(first.most)}.`,
  ];
}

/** The pair that works together most. */
function togetherSentence({ qubits, interactions }: CircuitExplanation): string[] {
  const n = qubits.length;
  let [best, at] = [0, -1];
  for (const [place, value] of interactions.entries())
    if (Math.floor(place / n) < place % n && Math.abs(value) > Math.abs(best)) [best, at] = [value, place];
  const whole = qubits.reduce((sum, { shapley }) => sum + Math.abs(shapley), 0);
  if (at < 0 || Math.abs(best) < worthSaying * whole) return [];
  const how = best > 0 ? 'more' : 'less';
  return [
    `Qubits ${Math.floor(at / n)} and ${at % n} reach ${number(Math.abs(best))} ${how} together than apart.`,
  ];
}

function importanceSentence({ alone, together, variance }: GlobalImportance): string {
  if (variance === 0) return 'The score is the same for all angles.';
  const order = [...alone.keys()].sort((a, b) => alone[b]! - alone[a]!);
  const most = order[0]!;
  return (
    `Over all angles, qubit ${most} alone makes ${percent(alone[most]!)} of the variance of this score, ` +
    `and ${percent(together)} come from several qubits together.`
  );
}

/** How hot the map could be, whatever the weights of the circuit and its inputs. */
function boundSentence({ heat, bound }: CircuitExplanation): string[] {
  const strongest = Math.max(...heat);
  if (!(strongest > 0)) return [];
  const at = heat.indexOf(strongest);
  return [
    `The hottest place has ${number(strongest)} of the ${number(bound[at]!)} that |∂⟨Q⟩/∂x| ≤ ‖Q‖ allows there.`,
  ];
}

function noiseSentence({ noise, heat, qubits }: CircuitExplanation): string[] {
  if (noise === undefined) return [];
  const [steepest] = [...qubits].sort((a, b) => Math.abs(b.slope) - Math.abs(a.slope));
  const [strongest] = [...heat.keys()].sort((a, b) => Math.abs(heat[b]!) - Math.abs(heat[a]!));
  const errors = `the largest slope, of qubit ${steepest!.qubit}, is ${number(steepest!.slope)} ± ${number(steepest!.slopeError!)} and the heat of the largest size ${number(heat[strongest!]!)} ± ${number(noise.errors[strongest!]!)} (standard errors)`;
  const needed = Number.isFinite(noise.shotsToSettle)
    ? `; ${noise.shotsToSettle.toLocaleString('en-US')} would settle every pixel with a tenth of the strongest heat or more`
    : '';
  return [
    `Measured with ${noise.shots.toLocaleString('en-US')} shots for each expectation value, ${errors}, and the sign is settled (95 %) on ${percent(settledShare(noise))} of the places where a map is active${needed}.`,
  ];
}

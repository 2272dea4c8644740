import type { QubitStatement } from '../../explain/circuit/explain-circuit.js';
import { curveAt } from '../../explain/circuit/trigonometric-polynomial.js';
import { escapeHtml } from '../escape-html.js';

const [width, height] = [150, 96];
const [side, top, bottom] = [8, 18, 16];
const plotHeight = height - top - bottom;
const steps = 72;

/**
 * For each qubit, the score as a function of its angle from −π to π, the others held: a dot at this picture's angle, a tick at the average angle,
 * faint where no input of the qubit leads. All have one scale, so that flat curves are qubits that do not matter.
 */
export function responseCurves(qubits: readonly QubitStatement[]): string {
  const swings = qubits.map(({ curve: { a, b, c } }) => ({ a, swing: Math.hypot(b, c) }));
  const low = Math.min(...swings.map(({ a, swing }) => a - swing));
  const high = Math.max(...swings.map(({ a, swing }) => a + swing));
  return `<div class="curves">${qubits.map((one) => responseCurve(one, low, high)).join('')}</div>`;
}

function responseCurve(one: QubitStatement, low: number, high: number): string {
  const { qubit, angle, averageAngle, curve, least, most, saturated } = one;
  const x = (at: number) => side + ((width - 2 * side) * (at + Math.PI)) / (2 * Math.PI);
  const y = (value: number) => top + plotHeight * (1 - (value - low) / (high - low || 1));
  const at = (phi: number) => curveAt(curve, phi - angle);
  const line = (from: number, to: number, style: string) => {
    const points = Array.from({ length: steps + 1 }, (_, k) => {
      const phi = from + ((to - from) * k) / steps;
      return `${x(phi).toFixed(1)},${y(at(phi)).toFixed(1)}`;
    });
    return `<polyline points="${points.join(' ')}" class="${style}"/>`;
  };
  const reached = saturated?.angles ?? [-Math.PI, Math.PI];
  const here = wrapped(angle);
  const average = x(wrapped(averageAngle));
  const said = `Qubit ${qubit}: the score lies between ${least.toPrecision(3)} and ${most.toPrecision(3)} over its inputs`;
  return (
    `<svg class="curve" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(said)}">` +
    `<text x="${side}" y="12" class="head">qubit ${qubit}</text>` +
    `<line x1="${average.toFixed(1)}" x2="${average.toFixed(1)}" y1="${top}" y2="${top + plotHeight}" class="average"/>` +
    line(-Math.PI, Math.PI, 'unreached') +
    line(reached[0], reached[1], 'loss') +
    `<circle cx="${x(here).toFixed(1)}" cy="${y(at(here)).toFixed(1)}" r="4" class="loss"/>` +
    `<text x="${side}" y="${height - 2}">−π</text><text x="${width - side}" y="${height - 2}" text-anchor="end">π</text>` +
    `</svg>`
  );
}

/** The same angle between −π and π. */
function wrapped(angle: number): number {
  return angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));
}

import type { QubitStatement } from '../../explain/circuit/explain-circuit.js';
import { escapeHtml } from '../escape-html.js';

const [width, height] = [150, 96];
const [side, top, bottom] = [8, 18, 16];
const plotHeight = height - top - bottom;
const steps = 72;

/**
 * For each qubit, the score as a function of its angle from −π to π, the others held: a dot at this picture's angle, a tick at the average picture's.
 * All have one scale, so that flat curves are qubits that do not matter.
 */
export function responseCurves(qubits: readonly QubitStatement[]): string {
  const low = Math.min(...qubits.map(({ least }) => least));
  const high = Math.max(...qubits.map(({ most }) => most));
  return `<div class="curves">${qubits.map((one) => responseCurve(one, low, high)).join('')}</div>`;
}

function responseCurve(one: QubitStatement, low: number, high: number): string {
  const { qubit, angle, averageAngle, curve, least, most } = one;
  const x = (at: number) => side + ((width - 2 * side) * (at + Math.PI)) / (2 * Math.PI);
  const y = (value: number) => top + plotHeight * (1 - (value - low) / (high - low || 1));
  const at = (phi: number) => curve.a + curve.b * Math.cos(phi - angle) + curve.c * Math.sin(phi - angle);
  const points = Array.from({ length: steps + 1 }, (_, k) => {
    const phi = -Math.PI + (2 * Math.PI * k) / steps;
    return `${x(phi).toFixed(1)},${y(at(phi)).toFixed(1)}`;
  });
  const here = wrapped(angle);
  const average = x(wrapped(averageAngle));
  const said = `Qubit ${qubit}: the score lies between ${least.toPrecision(3)} and ${most.toPrecision(3)} over its angles`;
  return (
    `<svg class="curve" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(said)}">` +
    `<text x="${side}" y="12" class="head">qubit ${qubit}</text>` +
    `<line x1="${average.toFixed(1)}" x2="${average.toFixed(1)}" y1="${top}" y2="${top + plotHeight}" class="average"/>` +
    `<polyline points="${points.join(' ')}" class="loss"/>` +
    `<circle cx="${x(here).toFixed(1)}" cy="${y(at(here)).toFixed(1)}" r="4" class="loss"/>` +
    `<text x="${side}" y="${height - 2}">−π</text><text x="${width - side}" y="${height - 2}" text-anchor="end">π</text>` +
    `</svg>`
  );
}

/** The same angle between −π and π. */
function wrapped(angle: number): number {
  return angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));
}

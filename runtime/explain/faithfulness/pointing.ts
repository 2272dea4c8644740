/**
 * Whether the hottest pixel lies on the mask: 1 or 0, or between them the share of equally hot pixels that do; not a number
 * where nothing is hot.
 */
export function pointsAt(heat: Float32Array, mask: Uint8Array): number {
  const most = heat.reduce((a, b) => Math.max(a, b), 0);
  if (most === 0) return Number.NaN;
  let hottest = 0;
  let hits = 0;
  for (const [at, value] of heat.entries()) {
    if (value !== most) continue;
    hottest += 1;
    hits += mask[at]!;
  }
  return hits / hottest;
}

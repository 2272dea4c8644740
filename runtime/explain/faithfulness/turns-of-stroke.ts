import { skeleton } from './skeleton.js';

/** How far along the stroke the bend is looked at, in steps from pixel to pixel. */
const arm = 4;

/** The least bend that is a turn, in degrees. A circle bends so much over both arms when its radius is below 4 pixels. */
export const leastBend = 60;

/**
 * Where strokes turn: 1 at the pixels of the skeleton at which a stroke arrives and cannot go on straight, so corners, tight
 * curves and places where one stroke ends on another; not ends, and not crossings of straight strokes.
 *
 * From a pixel the skeleton goes off in branches; each is followed 4 pixels far. The bend between two branches is 180° less
 * the angle that they enclose. A branch goes on in the branch to which its bend is least, and the pixel is a turn when some
 * branch's least bend is 60° or more.
 */
export function turnsOfStroke(ink: Uint8Array, height: number, width: number): Uint8Array {
  const line = skeleton(ink, height, width);
  const turns = new Uint8Array(line.length);
  for (const [place, on] of line.entries()) {
    if (on === 0) continue;
    const tips = branchTips(line, place, height, width);
    if (tips.length < 2) continue;
    const [y, x] = [Math.floor(place / width), place % width];
    const headings = tips.map((tip) => Math.atan2(Math.floor(tip / width) - y, (tip % width) - x));
    const least = headings.map((a, i) =>
      Math.min(...headings.flatMap((b, j) => (i === j ? [] : [bend(a, b)]))),
    );
    if (Math.max(...least) >= leastBend) turns[place] = 1;
  }
  return turns;
}

/** 180° less the angle between two headings, in degrees. */
function bend(a: number, b: number): number {
  const angle = Math.abs(a - b) % (2 * Math.PI);
  return 180 - (180 / Math.PI) * Math.min(angle, 2 * Math.PI - angle);
}

/**
 * The pixels that are exactly 4 steps along the skeleton from a place, one for each branch: those that touch each other
 * belong to one branch, and the middle one speaks for it. A branch that ends sooner is too short to have a heading.
 */
function branchTips(line: Uint8Array, place: number, height: number, width: number): number[] {
  const distance = new Map([[place, 0]]);
  for (const [at, steps] of distance) {
    if (steps === arm) continue;
    for (const next of around(at, height, width))
      if (line[next] === 1 && !distance.has(next)) distance.set(next, steps + 1);
  }
  const far = [...distance].filter(([, steps]) => steps === arm).map(([at]) => at);
  const seen = new Set<number>();
  return far.flatMap((start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const group = [start];
    for (const at of group)
      for (const next of around(at, height, width))
        if (distance.get(next) === arm && !seen.has(next)) {
          seen.add(next);
          group.push(next);
        }
    return [group.sort((a, b) => a - b)[Math.floor(group.length / 2)]!];
  });
}

function around(place: number, height: number, width: number): number[] {
  const [y, x] = [Math.floor(place / width), place % width];
  const found: number[] = [];
  for (let dy = -1; dy <= 1; dy += 1)
    for (let dx = -1; dx <= 1; dx += 1)
      if ((dy !== 0 || dx !== 0) && y + dy >= 0 && y + dy < height && x + dx >= 0 && x + dx < width)
        found.push(place + dy * width + dx);
  return found;
}

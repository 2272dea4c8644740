/**
 * 1 for every pixel whose centre lies within `distance` pixels (Euclidean) of a pixel of the mask.
 *
 * @param mask 1 or 0, [height · width]
 */
export function within(distance: number, mask: Uint8Array, height: number, width: number): Uint8Array {
  const result = new Uint8Array(height * width);
  const reach = Math.floor(distance);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if (mask[y * width + x] !== 1) continue;
      for (let dy = Math.max(-reach, -y); dy <= Math.min(reach, height - 1 - y); dy += 1)
        for (let dx = Math.max(-reach, -x); dx <= Math.min(reach, width - 1 - x); dx += 1)
          if (dx * dx + dy * dy <= distance * distance) result[(y + dy) * width + x + dx] = 1;
    }
  return result;
}

/** 1 for every pixel at most `depth` pixels from the edge: the outermost ring is depth 1. */
export function frame(depth: number, height: number, width: number): Uint8Array {
  return Uint8Array.from({ length: height * width }, (_, at) => {
    const y = Math.floor(at / width);
    const x = at % width;
    return Math.min(x, y, width - 1 - x, height - 1 - y) < depth ? 1 : 0;
  });
}

/** The share of positive heat that lies on the mask; not a number when there is no positive heat. */
export function shareOfHeat(heat: Float32Array, mask: Uint8Array): number {
  let inside = 0;
  let all = 0;
  for (const [at, value] of heat.entries()) {
    if (value <= 0) continue;
    all += value;
    if (mask[at] === 1) inside += value;
  }
  return inside / all;
}

/** The share of the area that the mask covers. */
export function shareOfArea(mask: Uint8Array): number {
  let covered = 0;
  for (const value of mask) covered += value;
  return covered / mask.length;
}

/**
 * The middle lines of strokes, one pixel wide and connected as the strokes are: pixels are peeled off in turn from the south-east
 * and the north-west until none can go (Guo, Hall: Parallel Thinning with Two-Subiteration Algorithms, CACM 32, 1989, A1).
 *
 * @param mask 1 or 0, [height · width]
 */
export function skeleton(mask: Uint8Array, height: number, width: number): Uint8Array {
  const thin = mask.slice();
  const at = (y: number, x: number) =>
    y >= 0 && y < height && x >= 0 && x < width && thin[y * width + x] === 1;
  for (let changed = true; changed; ) {
    changed = false;
    for (const half of [0, 1]) {
      const peeled: number[] = [];
      for (let y = 0; y < height; y += 1)
        for (let x = 0; x < width; x += 1) {
          if (!at(y, x)) continue;
          // The second half looks from the opposite side.
          const side = half === 0 ? 1 : -1;
          const north = at(y - side, x);
          const northEast = at(y - side, x + side);
          const east = at(y, x + side);
          const southEast = at(y + side, x + side);
          const south = at(y + side, x);
          const southWest = at(y + side, x - side);
          const west = at(y, x - side);
          const northWest = at(y - side, x - side);
          const pieces = count(
            !north && (northEast || east),
            !east && (southEast || south),
            !south && (southWest || west),
            !west && (northWest || north),
          );
          const neighbours = Math.min(
            count(northWest || north, northEast || east, southEast || south, southWest || west),
            count(north || northEast, east || southEast, south || southWest, west || northWest),
          );
          const open = !(east && (north || northEast || !southEast));
          if (pieces === 1 && neighbours >= 2 && neighbours <= 3 && open) peeled.push(y * width + x);
        }
      for (const place of peeled) thin[place] = 0;
      changed ||= peeled.length > 0;
    }
  }
  return thin;
}

const count = (...conditions: readonly boolean[]) => conditions.filter(Boolean).length;

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { within } from '../../../runtime/explain/faithfulness/near-ink.js';
import { skeleton } from '../../../runtime/explain/faithfulness/skeleton.js';
import { turnsOfStroke } from '../../../runtime/explain/faithfulness/turns-of-stroke.js';
import { cases } from '../../random/cases.js';

const side = 28;

type Point = readonly [x: number, y: number];

/** Straight strokes from point to point, 3 pixels wide: every pixel whose centre is within 1.5 of one. */
function drawn(...lines: readonly (readonly Point[])[]): Uint8Array {
  const pieces = lines.flatMap((line) => line.slice(1).map((to, i) => [line[i]!, to] as const));
  return Uint8Array.from({ length: side * side }, (_, at) => {
    const [x, y] = [at % side, Math.floor(at / side)];
    const near = pieces.some(([[ax, ay], [bx, by]]) => {
      const [dx, dy] = [bx - ax, by - ay];
      const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
      const t = Math.min(Math.max(along, 0), 1);
      return Math.hypot(x - ax - t * dx, y - ay - t * dy) <= 1.5;
    });
    return near ? 1 : 0;
  });
}

const circle = (radius: number): Point[] =>
  Array.from({ length: 61 }, (_, i) => {
    const angle = (2 * Math.PI * i) / 60;
    return [13.5 + radius * Math.cos(angle), 13.5 + radius * Math.sin(angle)];
  });

const turns = (ink: Uint8Array): Point[] =>
  [...turnsOfStroke(ink, side, side)].flatMap((on, at) =>
    on === 1 ? [[at % side, Math.floor(at / side)] as const] : [],
  );

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);

/** Every corner has a turn within 3 pixels, and every turn a corner within 5. */
function expectTurnsAt(ink: Uint8Array, corners: readonly Point[]): void {
  const found = turns(ink);
  for (const corner of corners)
    expect(Math.min(...found.map((turn) => distance(turn, corner)))).toBeLessThan(3);
  for (const turn of found)
    expect(Math.min(...corners.map((corner) => distance(turn, corner)))).toBeLessThan(5);
}

describe('turns of a stroke', () => {
  it.each<[string, readonly Point[][], readonly Point[]]>([
    [
      'a right angle',
      [
        [
          [6, 5],
          [6, 22],
          [21, 22],
        ],
      ],
      [[6, 22]],
    ],
    [
      'a seven',
      [
        [
          [6, 5],
          [20, 5],
          [11, 23],
        ],
      ],
      [[20, 5]],
    ],
    [
      'a zigzag',
      [
        [
          [3, 10],
          [10, 17],
          [17, 10],
          [24, 17],
        ],
      ],
      [
        [10, 17],
        [17, 10],
      ],
    ],
    [
      'a square',
      [
        [
          [6, 6],
          [21, 6],
          [21, 21],
          [6, 21],
          [6, 6],
        ],
      ],
      [
        [6, 6],
        [21, 6],
        [21, 21],
        [6, 21],
      ],
    ],
    [
      'a T, where one stroke ends on another',
      [
        [
          [5, 6],
          [22, 6],
        ],
        [
          [13, 6],
          [13, 23],
        ],
      ],
      [[13, 6]],
    ],
  ])('are at the corners of %s and nowhere else', (_, lines, corners) => {
    expectTurnsAt(drawn(...lines), corners);
  });

  it.each<[string, readonly Point[][]]>([
    [
      'a straight stroke',
      [
        [
          [4, 14],
          [23, 14],
        ],
      ],
    ],
    [
      'a sloping stroke',
      [
        [
          [5, 4],
          [20, 23],
        ],
      ],
    ],
    ['a wide circle', [circle(9)]],
    [
      'a cross of straight strokes',
      [
        [
          [14, 3],
          [14, 24],
        ],
        [
          [3, 14],
          [24, 14],
        ],
      ],
    ],
    [
      'a dot',
      [
        [
          [14, 14],
          [14.5, 14],
        ],
      ],
    ],
    ['nothing', []],
  ])('are not in %s', (_, lines) => {
    expect(turns(drawn(...lines))).toEqual([]);
  });

  it('are on a tight circle', () => {
    expect(turns(drawn(circle(3))).length).toBeGreaterThan(4);
  });

  it('stand where they stood when the stroke is moved', () => {
    const seven = (dx: number, dy: number) =>
      turns(
        drawn([
          [6 + dx, 5 + dy],
          [18 + dx, 5 + dy],
          [10 + dx, 20 + dy],
        ]),
      );
    expect(seven(2, 3)).toEqual(seven(0, 0).map(([x, y]) => [x + 2, y + 3]));
  });
});

describe('the skeleton', () => {
  const points = fc.array(fc.tuple(fc.integer({ min: 3, max: 24 }), fc.integer({ min: 3, max: 24 })), {
    minLength: 2,
    maxLength: 5,
  });

  it('is a connected part of a connected stroke, thin, and reaches all of it', () => {
    fc.assert(
      fc.property(points, (line) => {
        const ink = drawn(line);
        const thin = skeleton(ink, side, side);
        const places = [...thin].flatMap((on, at) => (on === 1 ? [at] : []));
        expect(places.length).toBeGreaterThan(0);
        expect(places.every((at) => ink[at] === 1)).toBe(true);
        expect(pieces(thin)).toBe(1);
        // A full square of 3 × 3 pixels would not be thin.
        for (const at of places)
          expect([-29, -28, -27, -1, 1, 27, 28, 29].every((by) => thin[at + by] === 1)).toBe(false);
        // Loops that are filled in leave ink farther off; strokes are 3 wide.
        const reached = within(9, thin, side, side);
        expect([...ink].every((on, at) => on === 0 || reached[at] === 1)).toBe(true);
      }),
      cases(100),
    );
  });

  it('is the middle of a straight stroke', () => {
    const thin = skeleton(
      drawn([
        [4, 14],
        [23, 14],
      ]),
      side,
      side,
    );
    const rows = new Set([...thin].flatMap((on, at) => (on === 1 ? [Math.floor(at / side)] : [])));
    expect([...rows]).toEqual([14]);
  });
});

/** How many pieces a mask falls into, corners touching. */
function pieces(mask: Uint8Array): number {
  const left = new Set([...mask].flatMap((on, at) => (on === 1 ? [at] : [])));
  let count = 0;
  for (const start of left) {
    count += 1;
    const queue = [start];
    left.delete(start);
    for (const at of queue)
      for (const by of [-29, -28, -27, -1, 1, 27, 28, 29]) if (left.delete(at + by)) queue.push(at + by);
  }
  return count;
}

import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { axesMargin, withAxes } from '../../../runtime/render/axes.js';
import { colourBarSvg, drawColourBar } from '../../../runtime/render/colour-bar.js';
import { colourAt, colourMaps } from '../../../runtime/render/colour-maps.js';
import { contactSheet } from '../../../runtime/render/contact-sheet.js';
import { letter } from '../../../runtime/render/lettering.js';
import { npy } from '../../../runtime/render/npy.js';
import {
  drawColours,
  drawHeat,
  drawOverlay,
  drawPicture,
  drawSigned,
} from '../../../runtime/render/overlay.js';
import { png } from '../../../runtime/render/png.js';
import { blank, paste, type Raster } from '../../../runtime/render/raster.js';
import { outlineColour, outlineRegion } from '../../../runtime/render/region-outline.js';
import { containsLine } from './contains-line.js';

const pixel = ({ data, width }: Raster, x: number, y: number) => [
  ...data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3),
];

/** Lightness L* of CIELAB. */
function lightness([r, g, b]: readonly [number, number, number]): number {
  const linear = [r, g, b].map((c) =>
    c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
  );
  const y = 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}

describe('colour maps', () => {
  it('end where their authors end them, and clamp what lies beyond', () => {
    const inferno = colourAt(colourMaps.inferno);
    expect(inferno(0)).toEqual([0, 0, 4]);
    expect(inferno(1)).toEqual([252, 255, 164]);
    expect(inferno(-3)).toEqual(inferno(0));
    expect(inferno(7)).toEqual(inferno(1));
    const viridis = colourAt(colourMaps.viridis);
    expect(viridis(0)).toEqual([68, 1, 84]);
    expect(viridis(1)).toEqual([253, 231, 37]);
    expect(viridis(0.5)).toEqual([33, 144, 140]);
  });

  it.each(Object.entries(colourMaps))(
    '%s changes in lightness evenly, one way or from the middle out',
    (_, map) => {
      const colour = colourAt(map);
      const steps = Array.from({ length: 33 }, (_, i) => lightness(colour(i / 32)));
      const half = map.kind === 'positive' ? steps : steps.slice(16);
      const rises = half.slice(1).map((value, i) => value - half[i]!);
      const sign = Math.sign(half.at(-1)! - half[0]!);
      for (const rise of rises) expect(sign * rise).toBeGreaterThan(-0.5);
      if (map.kind === 'signed') expect(Math.abs(steps[0]! - steps[32]!)).toBeLessThan(10);
    },
  );
});

describe('heat alone, and colours', () => {
  it('have the colours of the bar, whatever the picture: none, half and the whole scale', () => {
    const colour = colourAt(colourMaps.inferno);
    const picture = { height: 1, width: 3, channels: 1, pixels: Float32Array.of(1, 0.3, 0) };
    const map = { height: 1, width: 3, values: Float32Array.of(-2, 1, 5) };
    const drawing = drawHeat(picture, map, { enlargement: 1, scale: 2 });
    expect([0, 1, 2].map((x) => pixel(drawing, x, 0))).toEqual([colour(0), colour(0.5), colour(1)]);
  });

  it('are those of the picture, and grey where it has one channel', () => {
    const pixels = Float32Array.of(1, 0, 0, 0, 1, 0, 0, 0.2, 1);
    const drawing = drawColours({ height: 1, width: 3, channels: 3, pixels }, 1);
    expect([0, 1, 2].map((x) => pixel(drawing, x, 0))).toEqual([
      [255, 0, 0],
      [0, 255, 0],
      [0, 51, 255],
    ]);
    const grey = { height: 1, width: 2, channels: 1, pixels: Float32Array.of(0, 1) };
    expect(drawColours(grey, 2)).toEqual(drawPicture(grey, 2));
  });
});

describe('the outline of a region', () => {
  it('runs along the inner side of its edges, two pixels wide, and leaves the rest as it is', () => {
    const mask = Uint8Array.of(0, 1, 1, 1, 0);
    const drawing = blank(50, 10, [9, 9, 9]);
    const outlined = outlineRegion(drawing, { height: 1, width: 5, mask });
    const marked = (x: number, y: number) => pixel(outlined, x, y).join() === outlineColour.join();
    expect(Array.from({ length: 50 }, (_, x) => x).filter((x) => marked(x, 5))).toEqual([10, 11, 38, 39]);
    expect([0, 1, 2, 7, 8, 9].map((y) => marked(20, y))).toEqual([true, true, false, false, true, true]);
    expect(pixel(drawing, 10, 5)).toEqual([9, 9, 9]);
  });
});

describe('a picture with axes', () => {
  const axes = {
    across: { unit: 's', from: 0, to: 2, step: 1 },
    up: { unit: 'kHz', from: 0, to: 8, step: 4 },
  };
  const dark = ({ data, width }: Raster, x: number, y: number) => data[(y * width + x) * 3]! < 60;

  it('has it whole, with marks at the multiples of the step and the highest value on top', async () => {
    const picture = blank(61, 41, [200, 10, 10]);
    const drawn = await withAxes(picture, axes);
    const left = await axesMargin(axes);
    const top = Math.floor(
      drawn.data.findIndex((value, at) => at % 3 === 1 && value === 10) / 3 / drawn.width,
    );
    for (const [x, y] of [
      [0, 0],
      [60, 0],
      [0, 40],
      [60, 40],
    ] as const)
      expect(pixel(drawn, left + x, top + y)).toEqual([200, 10, 10]);
    const below = Array.from({ length: 61 }, (_, x) => x).filter((x) => dark(drawn, left + x, top + 41));
    expect(below).toEqual([0, 30, 60]);
    const beside = Array.from({ length: 41 }, (_, y) => y).filter((y) => dark(drawn, left - 1, top + y));
    expect(beside).toEqual([0, 20, 40]);
    // Only the uppermost number has its unit, and is the widest.
    const firstDark = (y: number) =>
      Array.from({ length: left }, (_, x) => x).find((x) => dark(drawn, x, y)) ?? left;
    expect(firstDark(top)).toBeLessThan(firstDark(top + 40));
  });
});

describe('overlays', () => {
  it('hatch what belongs to no picture, under heat, too', () => {
    const absent = Uint8Array.of(0, 1);
    const plain = { height: 1, width: 2, channels: 1, pixels: Float32Array.of(0, 0) };
    const map = { height: 1, width: 1, values: Float32Array.of(1) };
    const greys = (raster: Raster, from: number) =>
      new Set(
        Array.from({ length: 16 * 16 }, (_, k) => String(pixel(raster, from + (k % 16), Math.floor(k / 16)))),
      );
    const drawn = drawPicture({ ...plain, absent }, 16);
    expect(greys(drawn, 0)).toEqual(new Set(['0,0,0']));
    expect(greys(drawn, 16)).toEqual(new Set(['150,150,150', '90,90,90']));
    for (const draw of [drawOverlay, drawSigned]) {
      const heated = draw({ ...plain, absent }, map, { enlargement: 16 });
      expect(greys(heated, 0).size).toBe(1);
      expect(greys(heated, 16).size).toBe(2);
    }
  });

  const picture = { height: 4, width: 4, channels: 1, pixels: new Float32Array(16).fill(0.5) };
  const spot = {
    height: 4,
    width: 4,
    values: Float32Array.from({ length: 16 }, (_, i) => (i === 6 ? 2 : i === 9 ? -2 : 0)),
  };

  it('leave the grey as it is without heat, and draw heat where it is', () => {
    const drawn = drawOverlay(picture, spot, { enlargement: 4 });
    expect([drawn.width, drawn.height]).toEqual([16, 16]);
    expect(pixel(drawn, 1, 1)).toEqual([66, 66, 66]);
    // Position 6 is row 1, column 2: its centre lies between pixels 9 and 10, 5 and 6 of the drawing.
    const [r, g, b] = pixel(drawn, 9, 5) as [number, number, number];
    expect(r).toBeGreaterThan(150);
    expect(r).toBeGreaterThan(b);
    expect(g).toBeLessThan(r);
    // What speaks against the class is not drawn: ReLU.
    expect(pixel(drawn, 5, 9)).toEqual([66, 66, 66]);
  });

  it('use the scale that is given, so that pictures can be compared', () => {
    const own = drawOverlay(picture, spot, { enlargement: 1 });
    const shared = drawOverlay(picture, spot, { enlargement: 1, scale: 200 });
    expect(pixel(own, 2, 1)).toEqual([...colourAt(colourMaps.inferno)(1)]);
    expect(pixel(shared, 2, 1)[0]).toBeLessThan(80);
  });

  it('draw an empty map as the bare image', () => {
    const empty = { ...spot, values: new Float32Array(16).fill(-1) };
    const drawn = drawOverlay(picture, empty, { enlargement: 2 });
    expect(new Set(drawn.data)).toEqual(new Set([66]));
  });

  it('show both signs in the signed drawing, and no evidence in the middle colour where the image is an outline', () => {
    const drawn = drawSigned(picture, spot, { enlargement: 1, outline: 0.9 });
    const vik = colourAt(colourMaps.vik);
    expect(pixel(drawn, 2, 1)).toEqual([...vik(1)]);
    expect(pixel(drawn, 1, 2)).toEqual([...vik(0)]);
    expect(pixel(drawn, 0, 0)).toEqual([...vik(0.5)]);
  });

  it('let the image be seen in the signed drawing, in light grey, where there is little evidence', () => {
    const half = { ...picture, pixels: Float32Array.from({ length: 16 }, (_, i) => (i < 4 ? 0 : 1)) };
    const drawn = drawSigned(half, spot, { enlargement: 1 });
    const vik = colourAt(colourMaps.vik);
    expect(pixel(drawn, 2, 1)).toEqual([...vik(1)]);
    expect(pixel(drawn, 1, 2)).toEqual([...vik(0)]);
    expect(pixel(drawn, 0, 0)).toEqual([112, 112, 112]);
    expect(pixel(drawn, 0, 3)).toEqual([255, 255, 255]);
  });

  it('outline strokes with a line as thin at any enlargement', () => {
    const bar = { ...picture, pixels: Float32Array.from({ length: 16 }, (_, i) => (i % 4 < 2 ? 1 : 0)) };
    for (const enlargement of [6, 12]) {
      const bare = drawOverlay(bar, spot, { enlargement, scale: 1e9 });
      const lined = drawOverlay(bar, spot, { enlargement, scale: 1e9, outline: 0.5 });
      const row = Array.from({ length: 4 * enlargement }, (_, x) => x).filter(
        (x) => pixel(lined, x, enlargement)[0]! > pixel(bare, x, enlargement)[0]! + 10,
      );
      expect(row.length).toBeGreaterThan(0);
      expect(row.length).toBeLessThanOrEqual(3);
      for (const x of row) expect(Math.abs(x + 0.5 - 2 * enlargement)).toBeLessThanOrEqual(1.5);
    }
  });

  it('weigh the three channels of a photo as the eye does', () => {
    const green = { height: 1, width: 1, channels: 3, pixels: Float32Array.of(0, 1, 0) };
    expect(pixel(drawPicture(green, 1), 0, 0)).toEqual([182, 182, 182]);
  });
});

describe('pictures in memory', () => {
  it('are cut off where they leave the sheet', () => {
    const sheet = blank(3, 3, [0, 0, 0]);
    paste(sheet, blank(2, 2, [9, 9, 9]), 2, 2);
    expect([...sheet.data].filter((value) => value === 9)).toHaveLength(3);
  });

  it('become PNG files that decode to the same pixels', async () => {
    const raster = { width: 2, height: 1, data: Uint8Array.of(1, 2, 3, 250, 128, 0) };
    const { data, info } = await sharp(await png(raster))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: 2, height: 1, channels: 3 });
    expect([...data]).toEqual([...raster.data]);
  });
});

describe('lettering', () => {
  const style = { size: 16, ink: [0, 0, 0], paper: [255, 255, 255] } as const;

  it('gives all lines of a size one height, and no text no width', async () => {
    const [short, tall, none] = await Promise.all([
      letter('ace', style),
      letter('|ÁgQy|', style),
      letter('', style),
    ]);
    expect(short.height).toBe(tall.height);
    expect(none.width).toBe(1);
    expect(none.height).toBe(tall.height);
    expect(tall.data.some((value) => value < 60)).toBe(true);
  });

  it('takes markup characters as they are', async () => {
    const plain = await letter('a < b & c', style);
    expect(plain.width).toBeGreaterThan((await letter('a b c', style)).width);
  });
});

describe('contact sheets and colour bars', () => {
  it('are no wider for a long title or remark, which is broken into lines', async () => {
    const tile = { picture: blank(500, 40, [200, 0, 0]), caption: [] };
    const long = 'The strongest evidence lies at the lower left. '.repeat(8).trim();
    const [short, titled, remarked] = await Promise.all([
      contactSheet({ rows: [{ title: 'row', remarks: ['remark'], tiles: [tile] }] }),
      contactSheet({ rows: [{ title: long, remarks: ['remark'], tiles: [tile] }] }),
      contactSheet({ rows: [{ title: 'row', remarks: [long], tiles: [tile] }] }),
    ]);
    for (const broken of [titled, remarked]) {
      expect(broken.width).toBe(short.width);
      expect(broken.height).toBeGreaterThan(short.height + 3 * 14);
    }
  });

  it('have room for every tile and its caption', async () => {
    const tile = { picture: blank(50, 40, [200, 0, 0]), caption: ['one', 'two'] };
    const one = await contactSheet({ rows: [{ title: 'row', tiles: [tile] }] });
    const four = await contactSheet({
      rows: [
        { title: 'row', tiles: [tile, tile] },
        { title: '', tiles: [tile, tile] },
      ],
    });
    expect(four.width).toBeGreaterThanOrEqual(one.width + 50);
    expect(four.height).toBeGreaterThanOrEqual(one.height + 40);
    const red = (sheet: Raster) =>
      sheet.data.filter((_, at) => at % 3 === 0 && sheet.data[at] === 200 && sheet.data[at + 1] === 0).length;
    expect(red(one)).toBe(2000);
    expect(red(four)).toBe(8000);
  });

  it('are as wide as they are asked to be, numbers and all, so that none is cut', async () => {
    for (const [to, last] of [
      [0.0103, '0.0103'],
      [0.05, '0.050'],
      [1, '1.00'],
    ] as const)
      for (const from of [0, -to]) {
        const bar = { map: colourMaps.inferno, from, to, label: 'heat' };
        const drawn = await drawColourBar(bar, 256);
        expect(drawn.width).toBe(256);
        expect(await containsLine(drawn, last, 'ink')).toBe(true);
      }
  });

  it('put the ends of the scale at the ends of the bar, in the picture and on the page', async () => {
    const bar = { map: colourMaps.vik, from: -2, to: 2, open: true, label: 'evidence <logit>' };
    const drawn = await drawColourBar(bar, 200);
    const colours = new Set(
      Array.from({ length: drawn.width * drawn.height }, (_, i) =>
        drawn.data.subarray(i * 3, i * 3 + 3).join(),
      ),
    );
    expect(colours).toContain('0,18,97');
    expect(colours).toContain('89,0,8');
    const svg = colourBarSvg(bar);
    expect(svg).toContain('>−2.0<');
    expect(svg).toContain('>2.0+<');
    expect(colourBarSvg({ ...bar, open: false })).toContain('>2.0<');
    expect(svg).toContain('evidence &lt;logit&gt;');
  });
});

describe('raw maps', () => {
  it('are .npy files of version 1.0 whose data begins at a multiple of 64 bytes', () => {
    const file = npy(Float32Array.of(1.5, -2, 0, 4, 5, 6), [2, 3]);
    expect([...file.subarray(0, 8)]).toEqual([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0]);
    const view = new DataView(file.buffer);
    const start = 10 + view.getUint16(8, true);
    expect(start % 64).toBe(0);
    const header = new TextDecoder().decode(file.subarray(10, start));
    expect(header.trimEnd()).toBe("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }");
    expect(header.endsWith('\n')).toBe(true);
    expect([0, 1, 2, 3, 4, 5].map((i) => view.getFloat32(start + 4 * i, true))).toEqual([
      1.5, -2, 0, 4, 5, 6,
    ]);
    expect(file.length).toBe(start + 24);
  });

  it('refuse a shape that does not hold the values', () => {
    expect(() => npy(new Float32Array(5), [2, 3])).toThrow(RangeError);
  });
});

import { extent } from '../explain/heatmap.js';
import { withAxes } from './axes.js';
import { type ColourBar, drawColourBar } from './colour-bar.js';
import { colourMaps } from './colour-maps.js';
import { contactSheet } from './contact-sheet.js';
import { type DrawnExplanation, overlayOf, regionRemark } from './explanation-figure.js';
import type { Raster } from './raster.js';

/** The longer side of a picture of the sheet, and the width of its colour bar, in pixels, about. */
const side = 140;
const barWidth = 360;

/** Ten to a row, but fewer where axes stand beside each. */
const columns = { plain: 10, measured: 4 } as const;

/** The overlays of several pictures on one sheet, with what their colours stand for. */
export async function explanationSheet(drawn: readonly DrawnExplanation[]): Promise<Raster> {
  const tiles = await Promise.all(
    drawn.map(async (one) => {
      const overlay = overlayOf(one, side);
      return {
        picture: one.axes === undefined ? overlay : await withAxes(overlay, one.axes),
        caption: [
          one.title,
          `${one.predicted}, heat for ${one.target}`,
          ...(one.explanation.status === 'empty' ? ['the map is empty'] : []),
        ],
      };
    }),
  );
  const perRow = drawn.some(({ axes }) => axes !== undefined) ? columns.measured : columns.plain;
  const rows = Array.from({ length: Math.ceil(tiles.length / perRow) }, (_, row) => ({
    title: '',
    tiles: tiles.slice(perRow * row, perRow * (row + 1)),
  }));
  const remark = regionRemark(drawn);
  return contactSheet({
    rows: remark === undefined ? rows : [...rows, { title: '', remarks: [remark], tiles: [] }],
    footer: await drawColourBar(barOf(drawn), barWidth),
  });
}

/** The colours of all overlays: they are drawn on one scale, or each on its own. */
function barOf(drawn: readonly DrawnExplanation[]): ColourBar {
  const { scale, opposite } = drawn[0]!; // those of one run, as all are
  const most = scale ?? 1;
  const beyond = drawn.some(({ explanation: { map } }) => {
    const { least, most: hottest } = extent(map.values);
    return hottest > most || (opposite !== undefined && -least > most);
  });
  const open = scale !== undefined && beyond;
  const of = scale === undefined ? 'share of each picture’s strongest' : 'score, one scale for all';
  return opposite === undefined
    ? { map: colourMaps.inferno, from: 0, to: most, open, label: `Heat (${of})` }
    : {
        map: colourMaps.vik,
        from: -most,
        to: most,
        open,
        label: `Against … for the class (${of})`,
      };
}

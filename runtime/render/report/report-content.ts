import type { MeasuredMetric } from '../../explain/faithfulness/measure-faithfulness.js';
import type { Comparison } from '../../model/compare-networks.js';
import type { ColourBar } from '../colour-bar.js';
import type { EpochRecord } from './loss-curve.js';

/** A picture of the report's folder. */
export interface ReportImage {
  /** Relative to the report's folder. */
  readonly src: string;
  /** What is to be seen, for those who do not see it. */
  readonly alt: string;
}

/** One explained image: the image, the heat for the predicted class, and a second look at it. */
export interface ReportDigit {
  readonly caption: string;
  readonly right: boolean;
  readonly image: ReportImage;
  readonly predicted: ReportImage;
  /** Heat for the true class where the prediction is wrong, else the signed map. */
  readonly second: ReportImage & { readonly caption: string };
}

export interface ReportEquation {
  readonly number: number;
  readonly title: string;
  readonly latex: string;
  /** "proved", "definition", … */
  readonly verdict: string;
}

export interface ReportCertificate {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly verdict: string;
  /** How it was established, in words. */
  readonly method: string;
  /** log₂ of a bound on the probability that a wrong kernel passes; null where none is needed. */
  readonly log2ErrorBound: number | null;
  /** The largest errors of doubles that were seen, and their bound, in words; absent where nobody measured. */
  readonly rounding?: string;
  readonly statement: string;
  /** The command that checks it again. */
  readonly recheck: string;
}

/** A name and its value in a list of particulars. */
export interface Particular {
  readonly name: string;
  readonly value: string;
}

/** Everything the report says. */
export interface ReportContent {
  readonly title: string;
  readonly lead: string;
  /** A note at the top, such as that the run was a trial. */
  readonly warning?: string;
  readonly labels: readonly string[];
  readonly test: { readonly right: number; readonly total: number };
  /** The model beside networks with its CNN; absent where it was trained alone. */
  readonly comparison?: Comparison;
  /** counts[truth][predicted] over the held-out images. */
  readonly confusion: readonly (readonly number[])[];
  readonly history: readonly EpochRecord[];
  readonly rows: readonly { readonly label: string; readonly digits: readonly ReportDigit[] }[];
  readonly bar: ColourBar;
  readonly signedBar: ColourBar;
  readonly emptyMaps: {
    readonly maps: number;
    readonly empty: number;
    readonly sentences: readonly string[];
  };
  readonly faithfulness: {
    readonly images: number;
    readonly metrics: readonly MeasuredMetric[];
    /** What to know when reading the numbers. */
    readonly note?: string;
  };
  readonly equations: readonly ReportEquation[];
  readonly certificates: readonly ReportCertificate[];
  readonly network: readonly Particular[];
  readonly run: readonly Particular[];
  readonly reproduce: readonly { readonly command: string; readonly does: string }[];
  readonly files: readonly Particular[];
}

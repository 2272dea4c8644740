import type { Explanation } from '../../explain/explanation.js';
import type { MeasuredMetric } from '../../explain/faithfulness/measure-faithfulness.js';
import type { PreparedImages } from '../../model/preprocessing.js';
import type { TrainedModel } from '../../model/run-training.js';
import type { ReportCertificate, ReportEquation } from '../../render/report/report-content.js';

/** How much is done and shown. */
export interface Scope {
  readonly epochs?: number;
  readonly train?: number;
  /** Held-out digits that the metrics of faithfulness are measured on. */
  readonly evaluated: number;
  /** Digits shown of each class. */
  readonly each: number;
  readonly wrong: number;
}

/** What the main job found, from which its report is written. */
export interface Findings {
  readonly out: string;
  readonly smoke: boolean;
  /** What writes the same report in another place. */
  readonly command: string;
  readonly scope: Scope;
  readonly trained: TrainedModel;
  readonly held: PreparedImages;
  /** Of the held-out digits, for their predicted classes. */
  readonly explanations: readonly Explanation[];
  readonly metrics: readonly MeasuredMetric[];
  /** How many held-out digits the metrics were measured on. */
  readonly evaluated: number;
  readonly equations: readonly ReportEquation[];
  readonly certificates: readonly ReportCertificate[];
  readonly seconds: { readonly explainSeconds: number; readonly faithfulnessSeconds: number };
}

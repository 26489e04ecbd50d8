import type { ReportData } from '../report-data.js';
import type { Figures } from './chart-figure.js';
import type { Markup } from './markup.js';

/** One part of the report. */
export interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly body: (data: ReportData, figures: Figures) => Markup;
}

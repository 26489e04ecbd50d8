import { createHash } from 'node:crypto';
import path from 'node:path';
import { writeFileOwnerOnly } from '../output/owner-only.js';
import type { WrittenFile } from '../output/written-file.js';
import type { DrawChart } from './chart/bar-chart.js';
import type { ReportData } from './report-data.js';
import { reportHtml } from './report-html.js';

const REPORT_FILE = 'report.html';

/** Writes report.html into a run's folder. @throws Refusal OUTPUT_UNWRITABLE */
export async function writeReport(folder: string, data: ReportData, draw: DrawChart): Promise<WrittenFile> {
  const bytes = Buffer.from(reportHtml(data, draw), 'utf8');
  await writeFileOwnerOnly(path.join(folder, REPORT_FILE), bytes);
  return {
    name: REPORT_FILE,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    partsSha256: undefined,
  };
}

import type { ReportSection } from '../page/section.js';
import { amountsSection } from './amounts.js';
import { dispositionsSection } from './dispositions.js';
import { exceptionsSection } from './exceptions.js';
import { filesSection } from './files.js';
import { hashesSection } from './hashes.js';
import { previousSection } from './previous.js';
import { readingsSection } from './readings.js';
import { reconciliationSection } from './reconciliation.js';
import { totalsSection } from './totals.js';

/** In the order of the page. */
export const SECTIONS: readonly ReportSection[] = [
  totalsSection,
  dispositionsSection,
  exceptionsSection,
  previousSection,
  amountsSection,
  readingsSection,
  reconciliationSection,
  hashesSection,
  filesSection,
];

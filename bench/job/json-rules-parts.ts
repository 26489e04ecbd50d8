import { jsonRules } from '../json-rules-peer.js';
import { csvParts } from './csv-parts.js';
import type { JobParts } from './job.js';

/** json-rules-engine decides, all seven training rules. */
export const parts: JobParts = { ...csvParts, decide: jsonRules() };

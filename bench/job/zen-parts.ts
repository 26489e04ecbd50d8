import { zenDecision } from '../zen-peer.js';
import { csvParts } from './csv-parts.js';
import type { JobParts } from './job.js';

/** zen-engine decides, all seven training rules in one table. */
export const parts: JobParts = { ...csvParts, decide: zenDecision() };

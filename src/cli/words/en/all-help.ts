import type { allHelp as zh } from '../zh/all-help.js';
import { help } from './help.js';
import { helpBatch } from './help-batch.js';
import { helpBench } from './help-bench.js';
import { helpBooks } from './help-books.js';
import { helpPast } from './help-past.js';
import { helpRules } from './help-rules.js';
import { helpTemplate } from './help-template.js';

export const allHelp: typeof zh = {
  help,
  helpBatch,
  helpBench,
  helpBooks,
  helpPast,
  helpRules,
  helpTemplate,
};

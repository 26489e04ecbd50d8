import { help } from './help.js';
import { helpBatch } from './help-batch.js';
import { helpBench } from './help-bench.js';
import { helpBooks } from './help-books.js';
import { helpPast } from './help-past.js';
import { helpRules } from './help-rules.js';
import { helpTemplate } from './help-template.js';

/** What help says: of the program, and of each group of commands. */
export const allHelp = { help, helpBatch, helpBench, helpBooks, helpPast, helpRules, helpTemplate };

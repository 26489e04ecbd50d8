import type { Language } from '../language.js';
import type { BenchWords } from './bench-words.js';
import { bench as en } from './en/bench.js';
import { bench as zh } from './zh/bench.js';

export const BENCH: Readonly<Record<Language, BenchWords>> = { zh, en };

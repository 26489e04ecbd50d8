import type { helpBench as zh } from '../zh/help-bench.js';

export const helpBench: typeof zh = {
  about: 'generate rosters and measure how fast this machine computes them, and in how much memory',
  kind: 'kind of roster, as certificates; standard unless said (the training roster of 20 columns), all for each kind once',
  rows: 'rows, 100000 unless said',
  format: 'format of the roster, xlsx unless said',
  exceptions: 'share of rows that are not paid, 20% unless said',
  seed: 'seed, 1 unless said: the same seed makes the same roster',
  runs: 'runs of which the median is taken, 5 unless said',
  out: 'only write the generated roster there (.xlsx or .csv), without measuring',
  keep: 'keep the roster and the last result in this folder',
  rules: 'folder of the rules, by whose examples rosters are made',
};

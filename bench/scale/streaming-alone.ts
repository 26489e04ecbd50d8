import { computeBatch } from '../../src/run/compute.js';
import { closeBatch, prepareBatch } from '../../src/run/prepare.js';
import { PERIOD, RULES, STANDARDS } from './settings.js';

/** `streaming-alone.js ROSTER…`: what the compiled SQL does, by the streaming engine: reads, decides and settles, and writes nothing. */
const batch = await prepareBatch({
  files: process.argv.slice(2),
  rules: RULES,
  builtRules: 'dist/rules.json',
  standards: STANDARDS,
  ledger: undefined,
  period: PERIOD,
  batch: '01',
  only: undefined,
  readings: [],
  kind: undefined,
  sheet: undefined,
  hiddenRows: 'hold',
  threads: undefined,
  legacyReader: undefined,
});
await computeBatch(
  batch.input,
  'as-read',
  async () => ({ write: () => {}, room: () => undefined, abandon: () => {} }),
  () => {},
);
await closeBatch(batch);

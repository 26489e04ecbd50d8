import { applyReadings } from '../policy/apply-readings.js';
import type { CostLine } from '../output/cost-columns.js';
import type { PolicyData, ReadingData } from '../policy/data.js';
import type { BatchInput } from './batch-input.js';
import { compareTraces, type PayoutChange } from './compare-traces.js';
import { computeBatch, type Progress } from './compute.js';
import { PayoutTrace } from './payout-trace.js';

/**
 * What a batch would come to if one open point were read another way, all others being read as in the run: computes the batch
 * anew under every option that was not taken, one after another.
 * @param policy the rules as they are written, before any reading is applied
 */
export async function costOfReadings(
  input: BatchInput,
  policy: PolicyData,
  progress: Progress,
): Promise<readonly CostLine[]> {
  const taken = new Map(input.policy.readings.map(({ id, used }) => [id, used]));
  const before = await traced(input, progress);
  const costs: CostLine[] = [];
  for (const reading of input.policy.readings) {
    for (const option of Object.keys(reading.options).filter((each) => each !== reading.used)) {
      const under = applyReadings(policy, new Map([...taken, [reading.id, option]]));
      const after = await traced({ ...input, policy: under }, progress);
      costs.push({ ...openPoint(reading, option), ...compareTraces(before, after) });
    }
  }
  return costs;
}

function openPoint(
  { id, item, rules, question, used, options }: ReadingData,
  other: string,
): Omit<CostLine, keyof PayoutChange> {
  const saying = (option: string): CostLine['used'] => ({ option, means: options[option]?.means ?? '' });
  return { reading: id, item, rules, question, used: saying(used), other: saying(other) };
}

async function traced(input: BatchInput, progress: Progress): Promise<PayoutTrace> {
  const { writer } = await computeBatch(input, 'as-read', async () => new PayoutTrace(), progress);
  return writer;
}

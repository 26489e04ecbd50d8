import { Refusal } from '../../model/refusal.js';
import { applyReadings } from '../../policy/apply-readings.js';
import { openRulebook } from '../open-rulebook.js';
import { usedPolicy } from '../past-run/used-rules.js';
import { questionsMemo } from './memo.js';
import { readRunCosts } from './run-costs.js';

/**
 * The memo on the open points of a policy: with runs, of the rules that these used; else of the folder's.
 * @throws Refusal RUN_INVALID: no runs that can be added up, RULES_INVALID
 */
export async function draftQuestions(folder: string, runs: readonly string[]): Promise<string> {
  const [first, ...more] = await Promise.all(runs.map(readRunCosts));
  const [firstFolder] = runs;
  if (first === undefined || firstFolder === undefined) {
    const { policy } = await openRulebook(folder);
    return questionsMemo(policy, []);
  }
  const other = more.findIndex(
    (run) => run.rulesHash !== first.rulesHash || [...run.used].join() !== [...first.used].join(),
  );
  if (other >= 0) {
    const place = runs[other + 1] ?? '';
    const problem = `所用的规则或解释与 ${firstFolder} 不同，不能合计`;
    throw new Refusal('RUN_INVALID', place, problem, '请只给出规则和解释相同的批次');
  }
  const policy = await usedPolicy(firstFolder, first.rulesHash);
  return questionsMemo(applyReadings(policy, first.used), [first, ...more]);
}

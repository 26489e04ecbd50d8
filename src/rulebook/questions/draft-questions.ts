import { refused } from '../../model/refusals/refused.js';
import { applyReadings } from '../../policy/apply-readings.js';
import { openRulebook } from '../open-rulebook.js';
import { usedPolicy } from '../../past/used-rules.js';
import { questionsMemo } from './memo.js';
import { openPoints, type OpenPoint } from './open-points.js';
import { readRunCosts, type RunCosts } from './run-costs.js';

/** The open points of a policy, and the memo that puts them. */
export interface DraftedQuestions {
  readonly points: readonly OpenPoint[];
  readonly memo: string;
}

/**
 * The memo on the open points of a policy: with runs, of the rules that these used; else of the folder's.
 * @throws Refusal RUN_INVALID: no runs that can be added up, RULES_INVALID
 */
export async function draftQuestions(folder: string, runs: readonly string[]): Promise<DraftedQuestions> {
  const costs = await Promise.all(runs.map(readRunCosts));
  const [first] = costs;
  const [firstFolder] = runs;
  if (first === undefined || firstFolder === undefined) {
    const { policy } = await openRulebook(folder);
    return drafted(policy, []);
  }
  costs.forEach((run, index) => refuseAdding(run, costs.slice(0, index), runs[index] ?? ''));
  return drafted(applyReadings(await usedPolicy(firstFolder, first.rulesHash), first.used), costs);
}

function drafted(policy: Parameters<typeof openPoints>[0], runs: readonly RunCosts[]): DraftedQuestions {
  const points = openPoints(policy, runs);
  return { points, memo: questionsMemo(policy, points, runs) };
}

/** Only runs by the same rules and readings can be added up, each once. */
function refuseAdding(run: RunCosts, before: readonly RunCosts[], place: string): void {
  if (before.some(({ runId }) => runId === run.runId))
    throw refused('RUN_INVALID', place, (say) => say.runTwice());
  const [first = run] = before;
  if (run.rulesHash !== first.rulesHash || [...run.used].join() !== [...first.used].join())
    throw refused('RUN_INVALID', place, (say) => say.runsOfOtherRules());
}

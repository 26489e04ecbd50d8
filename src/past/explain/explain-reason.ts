import type { Code } from '../../model/code.js';
import type { FindingMark } from '../../model/finding.js';
import type { ExplainedNotice } from './explained-check.js';
import type { ExplainedReason } from './explained-claim.js';
import type { ExplainedPast } from './explained-limits.js';

/** Why a claim is not paid, where one code stands for two things and its name tells of only one. */
export function explainedReason(
  notice: ExplainedNotice,
  mark: FindingMark | undefined,
  past: ExplainedPast | undefined,
): ExplainedReason {
  const because = (past && SECOND_MEANINGS[notice.code]?.(mark, past)) ?? 'named';
  return { ...notice, because, awaits: because === 'unsettled' ? 'settling' : notice.awaits };
}

type Meaning = (mark: FindingMark | undefined, past: ExplainedPast) => ExplainedReason['because'];

const SECOND_MEANINGS: Readonly<Partial<Record<Code, Meaning>>> = {
  // Else rows of the batch contradict each other.
  KEY_CONFLICT: (mark) => (mark === 'unsettled-correction' ? 'unsettled' : 'named'),
  ALREADY_PAID: (_mark, { paid }) => (paid?.sameMatter === 'yes' ? 'named' : 'unsure'),
};

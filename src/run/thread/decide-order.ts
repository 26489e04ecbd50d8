import type { Roster } from '../../model/roster-read.js';
import type { BatchInput } from '../batch-input.js';
import { sentStandards } from './sent-standards.js';
import type { DecideOrder } from './thread-message.js';

/** What a thread is to be told of a roster; undefined of one that cannot be opened once more. */
export function decideOrder(
  { again, sha256 }: Pick<Roster, 'again' | 'sha256'>,
  { policy, standards, period, only, onceOtherwise }: BatchInput,
): DecideOrder | undefined {
  if (again === undefined) return undefined;
  const roster = { ...again, sha256 };
  return { roster, policy, standards: sentStandards(standards), period, only, onceOtherwise };
}

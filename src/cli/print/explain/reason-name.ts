import type { ExplainedReason } from '../../../past/explain/explained-claim.js';
import type { ExplainWords } from '../../words/explain-words.js';

/** Why a claim is not paid, in short. */
export function reasonName({ because, name }: ExplainedReason, words: ExplainWords): string {
  return because === 'named' ? name : words.because[because];
}

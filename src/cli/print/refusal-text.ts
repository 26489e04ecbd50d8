import { maskIdsIn } from '../../model/mask-ids.js';
import type { Refusal, RefusalText } from '../../model/refusal.js';
import type { Language } from '../language.js';
import { PROBLEMS } from '../words/problems.js';
import { shortened } from './shortened.js';

/** Room for a header of fifty columns. A cell that is quoted may be a hundred times as long. */
const LONGEST_PART = 1000;

/** Place, value and remedy in one or two lines. */
export function refusalText(refusal: Refusal, language: Language): string {
  const { code, place } = refusal;
  return PROBLEMS[language].refused({ code, place, ...masked(TEXT[language](refusal)) });
}

/** The same for a program: one object in one line. */
export function refusalJson(refusal: Refusal, language: Language): string {
  const { code, place } = refusal;
  return JSON.stringify({ error: { code, place, ...masked(TEXT[language](refusal)) } });
}

const TEXT: Readonly<Record<Language, (refusal: Refusal) => RefusalText>> = {
  zh: (refusal) => refusal,
  en: ({ english }) => english,
};

/** A refusal may quote a roster's cells, and a roster's cells may hold a person's number. */
function masked({ problem, remedy }: RefusalText): RefusalText {
  return {
    problem: shortened(maskIdsIn(problem), LONGEST_PART),
    remedy: shortened(maskIdsIn(remedy), LONGEST_PART),
  };
}

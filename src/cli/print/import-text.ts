import type { Imported } from '../../books/openings/import-openings.js';
import { yuanText } from '../../model/money.js';
import type { Language } from '../language.js';
import { IMPORTS } from '../words/import.js';
import { printable } from './printable.js';
import { receiptLines } from './receipt-lines.js';
import { uncountedText } from './uncounted-text.js';

type Done = Extract<Imported, { is: 'done' }>;
type Faults = Extract<Imported, { is: 'refused' }>['faults'];

/** Told one by one; of more, the number. */
const MOST = 20;

export function importFaultsText(file: string, faults: Faults, language: Language): string {
  const words = IMPORTS[language];
  const lines = faults.slice(0, MOST).map((fault) => {
    const { line, column, found, problem, remedy } = inLanguage(fault, language);
    const value = found === '' ? '' : `“${printable(found)}”`;
    return `  ${words.line(line)} ${column}${value} ${words.fault(problem, remedy)}\n`;
  });
  const more = faults.length > MOST ? words.more(faults.length - MOST) : '';
  return [words.refused(file, faults.length), ...lines, more].join('');
}

/** The same for a program, in one line, with every fault. */
export function importFaultsJson(file: string, faults: Faults, language: Language): string {
  const words = IMPORTS[language];
  const error = {
    code: 'IMPORT_REFUSED',
    place: file,
    problem: words.problem(faults.length),
    remedy: words.correct,
    faults: faults.map((fault) => inLanguage(fault, language)),
  };
  return `${JSON.stringify({ error })}\n`;
}

function inLanguage(
  { english, ...chinese }: Faults[number],
  language: Language,
): Omit<Faults[number], 'english'> {
  return language === 'en' ? { ...chinese, ...english } : chinese;
}

export function importText(
  { receipt, payments, amount, unsure, uncounted, repeated }: Done,
  language: Language,
): string {
  const words = IMPORTS[language];
  return [
    words.done(payments, yuanText(amount)),
    unsure === 0 ? '' : words.unsure(unsure),
    uncountedText(uncounted, language),
    repeated.length === 0 ? '' : words.repeated(repeated.length, repeated.slice(0, MOST)),
    receiptLines(receipt, language),
  ].join('');
}

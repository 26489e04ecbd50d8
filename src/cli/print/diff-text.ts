import type { ChalkInstance } from 'chalk';
import { groupedYuan, type Fen } from '../../model/money.js';
import type {
  CauseSum,
  Detail,
  DiffCause,
  DiffResult,
  DiffSide,
  ExceptionChange,
  PayoutChange,
} from '../../past/diff/diff-result.js';
import type { Language } from '../language.js';
import { DIFF } from '../words/diff.js';
import type { DiffWords } from '../words/diff-words.js';
import { payeeText } from './payee-text.js';
import { table } from './table.js';

/** Enough of a hash to see that two differ, and of a list to know what it is about; the whole is in `--json`. */
const HASH_SHOWN = 12;
const DETAILS_SHOWN = 3;

/** Two runs, their sums, the causes with theirs, then every payout and exception that differs. */
export function diffText(result: DiffResult, language: Language, paint: ChalkInstance): string {
  const words = DIFF[language];
  const { a, b, causes, payouts, exceptions } = result;
  const head = table([sideRow('A', a, words), sideRow('B', b, words)], [2]);
  const parts = [`${head}  ${words.difference} ${signed(b.amount - a.amount)}\n`];
  const part = (title: string, rows: readonly (readonly string[])[], right: readonly number[]): void => {
    if (rows.length > 0) parts.push(`${paint.bold(title)}\n${table(rows, right)}`);
  };
  const total = [words.total, signed(causes.reduce((sum, { amount }) => sum + amount, 0))];
  part(
    words.causes,
    causes.length === 0 ? [] : [...causes.map((cause) => causeRow(cause, words)), total],
    [1],
  );
  if (causes.length > 1) parts.push(`  ${words.inTurn(causes.map(({ cause }) => words.cause[cause]))}\n`);
  part(
    words.payouts,
    payouts.map((payout) => payoutRow(payout, words)),
    [4, 6, 7],
  );
  part(
    words.exceptions,
    exceptions.map((exception) => exceptionRow(exception, words)),
    [],
  );
  if (payouts.length + exceptions.length === 0) parts.push(`${words.alike}\n`);
  return parts.join('\n');
}

function sideRow(
  name: string,
  { run, runId, payouts, amount }: DiffSide,
  words: DiffWords,
): readonly string[] {
  return [name, run, words.sums(payouts, groupedYuan(amount)), runId.slice(0, HASH_SHOWN)];
}

function causeRow(
  { cause, details, amount, added, removed, changed }: CauseSum,
  words: DiffWords,
): readonly string[] {
  const shown = details.slice(0, DETAILS_SHOWN).map((detail) => detailText(detail, words));
  const more = details.length > DETAILS_SHOWN ? [words.more(details.length)] : [];
  return [
    words.cause[cause],
    signed(amount),
    words.counts(added, removed, changed),
    [...shown, ...more].join('  '),
  ];
}

function payoutRow(payout: PayoutChange, words: DiffWords): readonly string[] {
  const { is, rule, payee, payeeNumber, beneficiary, before, after, shares, columns } = payout;
  const causes = shares.map(({ cause, amount }) =>
    shares.length === 1 ? words.cause[cause] : `${words.cause[cause]} ${signed(amount)}`,
  );
  return [
    words.is[is],
    rule,
    payeeText(payee, beneficiary, words),
    payeeNumber,
    amountOf(before, words),
    '→',
    amountOf(after, words),
    signed((after ?? 0) - (before ?? 0)),
    words.list(causes),
    placesText(payout),
    columns.map((detail) => detailText(detail, words)).join('  '),
  ];
}

function exceptionRow(exception: ExceptionChange, words: DiffWords): readonly string[] {
  const { is, treatment, code, rule, subject, subjectNumber, causes, columns } = exception;
  return [
    words.is[is],
    treatment,
    code,
    rule,
    subject,
    subjectNumber,
    words.list(causes.map((cause: DiffCause) => words.cause[cause])),
    placesText(exception),
    columns.map((detail) => detailText(detail, words)).join('  '),
  ];
}

function placesText({ placeBefore, placeAfter }: Pick<PayoutChange, 'placeBefore' | 'placeAfter'>): string {
  const places = [placeBefore, placeAfter].filter((place) => place !== '');
  return [...new Set(places)].join(' → ');
}

function detailText({ name, before, after }: Detail, words: DiffWords): string {
  const shown = (text: string): string =>
    text === '' ? words.none : text.replace(HASH, (hash) => hash.slice(0, HASH_SHOWN));
  const hidden = before === after ? words.hidden : '';
  return `${name === '' ? words.order : name} ${shown(before)} → ${shown(after)}${hidden}`;
}

const HASH = /\b[0-9a-f]{64}\b/;

function amountOf(fen: Fen | undefined, words: DiffWords): string {
  return fen === undefined ? words.none : groupedYuan(fen);
}

/** "+1,000.00": a difference says which way it goes. */
function signed(fen: Fen): string {
  return `${fen > 0 ? '+' : ''}${groupedYuan(fen)}`;
}

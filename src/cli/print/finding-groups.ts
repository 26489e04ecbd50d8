import type { Look } from './paint.js';
import type { ExceptionLine } from '../../model/finding.js';
import { table } from './table.js';
import type { SummaryWords } from '../words/summary-words.js';

/** Lines shown of each group; the others are counted. */
const SHOWN = 5;

interface Group {
  readonly first: ExceptionLine[];
  count: number;
}

/** Findings gathered by code as they pass, each group with its first lines. */
export class FindingGroups {
  readonly #groups = new Map<string, Group>();

  add(line: ExceptionLine): void {
    const key = `${line.treatment}\u0001${line.code}`;
    const group = this.#groups.get(key) ?? { first: [], count: 0 };
    this.#groups.set(key, group);
    group.count += 1;
    if (group.first.length < SHOWN) group.first.push(line);
  }

  /** The groups in words: those that stop money first, then the larger ones. */
  text(district: string, words: SummaryWords, paint: Look): string {
    const order = ['reject', 'hold', 'notice'];
    const rank = ({ first }: Group): number => order.indexOf(first[0]?.treatment ?? '');
    const groups = [...this.#groups.values()].sort((a, b) => rank(a) - rank(b) || b.count - a.count);
    return groups.map((group) => groupText(group, district, words, paint)).join('');
  }
}

function groupText({ first, count }: Group, district: string, words: SummaryWords, paint: Look): string {
  const [line] = first;
  if (line === undefined) return '';
  const { name, advice } = words.codes[line.code];
  const tone =
    line.treatment === 'notice' ? paint.cyan : line.treatment === 'hold' ? paint.yellow : paint.red;
  const head = `${tone(words.treatments[line.treatment])} ${paint.bold(name.replace('{district}', district))} ${line.code} × ${count}${words.colon}${advice}\n`;
  const rows = first.map(({ place, cell, rule, subject, subjectNumber, message }) => [
    `${place.file}${place.sheet === '' ? '' : `!${place.sheet}`}${place.row === 0 ? '' : `:${place.row}`}`,
    cell,
    rule,
    subject,
    subjectNumber,
    message,
  ]);
  const more = count > first.length ? `  … ${words.more} ${count - first.length}\n` : '';
  return `${head}${table(rows, [], paint.columns)}${more}`;
}

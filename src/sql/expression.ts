import type { Day } from '../model/day.js';

/** A piece of SQL that yields a value. Whoever joins parts by an operator brackets the parts, and the whole where it may become a part itself. */
export type Expression = string;

/** A text as SQL writes it. */
export function textLiteral(text: string): Expression {
  return `'${text.replaceAll("'", "''")}'`;
}

export function dayLiteral(day: Day): Expression {
  return `DATE '${day}'`;
}

/** A column's or table's name as it stands, whatever characters it has. */
export function quotedName(name: string): Expression {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * Whether a value is one of a few texts; never true of none. Not by IN, of which DuckDB makes a join that is asked of every row,
 * whatever branch it stands in.
 */
export function isOneOf(value: Expression, texts: readonly string[]): Expression {
  return anyOf(texts.map((text) => `${value} = ${textLiteral(text)}`));
}

/** Whether a value is one of many texts; asked of few rows, for the list is gone through one by one. */
export function isListed(value: Expression, texts: readonly string[]): Expression {
  return `list_contains([${texts.map(textLiteral).join(', ')}], ${value})`;
}

/** Characters put into a class of a regular expression, as spans of code points. */
export function classOf(characters: Iterable<string>): string {
  const points = [...new Set(characters)].map((each) => each.codePointAt(0) ?? 0).sort((x, y) => x - y);
  const starts = points.filter((point, index) => points[index - 1] !== point - 1);
  const ends = points.filter((point, index) => points[index + 1] !== point + 1);
  return starts.map((start, index) => `${hex(start)}-${hex(ends[index] ?? start)}`).join('');
}

/** A text that a regular expression takes as it stands. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|\-/]/g, '\\$&');
}

/** Whether a text is wholly of that form (RE2: the time is linear in the text, no form goes back). */
export function isWholly(value: Expression, pattern: string): Expression {
  return `regexp_full_match(${value}, ${textLiteral(pattern)})`;
}

/** The first of the cases that holds, else the last value. */
export function firstOf(
  cases: readonly (readonly [when: Expression, then: Expression])[],
  otherwise: Expression,
): Expression {
  if (cases.length === 0) return otherwise;
  return `CASE ${cases.map(([when, then]) => `WHEN ${when} THEN ${then}`).join(' ')} ELSE ${otherwise} END`;
}

export function allOf(conditions: readonly Expression[]): Expression {
  return conditions.length === 0 ? 'true' : `(${conditions.map((each) => `(${each})`).join(' AND ')})`;
}

export function anyOf(conditions: readonly Expression[]): Expression {
  return conditions.length === 0 ? 'false' : `(${conditions.map((each) => `(${each})`).join(' OR ')})`;
}

function hex(point: number): string {
  return `\\x{${point.toString(16)}}`;
}

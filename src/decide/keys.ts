import type { Check } from '../model/decision.js';
import { comparable } from '../model/compact-spelling.js';
import { yearOf } from '../model/day.js';
import type { Fact } from '../model/fact.js';
import type { RowFacts } from '../model/row-facts.js';
import type { Payee } from '../model/payee.js';
import type { EventSpan } from './event.js';
import { defect, need } from './need.js';
import { compileParty } from './party.js';
import type { ColumnRef, Scope } from './scope.js';

/** Everything a key may be made of. */
export interface KeySource {
  readonly row: RowFacts;
  readonly event: EventSpan | undefined;
  readonly payee: Payee | undefined;
}

/** The parts joined to one text; a part that is missing is reported, and undefined comes back. */
export type CompiledKey = (source: KeySource, out: Check[]) => string | undefined;

/** Between the parts of a key: a control character, which no tidied cell holds; one that JSON does not escape. */
const SEPARATOR = '\u007F';

/** `payee`, `year` (of the event), a party of the roster (its number), a compound key of the roster, or a column. */
export function compileKey(parts: readonly string[], scope: Scope): CompiledKey {
  const compiled = parts.map((part) => compilePart(part, scope));
  return (source, out) => {
    let key = '';
    let complete = true;
    for (const part of compiled) {
      const text = part(source, out);
      if (text === undefined) complete = false;
      else key += `${text}${SEPARATOR}`;
    }
    return complete ? key : undefined;
  };
}

function compilePart(part: string, scope: Scope): CompiledKey {
  if (part === 'payee') return ({ payee }) => payee?.number;
  if (part === 'year') return ({ event }) => (event === undefined ? undefined : String(yearOf(event.last)));
  if (Object.hasOwn(scope.roster.parties, part)) {
    const party = compileParty(part, scope);
    return ({ row }, out) => party.readNumber(row, out);
  }
  const compound = scope.roster.keys?.[part];
  if (compound === undefined) return columnPart(scope.column(part));
  return 'joined' in compound ? joined(compound.joined, scope) : either(compound.either, scope);
}

/** What the columns say together, at least one of them; a thing said in one column or in both is the same thing. */
function joined(names: readonly string[], scope: Scope): CompiledKey {
  const parts = names.map((name) => ({ column: scope.column(name), key: columnPart(scope.column(name)) }));
  return (source, out) => {
    const before = out.length;
    const given = parts.filter(({ column }) => source.row.read(column.index).state !== 'blank');
    const texts = given.map(({ key }) => key(source, out) ?? '');
    if (out.length > before) return undefined;
    if (texts.length > 0) return [...new Set(texts)].join('\u0080');
    const [first] = parts;
    if (first !== undefined) out.push(defect(source.row, first.column, { state: 'blank' }));
    return undefined;
  };
}

/** The first alternative whose first column is given; the last one where none is. */
function either(alternatives: readonly (readonly string[])[], scope: Scope): CompiledKey {
  const chosen = choice(alternatives, scope);
  const keys = alternatives.map((names) => ({
    key: compileKey(names, scope),
    mark: `${names.join('+')}=`,
  }));
  return (source, out) => {
    const alternative = keys[chosen(source.row)];
    const text = alternative?.key(source, out);
    return text === undefined ? undefined : `${alternative?.mark}${text}`;
  };
}

/** Position of the alternative that a row takes. */
function choice(alternatives: readonly (readonly string[])[], scope: Scope): (row: RowFacts) => number {
  const heads = alternatives.map(([head = '']) => scope.column(head).index);
  return (row) => {
    const given = heads.findIndex((index) => row.read(index).state !== 'blank');
    return given === -1 ? heads.length - 1 : given;
  };
}

/** In what way a row says what `parts` are made of, such as "person+course（项目编号）": two keys can be told apart only where it is the same. */
export function compileWay(parts: readonly string[], scope: Scope): (row: RowFacts) => string {
  const ways = parts.map((part) => compilePartWay(part, scope));
  return (row) => ways.map((way) => way(row)).join('+');
}

function compilePartWay(part: string, scope: Scope): (row: RowFacts) => string {
  const compound = scope.roster.keys?.[part];
  if (compound === undefined || 'joined' in compound) return () => part;
  const chosen = choice(compound.either, scope);
  const ways = compound.either.map((names) => `${part}（${names.join('+')}）`);
  return (row) => ways[chosen(row)] ?? part;
}

function columnPart(column: ColumnRef): CompiledKey {
  return ({ row }, out) => {
    const reading = row.read(column.index);
    if (reading.state === 'value') return keyText(reading.fact);
    out.push(defect(row, column, reading));
    return undefined;
  };
}

function keyText(fact: Fact): string {
  switch (fact.is) {
    case 'text':
      return comparable(fact.text);
    case 'month':
      return fact.month;
    case 'year':
      return String(fact.year);
    case 'day':
      return fact.day;
    case 'person':
      return fact.person.number;
    default:
      throw new TypeError(`a key is not made of a ${fact.is}`);
  }
}

/** The month column of a quota, as months since year 0. */
export function monthNumber(row: RowFacts, column: ColumnRef, out: Check[]): number | undefined {
  const month = need(row, column, 'month', out)?.month;
  return month === undefined ? undefined : Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}

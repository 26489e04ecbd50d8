import { comparedValue } from './compared-value.js';
import type { Expression } from './expression.js';
import { MISSING, NOTHING, together } from './failures.js';
import { isBlank } from './need.js';
import { NoSql } from './no-sql.js';
import { partySql } from './party.js';
import type { SqlColumn, SqlScope } from './scope.js';

/** The text of a key, as the streaming engine makes it, and what is missing for it. */
export interface KeySql {
  readonly text: Expression;
  readonly failures: Expression;
}

/** What a key may be made of beside columns. */
export interface KeySource {
  readonly rule: string;
  readonly event: SqlColumn;
  readonly payee: Expression;
}

/** `payee`, `year` (of the event), a party of the roster (its number), a compound key of the roster, or a column. */
export function keySql(parts: readonly string[], scope: SqlScope, source: KeySource): KeySql {
  const compiled = parts.map((part) => partSql(part, scope, source));
  return {
    text: compiled.map(({ text }) => `(${text}) || chr(127)`).join(' || '),
    failures: together(compiled.map(({ failures }) => failures)),
  };
}

function partSql(part: string, scope: SqlScope, source: KeySource): KeySql {
  if (part === 'payee') return { text: source.payee, failures: NOTHING };
  if (part === 'year') return { text: `CAST(year(${source.event.value}) AS VARCHAR)`, failures: NOTHING };
  if (Object.hasOwn(scope.roster.parties, part)) {
    const { number, numberFailures } = partySql(part, scope);
    return { text: number.value, failures: numberFailures };
  }
  const compound = scope.roster.keys?.[part];
  if (compound === undefined) return columnSql(scope.column(part));
  return 'joined' in compound
    ? joinedSql(compound.joined, scope, source.rule)
    : eitherSql(compound.either, scope, source);
}

function columnSql(column: SqlColumn): KeySql {
  return { text: comparedValue(column), failures: column.defect };
}

/** What two columns say together, at least one of them; a thing said in one of them or in both is the same thing. */
function joinedSql(names: readonly string[], scope: SqlScope, rule: string): KeySql {
  const [first, second, ...more] = names.map((name) => scope.column(name));
  if (first === undefined || second === undefined || more.length > 0)
    throw new NoSql('a key of other than two columns', rule);
  const [one, other] = [comparedValue(first), comparedValue(second)];
  return {
    text: `concat_ws(chr(128), ${one}, CASE WHEN ${other} = ${one} THEN NULL ELSE ${other} END)`,
    failures:
      `CASE WHEN ${isBlank(first)} AND ${isBlank(second)} THEN ${MISSING}` +
      ` ELSE ${together([first, second].map((each) => `CASE WHEN ${isBlank(each)} THEN ${NOTHING} ELSE ${each.defect} END`))} END`,
  };
}

/** The first alternative whose first column is given; the last one where none is. */
function eitherSql(alternatives: readonly (readonly string[])[], scope: SqlScope, source: KeySource): KeySql {
  const ways = alternatives.map((names) => ({
    names,
    head: scope.column(names[0] ?? ''),
    key: keySql(names, scope, source),
  }));
  const choose = (make: (way: (typeof ways)[number]) => Expression): Expression => {
    const last = ways.at(-1);
    if (last === undefined) throw new NoSql('a key without alternatives', source.rule);
    const cases = ways.map((way) => `WHEN NOT (${isBlank(way.head)}) THEN ${make(way)}`);
    return `CASE ${cases.join(' ')} ELSE ${make(last)} END`;
  };
  return {
    text: choose(({ names, key }) => `'${names.join('+')}=' || ${key.text}`),
    failures: choose(({ key }) => key.failures),
  };
}

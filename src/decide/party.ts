import type { Check } from '../model/decision.js';
import type { RowFacts } from '../model/row-facts.js';
import type { PayeeType } from '../model/payee.js';
import { failuresSince } from './check/compiled-check.js';
import { need } from './need.js';
import { compilePersonCheck } from './person-check.js';
import type { Scope } from './scope.js';

/** A person or unit that a roster row names. */
export interface CompiledParty {
  readonly type: PayeeType;
  readonly account: 'always' | 'when-named';
  /** Name and full number; a blank or wrong one is reported, and undefined comes back. */
  read(row: RowFacts, out: Check[]): { readonly name: string; readonly number: string } | undefined;
  /** The full number alone; a blank or wrong one is reported, and undefined comes back. */
  readNumber(row: RowFacts, out: Check[]): string | undefined;
  /** Name and number as far as they read, nothing reported: for messages and for the beneficiary. */
  glance(row: RowFacts): { readonly name: string; readonly number: string; readonly shownNumber: string };
}

export function compileParty(key: string, scope: Scope): CompiledParty {
  const data = scope.roster.parties[key];
  if (data === undefined)
    throw new Error(`no party ${key} in ${scope.roster.kind}: the rule data was not checked`);
  const name = scope.column(data.name);
  const number = scope.column(data.number);
  const kind = data.type === '个人' ? 'person' : 'text';
  const person = scope.roster.persons.find((each) => each.number === data.number);
  // A bold number is checked with the whole row; another only by the rules that read it.
  const check =
    person !== undefined && scope.columns[number.index]?.bold !== true
      ? compilePersonCheck(person, scope)
      : undefined;
  const readNumber = (row: RowFacts, out: Check[]): string | undefined => {
    const before = out.length;
    const fact = need(row, number, kind, out);
    check?.(row, out);
    if (fact === undefined || failuresSince(out, before) > 0) return undefined;
    return fact.is === 'person' ? fact.person.number : fact.text;
  };
  return {
    type: data.type,
    account: data.account,
    readNumber,
    read(row, out) {
      const text = need(row, name, 'text', out)?.text;
      const full = readNumber(row, out);
      return text === undefined || full === undefined ? undefined : { name: text, number: full };
    },
    glance(row) {
      const text = row.read(name.index);
      const reading = row.read(number.index);
      const named = text.state === 'value' && text.fact.is === 'text' ? text.fact.text : '';
      if (reading.state === 'blank') return { name: named, number: '', shownNumber: '' };
      if (reading.state === 'bad') return { name: named, number: '', shownNumber: reading.shown };
      const { fact } = reading;
      const full = fact.is === 'person' ? fact.person.number : fact.is === 'text' ? fact.text : '';
      return { name: named, number: full, shownNumber: reading.shown };
    },
  };
}

/** The first of the parties that the row names; blank texts where it names none. */
export function compileFirstNamed(
  keys: readonly string[],
  scope: Scope,
): (row: RowFacts) => ReturnType<CompiledParty['glance']> {
  const parties = keys.map((key) => compileParty(key, scope));
  return (row) => {
    for (const party of parties) {
      const found = party.glance(row);
      if (found.name !== '' || found.shownNumber !== '') return found;
    }
    return { name: '', number: '', shownNumber: '' };
  };
}

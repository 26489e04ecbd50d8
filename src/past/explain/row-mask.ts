import { maskIdsIn } from '../../model/mask-ids.js';
import { maskNumber } from '../../model/mask-number.js';
import type { RowFacts } from '../../model/row-facts.js';
import type { Scope } from '../../decide/scope.js';

/** Masks persons' numbers in texts about a row. */
export interface RowMask {
  /** Any text: numbers of every form, and the row's own, which may look like any word. */
  text(text: string): string;
  /** What a cell shows: a date of birth would give away what the mask of the number beside it hides. */
  cell(column: string, text: string): string;
}

export function rowMask(row: RowFacts, { roster, column }: Scope): RowMask {
  const own = roster.persons.flatMap(({ number }) => {
    const reading = row.read(column(number).index);
    return reading.state === 'value' && reading.fact.is === 'person' ? [reading.fact.person.number] : [];
  });
  const births = new Set(roster.persons.map(({ birth }) => birth));
  const numbers = own.filter((number) => number.length > 5).map((number) => new RegExp(number, 'gi'));
  const text = (given: string): string =>
    numbers.reduce((left, number) => left.replace(number, maskNumber), maskIdsIn(given));
  return {
    text,
    cell(name, given) {
      if (births.has(name)) return given.replace(/[\p{L}\p{N}]/gu, '*');
      return name === roster.account.number ? maskNumber(given) : text(given);
    },
  };
}

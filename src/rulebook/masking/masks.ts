import { comparable } from '../../model/compact-spelling.js';
import type { Day } from '../../model/day.js';
import { syntheticPerson } from './synthetic-person.js';
import { syntheticUnit } from './synthetic-unit.js';

/** What stands for persons, units and words in an example: the same thing for the same thing. */
export interface Masks {
  /** Undefined for a form of number that cannot be made up. */
  person(number: string, birth: Day | undefined): string | undefined;
  unit(code: string): string;
  personName(name: string): string;
  unitName(name: string): string;
  /** A word that only says which one: of a project, a document. @param column gives the new word its name */
  word(text: string, column: string): string;
  /** What stands for a number, code or word that was replaced before. */
  known(original: string): string | undefined;
}

/** A new set of masks, for one row. */
export function openMasks(): Masks {
  const replaced = new Map<string, string>();
  const remember = (original: string, mask: string): string => {
    replaced.set(comparable(original), mask);
    return mask;
  };
  const [persons, units, personNames, unitNames] = [numbering(), numbering(), numbering(), numbering()];
  const words = new Map<string, (word: string) => number>();
  return {
    person(number, birth) {
      const made = syntheticPerson(number, birth, persons(number));
      return made === undefined ? undefined : remember(number, made);
    },
    unit: (code) => remember(code, syntheticUnit(code, units(code))),
    personName: (name) => charOf(STEMS, personNames(name)) + charOf(COUNTS, personNames(name)),
    unitName: (name) => `${charOf(STEMS, unitNames(name))}单位`,
    word(text, column) {
      const key = comparable(text);
      const known = replaced.get(key);
      if (known !== undefined) return known;
      const serialOf = words.get(column) ?? numbering();
      words.set(column, serialOf);
      return remember(text, column + charOf(COUNTS, serialOf(key)));
    },
    known: (original) => replaced.get(comparable(original)),
  };
}

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const COUNTS = '一二三四五六七八九十';

/** Things numbered in the order in which they come, from 1. */
function numbering(): (thing: string) => number {
  const known = new Map<string, number>();
  return (thing) => {
    const serial = known.get(thing) ?? known.size + 1;
    known.set(thing, serial);
    return serial;
  };
}

function charOf(characters: string, serial: number): string {
  return characters.charAt((serial - 1) % characters.length);
}

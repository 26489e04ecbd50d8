import { comparable } from '../../model/compact-spelling.js';
import { type Day, dayAfter } from '../../model/day.js';
import type { Fact, Reading } from '../../model/fact.js';
import type { RowFacts } from '../../model/row-facts.js';
import { columnsOf } from '../../policy/columns.js';
import type { ColumnData, PolicyData, RosterData } from '../../policy/data.js';
import type { Cells } from '../examples/example-file.js';
import type { Masks } from './masks.js';
import { valuesNamed } from './values-named.js';
import { syntheticCertificate } from './synthetic-certificate.js';

/** How near a synthetic birth comes to the true one: the first of its month, or the day itself. */
export type BirthKept = 'month' | 'day';

/**
 * A row without anything that tells whose it is: names, numbers, places, and every text that the rules do not name. Accounts and
 * remarks are left out. What cannot be read is replaced by something that cannot be read either.
 * Undefined where a person's number has a form that cannot be made up.
 */
export function maskRow(
  row: RowFacts,
  roster: RosterData,
  policy: PolicyData,
  { masks, birth }: { readonly masks: Masks; readonly birth: BirthKept },
): Cells | undefined {
  const columns = columnsOf(roster, policy.common);
  const texts = row.carryTexts();
  const dropped = new Set([...Object.values(roster.account), roster.remark]);
  const masked: [string, string][] = [];
  const scene: Scene = { roster, policy, masks, birth, born: bornIn(row, columns, roster) };
  for (const [index, column] of columns.entries()) {
    const reading = row.read(index);
    const text = texts[index] ?? '';
    if (reading.state === 'blank' || dropped.has(column.name) || text === '') continue;
    const cell = reading.state === 'bad' ? wrongAlike(reading) : maskFact(reading.fact, text, column, scene);
    if (cell === undefined) return undefined;
    masked.push([column.name, cell]);
  }
  return Object.fromEntries(masked);
}

interface Scene {
  readonly roster: RosterData;
  readonly policy: PolicyData;
  readonly masks: Masks;
  readonly birth: BirthKept;
  /** Column of a date of birth → the birth that the person's number holds. */
  readonly born: ReadonlyMap<string, Day | undefined>;
}

function maskFact(fact: Fact, text: string, column: ColumnData, scene: Scene): string | undefined {
  const { masks, policy, born } = scene;
  switch (fact.is) {
    case 'person':
      return masks.person(text, fact.person.birth && moved(fact.person.birth, scene));
    case 'district':
      return fact.local ? policy.head.district.name : '外区';
    case 'day': {
      if (!born.has(column.name)) return text;
      const held = born.get(column.name);
      // A birth that contradicts the number still does.
      if (held !== undefined && held !== fact.day) return dayAfter(moved(held, scene));
      return moved(fact.day, scene);
    }
    case 'list':
      return fact.items.every((id) => hasRule(policy, id)) ? text : WRONG_CLAIM;
    case 'text':
      return maskText(fact.text, text, column, scene);
    default:
      return text;
  }
}

/** Claims that name no rule may name anything. */
const WRONG_CLAIM = '不明';

function hasRule({ provisions }: PolicyData, asked: string): boolean {
  return provisions.some(({ rules }) => rules.some(({ id }) => id.toLowerCase() === asked.toLowerCase()));
}

function maskText(value: string, text: string, column: ColumnData, scene: Scene): string {
  const { roster, policy, masks } = scene;
  const { name, type } = column;
  if (type === 'enum') return text;
  if (type === 'unit-code') return masks.unit(value);
  if (name === roster.certificate?.number) return syntheticCertificate(value, roster.certificate);
  const parties = Object.values(roster.parties);
  if (roster.persons.some((person) => person.name === name)) return masks.personName(value);
  const party = parties.find((each) => each.name === name);
  if (party !== undefined) return party.type === '个人' ? masks.personName(value) : masks.unitName(value);
  return isOfTheRules(value, name, roster, policy) ? text : masks.word(value, name);
}

/** Texts that say what a row is about, not whose it is: a value that a rule names, a kind of project, an occupation. */
function isOfTheRules(value: string, column: string, roster: RosterData, policy: PolicyData): boolean {
  if (Object.values(roster.keys ?? {}).some((key) => 'joined' in key && key.joined.includes(column)))
    return true;
  return valuesNamed(column, roster.kind, policy).some((named) => comparable(named) === comparable(value));
}

function bornIn(row: RowFacts, columns: readonly ColumnData[], { persons }: RosterData): Scene['born'] {
  return new Map(
    persons.flatMap(({ number, birth }) => {
      if (birth === undefined) return [];
      const reading = row.read(columns.findIndex(({ name }) => name === number));
      const held =
        reading.state === 'value' && reading.fact.is === 'person' ? reading.fact.person.birth : undefined;
      return [[birth, held]] as const;
    }),
  );
}

function moved(day: Day, { birth }: Pick<Scene, 'birth'>): Day {
  return birth === 'day' ? day : `${day.slice(0, 8)}01`;
}

/** Something that is wrong in the same way. */
function wrongAlike({ code }: Extract<Reading, { state: 'bad' }>): string {
  return WRONG[code] ?? '不明';
}

const WRONG: Readonly<Record<string, string>> = {
  ID_INVALID: '310199199001010010',
  ID_PRECISION_LOST: '3.10199E+17',
  CODE_INVALID: '91310199MA00000153',
};

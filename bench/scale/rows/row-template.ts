import type { Cells, CellValue, Line } from '../../../fixtures/make/line.js';
import { personNumber, withWrongCheck } from '../../../fixtures/make/person-number.js';
import type { Random } from '../../../src/bench/roster/random.js';
import { spelledMoney, spelledPercent } from '../../../fixtures/make/spellings.js';
import { type BigPerson, oldForm, personOf } from './person-at.js';

/** What a cell is made of, in the `turn`-th repetition of the example roster. */
type MakeCell = (person: BigPerson, random: Random, turn: number) => string;

/** A line of an example roster with the cells that differ between its repetitions told apart from those that do not. */
export interface RowTemplate {
  /** Lines about one person have one group: rows that repeat each other, or contradict each other. */
  readonly group: string;
  /** Another person than the batch's next, where the line is about an age. */
  readonly person: ((person: BigPerson, turn: number, index: number) => BigPerson) | undefined;
  readonly cells: readonly (string | MakeCell)[];
}

/** The columns that say who it is, by the headers of a roster. */
export interface PersonHeaders {
  readonly name: string;
  readonly number: string;
}

export function rowTemplate(line: Line, headers: readonly string[], who: PersonHeaders): RowTemplate {
  const name = textOf(line.cells[who.name]);
  const number = textOf(line.cells[who.number]).toUpperCase();
  const aged = line.raises.some((code) => code.startsWith('WORKING_AGE'));
  return {
    group: number,
    person: aged ? (_, turn, index) => sameAge(number, turn, index) : undefined,
    cells: headers.map((header) => cellOf(header, line, { name, number, who })),
  };
}

/** Born the same day and of the same sex. */
function sameAge(number: string, turn: number, index: number): BigPerson {
  return personOf(birthIn(number), (turn % 499) * 2 + (Number(number.charAt(16)) % 2 === 1 ? 1 : 2), index);
}

function cellOf(
  header: string,
  { cells, raises }: Line,
  { name, number, who }: { readonly name: string; readonly number: string; readonly who: PersonHeaders },
): string | MakeCell {
  const text = textOf(cells[header]);
  if (header === '序号') return (_person, _random, turn) => String(turn + 1);
  if (text === '') return '';
  if (text === name) return (person) => person.name;
  if (header === who.number) return numberCell(text, number);
  if (header === '银行卡号') return (person) => person.account;
  if (header === '性别') return raises.includes('ID_CONFLICT') ? text : ({ sex }) => sex;
  return VARIED[header]?.(text, cells) ?? text;
}

function numberCell(text: string, number: string): string | MakeCell {
  if (/^\d{15}$/.test(text)) return oldForm;
  if (!/^\d{17}[\dX]$/.test(number) || number.endsWith('000')) return text;
  if (text !== number) return (person) => person.number.toLowerCase();
  const isRight = personNumber(birthIn(number), Number(number.slice(14, 17))) === number;
  return isRight ? (person) => person.number : (person) => withWrongCheck(person.number);
}

function birthIn(number: string): string {
  return [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].join('-');
}

/** Amounts, hours and rates: as the line has them in half of the repetitions, so that bounds are met from both sides. */
const VARIED: Readonly<Record<string, (text: string, cells: Cells) => string | MakeCell>> = {
  '培训费(元)': money,
  '实付培训费(元)': money,
  核定比例: (text) => (_person, random, turn) =>
    turn % 2 === 0 ? text : spelledPercent(random.between(57, 83), turn),
  实到课时: (text, cells) => {
    const total = Number(textOf(cells['总课时']));
    return (_person, random, turn) =>
      turn % 2 === 0 || !Number.isFinite(total) ? text : String(random.between(total, total * 2 + 1) / 2);
  },
};

function money(text: string): MakeCell {
  return (_person, random, turn) =>
    turn % 2 === 0 ? text : spelledMoney(random.between(40_000, 240_000) / 100, turn);
}

function textOf(value: CellValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  return 'day' in value ? value.day : value.error;
}

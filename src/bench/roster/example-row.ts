import { readUnitCode } from '../../model/unit-code.js';
import type { RosterData } from '../../policy/data.js';
import { exampleAccount, personNumber, unitCodeLike } from './example-numbers.js';
import { isResident, type RowTemplate } from './row-templates.js';

type Row = Record<string, string>;

/** Where a row stands: in its roster, and its template among the roster's templates (below BLOCK). */
interface RowPlace {
  readonly index: number;
  readonly turn: number;
}

/** Rows of one template within so many rows share their units, as the claims of one employer do. */
const BLOCK = 1000;
/** Units of one row that are told apart. */
const ROW_UNITS = 8;
const BANK = '示例银行示例支行';

/**
 * The template's row with persons, units, certificate and account of its own, so that nothing of it was paid before and no other row
 * contradicts it. Numbers that do not read stay as they are: they are what is wrong with the row.
 */
export function exampleRow(template: RowTemplate, roster: RosterData, { index, turn }: RowPlace): Row {
  const unit = template.unitOnce ? index * 2 + 1 : (index - (index % BLOCK) + turn) * 2;
  const row: Row = { ...template.cells };
  for (const column of template.capped) row[column] = withSuffix(row[column], index);
  renamePersons(row, roster, index);
  renameUnits(row, roster, unit);
  const certificate = roster.certificate?.number;
  if (certificate !== undefined && row[certificate])
    row[certificate] = otherCertificate(row[certificate], index);
  const payee = template.payee === undefined ? undefined : roster.parties[template.payee];
  if (payee === undefined) return row;
  const { holder, bank, number } = roster.account;
  const account = payee.type === '个人' ? exampleAccount(1, index) : exampleAccount(2, unit);
  return { ...row, [holder]: row[payee.name] ?? '', [bank]: BANK, [number]: account };
}

function renamePersons(row: Row, { parties }: RosterData, index: number): void {
  const persons = Object.values(parties).filter(({ type }) => type === '个人');
  for (const [at, { name, number }] of persons.entries()) {
    const before = row[number] ?? '';
    if (!isResident(before)) continue;
    const sex = Number(before.charAt(16)) % 2 === 1 ? '男' : '女';
    row[number] = personNumber(before.slice(6, 14), sex, index * persons.length + at);
    row[name] = withSuffix(row[name], index);
  }
}

function renameUnits(row: Row, { parties }: RosterData, unit: number): void {
  // The same unit in two parts of a row stays the same.
  const codes: string[] = [];
  for (const { name, number, type } of Object.values(parties)) {
    const before = row[number] ?? '';
    if (type !== '单位' || !readUnitCode(before).ok) continue;
    if (!codes.includes(before)) codes.push(before);
    const serial = unit * ROW_UNITS + codes.indexOf(before);
    row[number] = unitCodeLike(before, serial);
    row[name] = withSuffix(row[name], serial);
  }
}

/** A blank cell stays blank: it may be what is wrong with the row. */
function withSuffix(text: string | undefined, suffix: number): string {
  return text === undefined || text === '' ? '' : `${text}${suffix}`;
}

/** The first four digits and the last five of an official number count the rows: what stands between them tells the level. */
function otherCertificate(number: string, index: number): string {
  const [, letter = '', digits = ''] = /^([A-Za-z]?)(\d{14,})$/.exec(number) ?? [];
  if (digits === '') return `${number}-${index}`;
  const count = String(index).padStart(9, '0');
  return `${letter}${count.slice(0, -5)}${digits.slice(4, -5)}${count.slice(-5)}`;
}

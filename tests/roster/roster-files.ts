import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { onTestFinished } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import type { Roster, RosterEvent } from '../../src/model/roster-read.js';
import type { RowFacts } from '../../src/model/row-facts.js';
import { openRoster, type RosterOptions } from '../../src/roster/open-roster.js';
import { columnsOf } from '../../src/policy/columns.js';
import { inShort } from './values/columns.js';
import { shippedPolicy } from './sample-policy.js';

export const policy = await shippedPolicy();

/** A folder that is gone after the test. */
export async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'butie-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

/** A CSV roster of these lines. */
export async function csv(...lines: readonly string[]): Promise<string> {
  const file = path.join(await folder(), '名册.csv');
  await writeFile(file, `${lines.join('\r\n')}\r\n`);
  return file;
}

/** A workbook, each sheet filled by its function. */
export async function workbook(
  sheets: Readonly<Record<string, (sheet: ExcelJS.Worksheet) => void>>,
): Promise<string> {
  const file = path.join(await folder(), '名册.xlsx');
  const book = new ExcelJS.Workbook();
  for (const [name, fill] of Object.entries(sheets)) fill(book.addWorksheet(name));
  await book.xlsx.writeFile(file);
  return file;
}

export type Line = readonly ExcelJS.CellValue[];

/** A sheet of plain lines. */
export function lines(...rows: readonly Line[]): (sheet: ExcelJS.Worksheet) => void {
  return (sheet) => {
    for (const row of rows) sheet.addRow([...row]);
  };
}

export async function open(file: string, options: Partial<RosterOptions> = {}): Promise<Roster> {
  const roster = await openRoster(file, policy, {
    kind: undefined,
    sheet: undefined,
    hidden: 'hold',
    legacyReader: undefined,
    ...options,
  });
  onTestFinished(() => roster.close());
  return roster;
}

/** Everything that reading a roster comes to. */
export interface ReadRoster {
  readonly roster: Roster;
  readonly rows: readonly RowFacts[];
  readonly skipped: readonly string[];
  readonly findings: readonly Finding[];
}

export async function read(file: string, options: Partial<RosterOptions> = {}): Promise<ReadRoster> {
  const roster = await open(file, options);
  const events: RosterEvent[] = [];
  for await (const batch of roster.read()) events.push(...batch);
  return {
    roster,
    rows: events.flatMap((event) => (event.is === 'row' ? [event.row] : [])),
    skipped: events.flatMap((event) => (event.is === 'skipped' ? [`${event.place.row}: ${event.text}`] : [])),
    findings: events.flatMap((event) => (event.is === 'finding' ? [event.finding] : [])),
  };
}

/** Index of a column of the row's kind. */
export function columnOf(kind: string, name: string): number {
  const roster = policy.rosters.find((each) => each.kind === kind);
  const index =
    roster === undefined ? -1 : columnsOf(roster, policy.common).findIndex((each) => each.name === name);
  if (index < 0) throw new Error(`no column ${name} in ${kind}`);
  return index;
}

/** A row's value under a column name, in short. */
export function value(row: RowFacts | undefined, name: string): string {
  return row === undefined ? 'no row' : inShort(row.read(columnOf(row.kind, name)));
}

export function cell(row: RowFacts | undefined, name: string): string {
  return row === undefined ? 'no row' : row.cell(columnOf(row.kind, name));
}

export function carried(row: RowFacts | undefined, name: string): string {
  return row === undefined ? 'no row' : (row.carryTexts()[columnOf(row.kind, name)] ?? '');
}

export function messages(findings: readonly Finding[], code: Finding['code']): readonly string[] {
  return findings.filter((finding) => finding.code === code).map(({ message }) => message);
}

/** Ids with no living owner, by number of the person. */
export const PERSONS = [
  '310199197001010019',
  '310199198402290028',
  '310199199912310038',
  '31019920000229998X',
] as const;

export const TRAINING = ['姓名', '证件号码', '培训项目', '项目类别', '结业日期'] as const;

/** A row of the five bold training columns. */
export function trainee(person: number, date = '2023-09-10'): readonly string[] {
  return [`测试${person}`, PERSONS[person] ?? '', '焊工', '区专项', date];
}

import { Refusal } from '../../src/model/refusal.js';
import type { RosterEvent } from '../../src/model/roster-read.js';
import type { RosterOptions } from '../../src/roster/open-roster.js';
import { open, value } from './roster-files.js';

/** All events of a reading, in short: what each row was, and the first value of a row of data. A refusal comes last. */
export async function outline(
  file: string,
  options: Partial<RosterOptions> = {},
): Promise<readonly string[]> {
  const lines: string[] = [];
  try {
    const roster = await open(file, options);
    for await (const events of roster.read()) lines.push(...events.map(inOneLine));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    lines.push(`${error.code} ${error.place}: ${error.problem}`);
  }
  return lines;
}

const NAMES: Readonly<Record<string, string>> = { organisation: '单位名称' };

function inOneLine(event: RosterEvent): string {
  switch (event.is) {
    case 'table':
      return `table ${event.table.kind} under row ${event.table.headerRow}`;
    case 'row':
      return `${event.row.place.row} row ${value(event.row, NAMES[event.row.kind] ?? '姓名')}`;
    case 'skipped':
      return `${event.place.row} skipped ${event.text}`;
    case 'finding':
      return `${event.finding.code} ${event.finding.message}`;
  }
}

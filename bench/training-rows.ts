import { writeFile } from 'node:fs/promises';
import { csvRoster } from '../fixtures/make/csv-roster.js';
import type { Line } from '../fixtures/make/line.js';
import { accountNumber } from '../fixtures/make/people.js';
import { personNumber } from '../fixtures/make/person-number.js';
import { trainingRoster } from '../fixtures/make/training.js';
import type { RowFacts } from '../src/model/row-facts.js';
import type { PolicyData } from '../src/policy/data.js';
import { openRoster } from '../src/roster/open-roster.js';

/**
 * A training roster of any length, read: the lines of the example roster over and over, with every rule and every fault among them.
 * A line that pays is another person each time, so that no two of them share a number, a name or an account.
 */
export async function trainingRows(
  count: number,
  file: string,
  policy: PolicyData,
): Promise<readonly RowFacts[]> {
  const example = trainingRoster();
  const lines = Array.from({ length: count }, (_, index) => {
    const line = example.lines[index % example.lines.length];
    if (line === undefined) throw new Error('the example roster has no lines');
    return { ...line, cells: { ...line.cells, ...ownCells(line, index) } };
  });
  await writeFile(file, csvRoster({ ...example, lines, footers: [] }));
  const options = {
    kind: undefined,
    sheet: undefined,
    hidden: 'hold',
    sheetThread: undefined,
    legacyReader: undefined,
  } as const;
  const roster = await openRoster(file, policy, options);
  const rows: RowFacts[] = [];
  for await (const events of roster.read()) {
    for (const event of events) if (event.is === 'row') rows.push(event.row);
  }
  await roster.close();
  if (rows.length !== count) throw new Error(`${count} rows were written and ${rows.length} read`);
  return rows;
}

/** One woman among three, born 1970 to 1999. */
function ownCells(line: Line, index: number): Line['cells'] {
  if (line.pays.length === 0) return {};
  const name = `测试${index}`;
  const month = Math.floor(index / 28) % 12;
  const year = 1970 + (Math.floor(index / 336) % 30);
  const birth = [year, month + 1, (index % 28) + 1].map((part) => String(part).padStart(2, '0')).join('-');
  const sequence = Math.floor(index / 10080) * 2 + (index % 3 === 0 ? 2 : 1);
  return {
    学员姓名: name,
    身份证号码: personNumber(birth, sequence),
    户名: name,
    银行卡号: accountNumber(8, index),
  };
}

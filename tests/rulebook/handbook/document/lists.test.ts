import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../../src/model/refusal.js';
import { readerOf } from '../../../../src/roster/standards/list-readers.js';
import { handbookMarkdown } from '../../../../src/rulebook/handbook/document/handbook.js';
import { shippedPolicy } from '../../../policy/shipped.js';

const policy = await shippedPolicy();
const [, chapter = ''] = handbookMarkdown(policy).split('\n## 公布的名单和标准\n');

/** The columns that the chapter names for a file. */
function columnsOf(file: string): readonly string[] {
  const line = chapter.split('\n').find((each) => each.includes(`| ${file} |`)) ?? '';
  return [...line.matchAll(/([^|、（）\s]+)（[^）]+）(?=、| \|)/g)].map(([, name = '']) => name);
}

/** Every file that may stand in a folder of lists, as the refusal of another one names them. */
function files(): readonly string[] {
  try {
    readerOf('另一个.csv', policy);
  } catch (error) {
    if (error instanceof Refusal) return error.remedy.match(/[a-z-]+\.csv/g) ?? [];
  }
  throw new Error('an unknown list was not refused');
}

describe('the chapter on lists', () => {
  it.each(files())('%s: whoever writes the columns that it names has the file read', (name) => {
    const header = columnsOf(name);
    expect(header.length).toBeGreaterThan(1);
    const rows = [{ number: 1, hidden: false, cells: header }];
    const before = { lists: {}, accounts: new Map(), funds: [], budgets: [], holds: new Map() };
    expect(() => readerOf(name, policy)({ name, rows }, before)).not.toThrow();
  });

  it.each(['institutions.csv', 'course-standards.csv', 'funds.csv', 'holds.csv'])(
    '%s may say from when to when a line holds',
    (name) => {
      expect(columnsOf(name)).toEqual(expect.arrayContaining(['生效日期', '失效日期']));
    },
  );

  it('names the days of a line as they are read, and the remarks that are not', () => {
    expect(chapter).toContain('有“生效日期”“失效日期”两栏的，每行只在其间有效，首尾两日都在内');
    expect(chapter).not.toContain('“起”“止”');
    expect(chapter).toContain('只供人看的不在此限：序号、序、No、NO、No.、核验结果、备注、');
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Refusal } from '../../../src/model/refusal.js';
import { csv, read, value } from '../roster-files.js';
import { personNumber } from '../person-number.js';

const BOLD = {
  training: ['姓名', '证件号码', '培训项目', '项目类别', '结业日期'],
  certificates: ['姓名', '证件号码', '技能等级', '发证日期'],
} as const;
type Kind = keyof typeof BOLD;

const CELLS: Readonly<Record<string, string>> = {
  培训项目: '焊工',
  项目类别: '区专项',
  结业日期: '2023-09-10',
  技能等级: '高级工',
  发证日期: '2023-09-10',
  备注: '无',
};

/** What stands between the rows: each line is no data, whatever the columns are. */
const BETWEEN = ['', '合计', '小计,', '制表人：李四', '第 1 页 共 3 页', '注：本表一式两份', '以下空白'];
const TITLES = [
  '二、第二期培训班',
  '示例街道培训名册',
  '培训机构：示例学校,班级：2班',
  '2023年9月获证人员',
  '',
];

const block = fc.constantFrom<Kind>('training', 'certificates').chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    columns: fc.shuffledSubarray(['序号', '甲', '备注', ...BOLD[kind]], { minLength: BOLD[kind].length + 3 }),
    titles: fc.array(fc.constantFrom(...TITLES), { maxLength: 3 }),
    rows: fc.array(fc.constantFrom('person', 'person', 'person', 'header', ...BETWEEN), { maxLength: 12 }),
  }),
);
type Block = typeof block extends fc.Arbitrary<infer One> ? One : never;

interface Made {
  readonly lines: readonly string[];
  /** Number, kind and line of each person. */
  readonly persons: readonly (readonly [string, Kind, number])[];
}

/** First column first: 序号, so that what stands between the rows never stands in a column of numbers. */
function made(blocks: readonly Block[]): Made {
  const lines: string[] = [];
  const persons: [string, Kind, number][] = [];
  for (const { kind, columns, titles, rows } of blocks) {
    const ordered = ['序号', ...columns.filter((name) => name !== '序号')];
    lines.push(...titles, ordered.join(','));
    for (const row of rows) {
      if (row === 'header') lines.push(ordered.join(','));
      if (row !== 'header' && row !== 'person') lines.push(row);
      if (row !== 'person') continue;
      const number = personNumber(persons.length);
      lines.push(
        ordered
          .map((name) => ({ 证件号码: number, 姓名: `测试${persons.length}` })[name] ?? CELLS[name] ?? '1')
          .join(','),
      );
      persons.push([number, kind, lines.length]);
    }
  }
  return { lines, persons };
}

const blocks = fc.array(block, { minLength: 1, maxLength: 5 });

it('every person of mixed blocks is read once, in place and under the right columns', async () => {
  await fc.assert(
    fc.asyncProperty(blocks, async (mixed) => {
      const { lines, persons } = made(mixed);
      const { rows, skipped } = await read(await csv(...lines));
      const found = rows.filter((row) => value(row, '证件号码') !== 'blank');
      expect(found.map((row) => [value(row, '证件号码'), row.kind, row.place.row])).toEqual(persons);
      for (const [index, row] of found.entries()) {
        expect(value(row, '姓名')).toBe(`测试${index}`);
        expect(value(row, row.kind === 'training' ? '结业日期' : '发证日期')).toBe('2023-09-10');
      }
      const first = lines.findIndex((line) => line.startsWith('序号'));
      const filled = lines.filter((line, index) => index > first && /[^,]/.test(line));
      expect(rows.length + skipped.length).toBe(filled.length);
      expect(rows).toHaveLength(persons.length);
    }),
    { numRuns: 60 },
  );
});

it('a line lost or a cell changed leaves each of them read rightly, held, or the file refused', async () => {
  const harm = fc.record({
    line: fc.nat(),
    cell: fc.nat(),
    text: fc.constantFrom('', '姓名', '单位：万元', '其他', undefined),
  });
  await fc.assert(
    fc.asyncProperty(blocks, fc.array(harm, { minLength: 1, maxLength: 3 }), async (mixed, harms) => {
      const { lines } = made(mixed);
      const harmed = [...lines];
      for (const { line, cell, text } of harms) {
        const at = line % harmed.length;
        const cells = (harmed[at] ?? '').split(',');
        if (text === undefined) harmed.splice(at, 1);
        else harmed[at] = cells.with(cell % cells.length, text).join(',');
        if (harmed.length === 0) return;
      }
      const outcome = await read(await csv(...harmed)).catch((error: unknown) => error);
      if (outcome instanceof Refusal) return;
      if (outcome === undefined || !isRead(outcome)) throw outcome;
      const withNumber = harmed.flatMap((line, index) => (/\d{17}[\dX]/.test(line) ? [index + 1] : []));
      const asRows = outcome.rows.map(({ place }) => place.row);
      expect(asRows).toEqual(expect.arrayContaining(withNumber));
      for (const row of outcome.rows) {
        const name = value(row, '姓名');
        const number = value(row, '证件号码');
        if (/^测试\d+$/.test(name) && /^\d{17}/.test(number))
          expect(number).toBe(personNumber(Number(name.slice(2))));
      }
    }),
    { numRuns: 100 },
  );
});

function isRead(outcome: unknown): outcome is Awaited<ReturnType<typeof read>> {
  return typeof outcome === 'object' && outcome !== null && 'rows' in outcome;
}

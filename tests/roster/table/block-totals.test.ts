import { expect, it } from 'vitest';
import { csv, messages, PERSONS, read, trainee, TRAINING } from '../roster-files.js';

const HEADER = `${TRAINING.join(',')},培训费`;
const row = (person: number, fee: string): string => `${trainee(person).join(',')},${fee}`;
const SWAPPED = '证件号码,姓名,培训项目,项目类别,结业日期,培训费（千元）';
const swapped = (person: number, fee: string): string =>
  `${PERSONS[person]},测试${person},焊工,区专项,2023-09-10,${fee}`;

async function differences(...file: readonly string[]): Promise<readonly string[]> {
  return messages((await read(await csv(...file))).findings, 'CONTROL_TOTAL_DIFFERS');
}

it.each<[string, string[], string[]]>([
  [
    'of each block and of all are true',
    [HEADER, row(0, '1000'), '合计,,,,,1000', SWAPPED, swapped(1, '0.5'), ',合计,,,,0.5', ',总计,,,,1.5'],
    [],
  ],
  [
    'under the same header once more may be of the block alone, or of all',
    [
      HEADER,
      row(0, '1000'),
      '二、第二期',
      HEADER,
      row(1, '500'),
      '合计,,,,,500',
      HEADER,
      row(2, '1'),
      '总计,,,,,1501',
    ],
    [],
  ],
  [
    'of a block that is neither its own nor that of all',
    [HEADER, row(0, '1000'), SWAPPED, swapped(1, '0.5'), ',合计,,,,0.9'],
    ['第 5 行合计的“培训费”为 900.00，明细合计为 500.00，相差 400.00'],
  ],
  [
    'above the rows of a block are that block’s',
    [HEADER, '合计,,,,,900', row(0, '1000'), SWAPPED, swapped(1, '1')],
    ['第 2 行合计的“培训费”为 900.00，明细合计为 1000.00，相差 -100.00'],
  ],
])('sums %s', async (_, file, expected) => {
  expect(await differences(...file)).toEqual(expected);
});

import { beforeAll, describe, expect, it } from 'vitest';
import { looking, openOffice, type Office } from '../books/posting.js';
import { readWorkbook, sheetNames, sheetOf, sheetTexts } from '../output/sample-run.js';

/** Paid in the first batch; then exported again with a row whose fee was changed since, and one that is new and wrong. */
const OTHER = { 姓名: '丙三', 证件号码: '310199198001010013', 户名: '丙三' };
const WRONG = { 姓名: '丁四', 证件号码: '310199198811120054', 户名: '丁四', 户籍地: '闵行区' };

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await office.run('a', [], [{}, OTHER]);
  const posted = await office.post('a', '--allow-missing-accounts');
  if (posted.code !== 0) throw new Error(posted.error);
  const options = ['--batch', '02', '--split-by', 'unit', ...looking(office)];
  const said = await office.run('b', options, [{}, { ...OTHER, 培训费: '900' }, WRONG]);
  if (said.code !== 0) throw new Error(said.error);
}, 60_000);

describe('a cumulative export', () => {
  it('has what was paid just so on a sheet of its own, and what is wrong before it', async () => {
    const book = await readWorkbook(office.at('b'), 'exceptions.xlsx');
    expect(sheetNames(book)).toEqual(['概览', '不予拨付和暂缓', '已拨付']);
    const named = (sheet: string) =>
      sheetTexts(sheetOf(book, sheet))
        .slice(3)
        .map((line) => `${line[3]?.split('\n')[0]} ${line[4]?.split('\n')[0]} ${line[2]}`);
    // Paid in another amount is something to be looked at: it does not go under.
    expect(named('不予拨付和暂缓')).toEqual([
      '丙三 13a 此前已拨付',
      '丁四 13a 非本区户籍',
      '丁四 13b 非本区户籍',
    ]);
    expect(named('已拨付')).toEqual(['甲一 13a 此前已拨付', '甲一 13b 此前已拨付', '丙三 13b 此前已拨付']);
  });

  it('sends no unit what was paid just so', async () => {
    const book = await readWorkbook(office.at('b/units'), '未注明单位.xlsx');
    const lines = sheetTexts(sheetOf(book, '核对清单')).map(
      (line) => `${line[3]?.split('\n')[0]} ${line[2]}`,
    );
    expect(lines.filter((line) => line.includes('此前已拨付'))).toEqual(['丙三 此前已拨付']);
  });
});

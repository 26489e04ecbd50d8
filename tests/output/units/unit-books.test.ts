import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { ExceptionLine } from '../../../src/model/finding.js';
import { PLAIN_SHEETS } from '../../../src/model/sheet-settings.js';
import { asException, exception, LABEL, readWorkbook, sheetOf, sheetTexts, writeRun } from '../sample-run.js';

const SPLIT = { ...LABEL, sheets: { ...PLAIN_SHEETS, splitBy: 'unit' as const } };
const OTHER = { name: '阿卜杜热依木·买买提艾力·吐尔逊江·𠮷㛃公司', code: '' };
const CLOSING = [
  [],
  [
    '请核对上列各条，于　　　　年　　月　　日前更正并重新报送；不予拨付的，有异议请附材料说明。此前已拨付的不列。',
  ],
  ['单位经办人：　　　　　　　　　　　　　　日期：　　　　　　　　　　　　　　单位盖章：'],
];

async function units(lines: readonly ExceptionLine[], sheetRows?: number) {
  const { folder, files } = await writeRun(lines.map(asException), SPLIT, sheetRows);
  const own = files.map(({ name }) => name).filter((name) => name.startsWith('units/'));
  return { folder, own };
}

it('each unit is written its own lines, in order, with who, what and where', async () => {
  const { folder, own } = await units([
    exception(),
    exception({ unit: OTHER, subject: '买买提' }),
    exception({ code: 'FIELD_MISSING', found: '', message: '缺少', required: '填写' }),
    exception({ unit: { name: '', code: '' } }),
  ]);
  expect(own).toEqual([
    'units/单位目录.csv',
    'units/示例制造有限公司.xlsx',
    `units/${OTHER.name}.xlsx`,
    'units/未注明单位.xlsx',
  ]);
  const sheet = sheetOf(await readWorkbook(folder, own[1] ?? ''), '核对清单');
  expect(sheetTexts(sheet)).toEqual([
    ['2023年9月申报核对清单'],
    ['单位：示例制造有限公司　统一社会信用代码：91310199MA00000152', '共 2 条'],
    ['期间：2023年9月　批次：01　批号：0123456789ab', ''],
    [
      '序号',
      '处理',
      '问题',
      '姓名或单位',
      '项目',
      '政策条款',
      '名册',
      '位置',
      '实际值',
      '要求',
      '说明',
      '处理建议',
    ],
    [
      '1',
      '不予拨付',
      '单位不属本区',
      '测试乙\n310***********0028',
      '企业内训补贴',
      '二(一)3',
      '培训名册.xlsx\nSheet1',
      'F9 用人单位所在区',
      '他区',
      '示例区',
      '用人单位所在区为“他区”，不属本区',
      '核对税务登记或注册地',
    ],
    [
      '2',
      '暂缓',
      '必填信息缺失',
      '测试乙\n310***********0028',
      '企业内训补贴',
      '二(一)3',
      '培训名册.xlsx\nSheet1',
      'F9 用人单位所在区',
      '',
      '填写',
      '缺少',
      '补齐该栏后重新提交',
    ],
    ...CLOSING,
  ]);
  const other = sheetOf(await readWorkbook(folder, own[2] ?? ''), '核对清单');
  expect(sheetTexts(other)[1]).toEqual([`单位：${OTHER.name}`, '共 1 条']);
  expect(sheetTexts(other)[4]?.[3]).toBe('买买提\n310***********0028');
});

it('what is told outward stands instead of what only the office may know', async () => {
  const { folder, own } = await units([
    exception({
      code: 'ON_HOLD_LIST',
      found: '举报核查',
      message: '列入暂缓名单：举报核查',
      outward: { found: '', required: '不在暂缓名单', message: '列入暂缓名单，待核查' },
    }),
    exception({
      code: 'ALREADY_PAID',
      message: '此前已拨付：2023-08-01-000001；收款人与本行不同',
      outward: { found: '', required: '只付一次', message: '此前已拨付；收款人与本行不同' },
    }),
  ]);
  const lines = sheetTexts(sheetOf(await readWorkbook(folder, own[1] ?? ''), '核对清单')).slice(4, 6);
  expect(lines.map((line) => line.slice(8))).toEqual([
    ['', '不在暂缓名单', '列入暂缓名单，待核查', '按名单事由核查'],
    ['', '只付一次', '此前已拨付；收款人与本行不同', '有疑问的，请与主管部门核对'],
  ]);
});

it('what concerns a whole file, and what was paid just so before, goes back to nobody', async () => {
  const { folder, own } = await units([
    exception({ code: 'FILE_READ_AS', unit: undefined }),
    exception({ code: 'ALREADY_PAID', mark: 'paid-as-before' }),
  ]);
  expect(own).toEqual([]);
  expect(await readdir(folder)).not.toContain('units');
});

it('the spellings of a name and the names of a code are one unit', async () => {
  const code = '91310199MA00000152';
  const names = ['甲（上海）公司', '甲(上海)公司', '甲 上海 公司'].map((name) => ({ name, code: '' }));
  const codes = ['', '乙公司', '乙'].map((name) => ({ name, code }));
  const { folder, own } = await units([...names, ...codes].map((unit) => exception({ unit })));
  expect(own.slice(1)).toEqual(['units/甲（上海）公司.xlsx', 'units/乙公司.xlsx']);
  expect(await readFile(path.join(folder, 'units/单位目录.csv'), 'utf8')).toBe(
    `\uFEFF文件,单位,统一社会信用代码,条数\r\n甲（上海）公司.xlsx,甲（上海）公司,,3\r\n乙公司.xlsx,乙公司,${code},3\r\n`,
  );
});

it('many lines of many units are told apart and go on to next sheets', async () => {
  const lines = Array.from({ length: 90 }, (_, index) =>
    exception({ unit: { name: `第${index % 3}公司`, code: '' }, message: `第 ${index} 条` }),
  );
  const { folder, own } = await units(lines, 20);
  const book = await readWorkbook(folder, own[2] ?? '');
  const messages = book.worksheets.flatMap((sheet) =>
    sheetTexts(sheet).flatMap((line) => line.filter((text) => /^第 \d+ 条$/.test(text))),
  );
  expect(book.worksheets.length).toBe(3);
  expect(messages).toEqual(lines.map(({ message }) => message).filter((_, index) => index % 3 === 1));
});

it('only the owner may read them', async () => {
  const { folder, own } = await units([exception()]);
  const modes = await Promise.all(
    ['units', ...own].map(async (name) => (await stat(path.join(folder, name))).mode & 0o777),
  );
  expect(modes).toEqual([0o700, 0o600, 0o600]);
});

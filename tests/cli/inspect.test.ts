import { readFile } from 'node:fs/promises';
import type ExcelJS from 'exceljs';
import { describe, expect, it, test } from 'vitest';
import { parts, relationships, sheetOf, zip } from '../roster/file/fixture.js';
import { lines, PERSONS, trainee as numbered, TRAINING, workbook } from '../roster/roster-files.js';
import { butie, file, trainee, TRAINING_HEADER, trainingCsv } from './session.js';

async function said(path: string, ...options: readonly string[]): Promise<string> {
  return (await butie('inspect', path, '--no-color', ...options)).out;
}

async function json(path: string, ...options: readonly string[]): Promise<Record<string, unknown>> {
  return JSON.parse(await said(path, '--json', ...options));
}

/** A training roster as offices keep it: titles, a unit, a header of two rows, a hidden row, footers; and three sheets besides. */
function officeBook(): Promise<string> {
  return workbook({
    培训名册: (sheet) => {
      lines(['示例街道培训名册'], [], ['单位：万元'])(sheet);
      lines(['姓名', '证件号码', '培训', '', '结业日期', '培训费', '备用'], ['', '', '项目', '类别'])(sheet);
      for (const column of ['A', 'B', 'E', 'F', 'G']) sheet.mergeCells(`${column}4:${column}5`);
      sheet.mergeCells('C4:D4');
      for (const person of [0, 1, 2]) sheet.addRow([...numbered(person), 0.1]);
      sheet.getRow(7).hidden = true;
      lines(['合计', '', '', '', '', 0.4], ['制表人：测试甲'], [`注：${PERSONS[3]} 未到`])(sheet);
    },
    填表说明: lines(['请逐行填写']),
    代码表: (sheet: ExcelJS.Worksheet) => {
      sheet.state = 'hidden';
      sheet.addRow(['区专项']);
    },
    空表: () => {},
  });
}

const cells = (texts: readonly string[]): string =>
  texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
const HEADER_ROW = cells(TRAINING);
const CELLS = cells(numbered(0));
const WORKBOOK =
  '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="名单" sheetId="1" r:id="rId1"/><sheet name="旧表" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>';

describe('inspect of a roster', () => {
  it('says at a glance what is read, from where, as what, and what is not', async () => {
    const out = await said(await officeBook());
    expect(out.replace(/\d+\.\d KB/, '7.0 KB')).toBe(`名册.xlsx
  格式  Excel 工作簿（.xlsx）  7.0 KB

工作表
  1  培训名册        10 行  按培训名册读取
  2  填表说明         1 行  不读：没有可用的表头
  3  代码表（隐藏）   1 行  不读：隐藏的工作表，要读用 --sheet 指明
  4  空表             0 行  不读：没有可用的表头

培训名册  培训名册 training
  表头之上  第 1 行  示例街道培训名册
            第 3 行  单位：万元
  表头      第 4–5 行
  金额单位  万元
  数据      3 行，第 6–8 行，其中隐藏 1 行，整行暂缓

  列  表头       读作            单位
  A   姓名       姓名      必填
  B   证件号码   证件号码  必填
  C   培训/项目  培训项目  必填
  D   培训/类别  项目类别  必填
  E   结业日期   结业日期  必填
  F   培训费     培训费          万元
  名册没有的栏目：${MISSING}
  跳过 3 行
    第 9 行   合计        合计 0.4
    第 10 行  签名或页码  制表人：测试甲
    第 11 行  说明        注：310***********998X 未到

填表说明 开头几行
  1  A: 请逐行填写

代码表 开头几行
  1  A: 区专项

提示
  FILE_READ_AS           培训名册  按培训名册读取，以下栏目不认识，未使用：备用（G4）
  CONTROL_TOTAL_DIFFERS  培训名册  第 9 行合计的“培训费”为 4000.00，明细合计为 3000.00，相差 1000.00
`);
  });

  const MISSING =
    '证件类型、性别、出生日期、人员类别、户籍地、女职工岗位类型、用人单位、用人单位代码、用人单位所在区、就业地、院校、院校所在区、户名、开户银行、联行号、银行账号、申报项目、备注、项目编号、班级编号、培训机构、培训机构代码、培训机构所在区、开班日期、应出勤课时、实际出勤课时、出勤率、评价结果、实付培训费、核定比例、核定金额、核定依据、收款方';

  it('--json gives the same as one object', async () => {
    expect(await json(await officeBook())).toMatchObject({
      command: 'inspect',
      file: '名册.xlsx',
      format: 'xlsx',
      encoding: null,
      delimiter: null,
      dateSystem: 1900,
      notes: [],
      sheets: [
        {
          sheet: '培训名册',
          hidden: false,
          rows: 10,
          reason: null,
          tables: [
            {
              kind: 'training',
              title: '培训名册',
              above: [
                { row: 1, cells: ['示例街道培训名册'] },
                { row: 3, cells: ['单位：万元'] },
              ],
              headerRows: [4, 5],
              unit: '万元',
              unknown: ['备用'],
              rows: { count: 3, first: 6, last: 8, hidden: 1 },
              skipped: [
                { row: 9, why: 'sum', text: '合计 0.4' },
                { row: 10, why: 'signature', text: '制表人：测试甲' },
                { row: 11, why: 'note', text: '注：310***********998X 未到' },
              ],
            },
          ],
        },
        {
          sheet: '填表说明',
          rows: 1,
          reason: 'unrecognised',
          tables: [],
          head: [{ row: 1, cells: ['请逐行填写'] }],
        },
        { sheet: '代码表', hidden: true, rows: 1, reason: 'hidden' },
        { sheet: '空表', rows: 0, reason: 'unrecognised', head: [] },
      ],
      findings: [{ code: 'FILE_READ_AS' }, { code: 'CONTROL_TOTAL_DIFFERS', cell: 'F9' }],
      refusal: null,
    });
  });

  it('lists columns from left to right, with unit and whether they are required', async () => {
    const { sheets } = await json(
      await file('a.csv', '培训费（万元）,结业日期,姓名,证件号码,培训项目,项目类别\n'),
    );
    expect(sheets).toMatchObject([
      {
        tables: [
          {
            columns: [
              { letters: 'A', header: '培训费（万元）', column: '培训费', required: false, unit: '万元' },
              { letters: 'B', header: '结业日期', column: '结业日期', required: true, unit: null },
              { column: '姓名' },
              { column: '证件号码' },
              { column: '培训项目' },
              { column: '项目类别' },
            ],
            rows: { count: 0, first: 0, last: 0, hidden: 0 },
          },
        ],
      },
    ]);
  });

  test.each([
    ['培训起止日期', []],
    ['开班日期,结业日期', []],
    ['结业日期', ['开班日期']],
  ])('misses no date that is given otherwise: %s', async (dates, missing) => {
    const out = await said(await file('a.csv', `姓名,证件号码,培训项目,项目类别,${dates}\n`));
    const missed = out.split('\n').find((line) => line.includes('名册没有的栏目')) ?? '';
    expect(missed.match(/开班日期|结业日期|培训起止日期/g) ?? []).toEqual(missing);
  });

  it('shows fifty skipped rows, and tells a program all', async () => {
    const rows = Array.from({ length: 60 }, () => [trainee(), TRAINING_HEADER]).flat();
    const path = await file('pages.csv', trainingCsv(rows));
    const out = await said(path);
    expect(out).toContain('  跳过 60 行\n    第 3 行    表头  姓名 证件号码');
    expect(out.match(/表头  姓名 证件号码/g)).toHaveLength(50);
    expect(out).toContain('    … 等 60 行\n');
    const { sheets } = await json(path);
    expect(sheets).toMatchObject([{ tables: [{ skipped: { length: 60 } }] }]);
  });

  it('says of a CSV its encoding and delimiter, usual or not', async () => {
    expect(await said(await file('a.csv', trainingCsv([])))).toContain(
      '  格式    CSV 文本  154 B\n  编码    UTF-8\n  分隔符  逗号\n',
    );
    const wide = Buffer.from(`\uFEFF${trainingCsv([]).replaceAll(',', '\t')}`, 'utf16le');
    const path = await file('wide.xls', wide);
    expect(await said(path)).toContain(
      '  编码    UTF-16（小端）\n  分隔符  制表符\n  说明    扩展名是“.xls”',
    );
    expect(await json(path)).toMatchObject({
      format: 'csv',
      encoding: 'utf-16le',
      delimiter: '\t',
      notes: { length: 3 },
    });
  });

  it('--include-hidden, --kind and --sheet are those of a run', async () => {
    const path = await officeBook();
    expect(await said(path, '--include-hidden')).toContain('其中隐藏 1 行，按普通行处理');
    const asked = await said(path, '--sheet', '培训名册');
    expect(asked).toContain('代码表（隐藏）   1 行  不读：不是 --sheet 所指');
    expect(asked).not.toContain('开头几行');
    expect(await said(await file('a.csv', trainingCsv([])), '--kind', '培训名册')).toContain(
      '按培训名册读取',
    );
  });

  it('reads on where only a sheet that nobody reads is damaged', async () => {
    const rows = [HEADER_ROW, CELLS].map((texts) => `<row>${texts}</row>`).join('');
    const content = parts(sheetOf(rows), {
      'xl/workbook.xml': WORKBOOK,
      'xl/_rels/workbook.xml.rels': relationships({
        rId1: ['worksheet', 'worksheets/sheet1.xml'],
        rId2: ['worksheet', 'worksheets/sheet2.xml'],
      }),
      'xl/worksheets/sheet2.xml': '<worksheet><sheetData><row',
    });
    const path = await file('torn.xlsx', await zip(content));
    const { code, out } = await butie('inspect', path, '--no-color');
    expect(code).toBe(0);
    expect(out).toContain('  1  名单          2 行  按培训名册读取\n');
    expect(out).toMatch(
      /  2  旧表（隐藏）  0 行  不读：隐藏的工作表.*\n  旧表  torn\.xlsx.*（FILE_CORRUPT）/,
    );
    expect(await json(path)).toMatchObject({
      sheets: [{ fault: null }, { fault: { code: 'FILE_CORRUPT' } }],
      refusal: null,
    });
  });

  it('prints what the README shows', async () => {
    const out = await said('fixtures/rosters/2023年高师带徒名册.xlsx');
    expect(await readFile('README.md', 'utf8')).toContain(`\n\`\`\`\n${out}\`\`\`\n`);
  });

  it('--lang en and --quiet', async () => {
    const path = await file('good.csv', trainingCsv([trainee()]));
    const english = await said(path, '--lang', 'en');
    expect(english).toContain('  1  (unnamed)  2 rows  read as 培训名册');
    expect(english).toContain('  Data           1 row, row 2');
    expect(await said(path, '--quiet')).toBe('');
  });

  it('never shows a whole id', async () => {
    const id = '310199197001010019';
    const titled = await file(
      'titled.csv',
      `经办人 ${id}\n${trainingCsv([trainee()]).replace('银行账号', `银行账号,${id}`)}`,
    );
    const unread = await file('unread.csv', `甲一,${id},="${id}"\n`);
    for (const path of [titled, unread]) {
      for (const form of ['--json', '--no-color']) {
        const { out, error } = await butie('inspect', path, form);
        expect(out).toContain('310***********0019');
        expect(out + error).not.toContain(id);
      }
    }
  });
});

import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { columnsOf, enumOf } from '../../src/policy/columns.js';
import { policy } from '../roster/roster-files.js';
import { workbookFaults } from '../workbook-faults/workbook-faults.js';
import { partsOf } from './parts.js';
import { KINDS, written } from './templates.js';

/** Types that are all digits. */
const BARRED: ReadonlySet<string> = new Set(['identifier', 'person-id', 'unit-code']);

const [training] = KINDS.filter(({ kind }) => kind === 'training');
if (training === undefined) throw new Error('no training rosters');
const parts = await partsOf(await written(training.roster, policy));
const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
const columns = columnsOf(training.roster, policy.common);

it.each(KINDS)('Excel finds nothing to repair in a template of $kind', async ({ roster, policy: rules }) => {
  expect(await workbookFaults(await written(roster, rules))).toEqual([]);
});

describe('the validations of a template', () => {
  it('every validation names a list that there is, and goes down 5,000 rows', () => {
    const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/definedName name="(选项_\d+)"/g)].map(
      ([, name]) => name,
    );
    const asked = [...sheet.matchAll(/<formula1>(选项_\d+)</g)].map(([, name]) => name);
    expect(new Set(asked)).toEqual(new Set(names));
    const ranges = [...sheet.matchAll(/sqref="([A-Z]+)4:([A-Z]+)5003"/g)];
    expect(ranges.length).toBe([...sheet.matchAll(/<dataValidation /g)].length);
  });

  it('bar nothing but numbers that have lost digits: whatever else is read may be kept', () => {
    const [, ...validations] = sheet.split('<dataValidation ');
    const barring = validations.filter((each) => each.includes('errorStyle="stop"'));
    expect(barring.filter((each) => !each.includes('&gt;=1E+15'))).toEqual([]);
    expect(barring.length).toBe(columns.filter(({ type }) => BARRED.has(type)).length);
  });

  it('digits in its cells are not offered to be made numbers of', () => {
    expect(sheet).toContain('<ignoredError sqref="A1:AO5003" numberStoredAsText="1"/>');
  });

  it('what Excel cuts or refuses is short enough', () => {
    const [, ...validations] = sheet.split('<dataValidation ');
    const lengths = (attribute: string): number[] =>
      validations.map((each) => new RegExp(` ${attribute}="([^"]*)"`).exec(each)?.[1]?.length ?? 0);
    expect(Math.max(...lengths('error'), ...lengths('prompt'))).toBeLessThanOrEqual(255);
    expect(Math.max(...lengths('errorTitle'), ...lengths('promptTitle'))).toBeLessThanOrEqual(32);
  });
});

it('is high enough, where choices stand, for the names of all columns that one list serves', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await written(training.roster, policy), { ignoreNodes: ['dataValidations'] });
  const header = book.worksheets.at(-1)?.getRow(1);
  expect(String(header?.values)).toContain('用人单位所在区、就业地、院校所在区');
  expect(header?.height).toBeGreaterThan(45);
});

describe('a template as exceljs sees it', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await written(training.roster, policy), { ignoreNodes: ['dataValidations'] });
  const roster = book.worksheets[0];
  const header = roster?.getRow(2);
  const at = (name: string): number => {
    let found = 0;
    header?.eachCell((cell, column) => {
      if (cell.text === name) found = column;
    });
    return found;
  };

  it('has every column once, under its own name, each with a note', () => {
    const names: string[] = [];
    header?.eachCell((cell) => names.push(cell.text));
    expect(names.toSorted()).toEqual(['序号', ...columns.map(({ name }) => name)].toSorted());
    const noted = columns.filter(({ name }) => header?.getCell(at(name)).note !== undefined);
    expect(noted.length).toBe(columns.length);
  });

  it.each([
    ['证件号码', '@'],
    ['银行账号', '@'],
    ['联行号', '@'],
    ['项目编号', '@'],
    ['用人单位代码', '@'],
    ['培训起止日期', '@'],
    ['结业日期', 'yyyy-mm-dd'],
    ['出勤率', '0.00%'],
    ['培训费', '#,##0.00'],
  ])('%s below has the format %s', (name, format) => {
    expect(roster?.getColumn(at(name)).numFmt).toBe(format);
  });

  it('marks what must be filled in by weight and ground', () => {
    const marked = columns.filter(({ name }) => {
      const style = header?.getCell(at(name)).style;
      return style?.font?.bold === true && style.fill?.type === 'pattern' && style.fill.pattern === 'solid';
    });
    expect(marked.map(({ name }) => name)).toEqual(
      columns.filter(({ bold }) => bold === true).map(({ name }) => name),
    );
  });

  it('prints on A4 across, with the header and the name on every page', () => {
    expect(roster?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToHeight: 0 });
    expect(parts.get('xl/workbook.xml')).toContain("'培训名册'!$A:$B,'培训名册'!$1:$2");
    expect(sheet).toContain('xSplit="2" ySplit="2"');
  });

  it('lists the values of every enum, and the project names by which rules are claimed', async () => {
    const choices = book.getWorksheet('选项');
    const lists = (choices?.columns ?? []).map((column) => (column.values ?? []).slice(2).filter(Boolean));
    for (const column of columns.filter(({ type }) => type === 'enum'))
      expect(lists).toContainEqual(Object.keys(enumOf(column, policy.common)?.values ?? {}));
    const [talent] = KINDS.filter(({ kind }) => kind === 'talent');
    if (talent === undefined) throw new Error('no talent rosters');
    const other = await partsOf(await written(talent.roster, policy));
    expect(other.get('xl/worksheets/sheet3.xml')).toContain('上海工匠');
  });
});

import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { book, cellsOf, opened, parts, refusalOf, relationships, sheetOf, write, zip } from '../fixture.js';

const SHEET = sheetOf('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>');
const ROW = [['姓名', '张三']];

const sheetRelations = (target: string): Record<string, string> => ({
  'xl/_rels/workbook.xml.rels': relationships({
    rId1: ['worksheet', target],
    rId2: ['sharedStrings', 'sharedStrings.xml'],
  }),
});

describe('parts of a workbook', () => {
  it.each([
    ['absolute', '/xl/worksheets/sheet1.xml'],
    ['relative with dots', '../xl/./worksheets/sheet1.xml'],
    ['with backslashes', 'worksheets\\sheet1.xml'],
    ['in another letter case', 'Worksheets/Sheet1.XML'],
  ])('are found by %s paths', async (_name, target) => {
    expect(await cellsOf(await book(SHEET, sheetRelations(target)))).toEqual(ROW);
  });

  it('are read under any namespace prefix, strict namespaces included', async () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const path = await book(
      `<x:worksheet xmlns:x="${strict}/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>姓名</x:t></x:is></x:c><x:c r="B1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      {
        '_rels/.rels': `<Relationships><Relationship Id="a" Type="${strict}/officeDocument/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        'xl/workbook.xml':
          '<w:workbook xmlns:w="w" xmlns:q="q"><w:sheets><w:sheet name="证书" q:id="rId1"/></w:sheets></w:workbook>',
        'xl/sharedStrings.xml': '<s:sst xmlns:s="s"><s:si><s:t>张三</s:t></s:si></s:sst>',
      },
    );
    expect(await cellsOf(path)).toEqual(ROW);
  });

  it('are read in UTF-16 too', async () => {
    const all = parts(SHEET);
    const wide = Buffer.from(`\ufeff${SHEET.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    const path = write('a.xlsx', await zip({ ...all, 'xl/worksheets/sheet1.xml': wide }));
    expect(await cellsOf(path)).toEqual(ROW);
  });

  it('need neither styles nor shared strings', async () => {
    const {
      'xl/styles.xml': _styles,
      'xl/sharedStrings.xml': _strings,
      ...rest
    } = parts(sheetOf('<row><c s="4"><v>1</v></c></row>'), {
      'xl/_rels/workbook.xml.rels': relationships({ rId1: ['worksheet', 'worksheets/sheet1.xml'] }),
    });
    expect(await cellsOf(write('a.xlsx', await zip(rest)))).toEqual([
      [{ kind: 'number', text: '1', percent: false }],
    ]);
  });
});

describe('a part that is named but not there', () => {
  const sheet = sheetOf('<row><c t="s"><v>1</v></c><c s="0"><v>45170</v></c></row>');

  it.each(['xl/styles.xml', 'xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml'])('%s', async (missing) => {
    const others = Object.entries(parts(sheet)).filter(([path]) => path !== missing);
    const path = write('a.xlsx', await zip(Object.fromEntries(others)));
    expect(await refusalOf(path)).toMatch(/^FILE_CORRUPT/);
  });
});

describe('sheets of a workbook', () => {
  it('that hold no rows are named, a module of old macros among them', async () => {
    const path = await book(sheetOf('<row><c><v>1</v></c></row>'), {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="图1" r:id="rId9"/><sheet name="宏" r:id=""/><sheet name="证书" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': relationships({
        rId1: ['worksheet', 'worksheets/sheet1.xml'],
        rId9: ['chartsheet', 'chartsheets/sheet1.xml'],
      }),
    });
    expect(await opened(path, async ({ notes, sheets }) => [notes, sheets.map(({ name }) => name)])).toEqual([
      ['“图1”、“宏”是图表或宏，没有表格，未读取'],
      ['证书'],
    ]);
  });

  it('come in order with their names, hidden ones marked, chart sheets left out', async () => {
    const path = await book(SHEET, {
      'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="__proto__" r:id="rId3"/><sheet name="图" r:id="rId2"/>
        <sheet name="藏" r:id="rId1" state="hidden"/><sheet name="深藏" r:id="rId1" state="veryHidden"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships({
        rId1: ['worksheet', 'worksheets/sheet1.xml'],
        rId2: ['chartsheet', 'chartsheets/sheet1.xml'],
        rId3: ['worksheet', 'worksheets/sheet1.xml'],
        rId4: ['sharedStrings', 'sharedStrings.xml'],
      }),
    });
    const sheets = await opened(path, async (file) => file.sheets.map(({ name, hidden }) => [name, hidden]));
    expect(sheets).toEqual([
      ['__proto__', false],
      ['藏', true],
      ['深藏', true],
    ]);
  });

  it('can be left half read, and read again', async () => {
    const rows = Array.from({ length: 5000 }, (_, n) => `<row><c><v>${n}</v></c></row>`).join('');
    const firsts = await opened(await book(sheetOf(rows)), async ({ sheets }) => {
      const found: unknown[] = [];
      for (const sheet of [...sheets, ...sheets]) {
        for await (const batch of sheet.rows()) {
          found.push(batch[0]?.number);
          break;
        }
      }
      return found;
    });
    expect(firsts).toEqual([1, 1]);
  });

  it('must all be there', async () => {
    expect(await refusalOf(await book(SHEET, sheetRelations('worksheets/sheet9.xml')))).toBe(
      'FILE_CORRUPT 名册.xlsx',
    );
  });
});

describe('a workbook written by another program', () => {
  it('reads back as it was meant', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('培训');
    sheet.addRow(['姓名', '结业日期', '出勤率', '培训费']);
    sheet.addRow(['张三', new Date(Date.UTC(2023, 8, 1)), 0.85, 1234.5]);
    sheet.getCell('B2').numFmt = 'yyyy"年"m"月"d"日"';
    sheet.getCell('C2').numFmt = '0.00%';
    sheet.getCell('A3').value = { richText: [{ text: '李' }, { font: { bold: true }, text: '四' }] };
    sheet.getCell('D3').value = { formula: 'D2-D2', result: 0 };
    const bytes = await workbook.xlsx.writeBuffer();
    expect(await cellsOf(write('培训.xlsx', new Uint8Array(bytes)))).toEqual([
      ['姓名', '结业日期', '出勤率', '培训费'],
      [
        '张三',
        { kind: 'date', text: '2023-09-01' },
        { kind: 'number', text: '0.85', percent: true },
        { kind: 'number', text: '1234.5', percent: false },
      ],
      ['李四', '', '', { kind: 'number', text: '0', percent: false }],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { cellsOf, opened, refusalOf, rowsOf, write } from '../fixture.js';

const STYLES = `<Styles>
  <Style ss:ID="Default"/><Style ss:ID="day"><NumberFormat ss:Format="Short Date"/></Style>
  <Style ss:ID="bold" ss:Parent="day"/><Style ss:ID="ratio"><NumberFormat ss:Format="0.0%"/></Style>
  <Style ss:ID="money"><NumberFormat ss:Format="Currency"/></Style></Styles>`;

const book = (inner: string): string =>
  `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
   xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel">${inner}</Workbook>`;
const sheet = (rows: string, options = ''): string =>
  `<Worksheet ss:Name="证书"><Table>${rows}</Table><WorksheetOptions>${options}</WorksheetOptions></Worksheet>`;
const file = (rows: string): string => write('名册.xls', book(STYLES + sheet(rows)));

const plain = (text: string, percent = false): object => ({ kind: 'number', text, percent });
const date = (text: string): object => ({ kind: 'date', text });

describe('cells of an XML 2003 workbook', () => {
  it.each([
    ['text', '<Cell><Data ss:Type="String">张三</Data></Cell>', '张三'],
    ['an id in text', '<Cell><Data ss:Type="String">310199197001010019</Data></Cell>', '310199197001010019'],
    [
      'text in runs',
      '<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">张<B>三<Font>丰</Font></B></ss:Data></Cell>',
      '张三丰',
    ],
    ['a line break', '<Cell><Data ss:Type="String">张三&#10;李四</Data></Cell>', '张三\n李四'],
    ['a number', '<Cell><Data ss:Type="Number">600.50</Data></Cell>', plain('600.5')],
    [
      'an 18-digit number',
      '<Cell><Data ss:Type="Number">310199197001010019</Data></Cell>',
      plain('310199197001010000'),
    ],
    ['a percentage', '<Cell ss:StyleID="ratio"><Data ss:Type="Number">0.7</Data></Cell>', plain('0.7', true)],
    ['money', '<Cell ss:StyleID="money"><Data ss:Type="Number">7</Data></Cell>', plain('7')],
    [
      'a date',
      '<Cell ss:StyleID="day"><Data ss:Type="DateTime">2023-09-01T00:00:00.000</Data></Cell>',
      date('2023-09-01'),
    ],
    [
      'a date with a time',
      '<Cell><Data ss:Type="DateTime">2023-09-01T08:30:00.000</Data></Cell>',
      date('2023-09-01 08:30:00'),
    ],
    ['a time alone', '<Cell><Data ss:Type="DateTime">1899-12-31T08:30:00.000</Data></Cell>', '08:30:00'],
    [
      'a number shown as a date, by the parent of its style',
      '<Cell ss:StyleID="bold"><Data ss:Type="Number">45170</Data></Cell>',
      date('2023-09-01'),
    ],
    ...[
      ['1', 'TRUE'],
      [' true ', 'TRUE'],
      ['0', 'FALSE'],
      ['false', 'FALSE'],
    ].map(([written, text]): [string, string, object] => [
      `the boolean ${written}`,
      `<Cell><Data ss:Type="Boolean">${written}</Data></Cell>`,
      { kind: 'boolean', text },
    ]),
    ['a boolean that is none', '<Cell><Data ss:Type="Boolean">是</Data></Cell>', '是'],
    ['an error', '<Cell><Data ss:Type="Error">#N/A</Data></Cell>', { kind: 'error', text: '#N/A' }],
    ['a formula', '<Cell ss:Formula="=1+1"><Data ss:Type="Number">2</Data></Cell>', plain('2')],
    ['a formula without a result', '<Cell ss:Formula="=1+1"/>', { kind: 'uncomputed', text: '=1+1' }],
    [
      'a cell with a comment',
      '<Cell><Data ss:Type="String">甲</Data><Comment><ss:Data>备注</ss:Data></Comment></Cell>',
      '甲',
    ],
    [
      'how a word is read aloud',
      '<Cell><Data ss:Type="String">张</Data><x:PhoneticText>zhāng</x:PhoneticText></Cell>',
      '张',
    ],
    ['a blank cell', '<Cell ss:StyleID="day"/>', ''],
  ])('%s', async (_name, cell, expected) => {
    expect(await cellsOf(file(`<Row>${cell}<Cell><Data ss:Type="Number">1</Data></Cell></Row>`))).toEqual([
      [expected, plain('1')],
    ]);
  });

  it('have the style of their row, else of their column', async () => {
    const one = '<Cell><Data ss:Type="Number">45170</Data></Cell>';
    const path = file(
      `<Column/><Column ss:StyleID="day"/><Row>${one}${one}</Row><Row ss:StyleID="ratio">${one}</Row>`,
    );
    expect(await cellsOf(path)).toEqual([[plain('45170'), date('2023-09-01')], [plain('45170', true)]]);
  });
});

describe('rows of an XML 2003 workbook', () => {
  const text = (of: string, content: string): string =>
    `<Cell ${of}><Data ss:Type="String">${content}</Data></Cell>`;

  it('and cells stand where they say, else behind the one before', async () => {
    const path = file(
      `<Row ss:Index="2">${text('', '甲')}${text('ss:Index="4"', '乙')}${text('', '丙')}</Row><Row ss:Span="2"/><Row ss:Hidden="1">${text('', '丁')}</Row>`,
    );
    expect(await rowsOf(path)).toEqual([
      { number: 2, hidden: false, cells: ['甲', '', '', '乙', '丙'] },
      { number: 6, hidden: true, cells: ['丁'] },
    ]);
  });

  it('are merged', async () => {
    const path = file(
      `<Row>${text('ss:MergeDown="1" ss:MergeAcross="1"', '甲')}${text('', '乙')}</Row><Row>${text('ss:Index="3"', '丙')}</Row>`,
    );
    const merged = (below: boolean): object => ({
      kind: 'merged',
      text: '',
      below,
      anchor: 'A1',
      origin: '甲',
    });
    const expected = [
      ['甲', merged(false), '乙'],
      [merged(true), merged(false), '丙'],
    ];
    expect(await cellsOf(path)).toEqual(expected);
  });

  it('begin behind what is merged from above, where their cells state no place', async () => {
    const path = file(
      `<Row>${text('', '甲')}${text('ss:MergeDown="1" ss:MergeAcross="1"', '乙')}${text('', '丙')}</Row><Row>${text('', '丁')}${text('', '戊')}</Row><Row>${text('', '己')}${text('', '庚')}</Row>`,
    );
    const merged = (below: boolean): object => ({
      kind: 'merged',
      text: '',
      below,
      anchor: 'B1',
      origin: '乙',
    });
    expect(await cellsOf(path)).toEqual([
      ['甲', '乙', merged(false), '丙'],
      ['丁', merged(true), merged(false), '戊'],
      ['己', '庚'],
    ]);
  });
});

describe('an XML 2003 workbook', () => {
  it('has its sheets in order, hidden ones too, and says under which name it is', async () => {
    const rows = '<Row><Cell><Data ss:Type="String">甲</Data></Cell></Row>';
    const path = write(
      '名册.xls',
      book(
        `<x:ExcelWorkbook><x:Date1904/></x:ExcelWorkbook>${sheet(rows)}${sheet(rows, '<x:Visible>SheetVeryHidden</x:Visible>')}`,
      ),
    );
    const said = await opened(path, async (found) => [
      found.format,
      found.dates,
      ...found.sheets.map(({ name, hidden }) => `${name} ${hidden}`),
      ...found.notes,
    ]);
    expect(said).toEqual([
      'xml-2003',
      1904,
      '证书 false',
      '证书 true',
      '扩展名是“.xls”，内容是 XML 表格 2003，按内容读取',
    ]);
  });

  it('may be in GBK', async () => {
    const [before, after] = book(
      sheet('<Row><Cell><Data ss:Type="String">|</Data></Cell></Row>').replace('证书', 'A'),
    ).split('|');
    const declared = (before ?? '').replace('"1.0"', '"1.0" encoding="GBK"');
    const bytes = Buffer.concat([
      Buffer.from(declared),
      Buffer.from('d5c5c8fd', 'hex'),
      Buffer.from(after ?? ''),
    ]);
    expect(await cellsOf(write('名册.xml', bytes))).toEqual([['张三']]);
  });

  it.each([
    [
      'a DTD',
      book(sheet('')).replace('<Workbook', '<!DOCTYPE a [<!ENTITY b "c">]><Workbook'),
      'FILE_CORRUPT 名册.xls',
    ],
    ['XML that breaks off', book(sheet('')).slice(0, -20), 'FILE_CORRUPT 名册.xls'],
    [
      'rows out of order',
      book(sheet('<Row ss:Index="2"/><Row ss:Index="1"/>')),
      'FILE_CORRUPT 名册.xls 工作表“证书”',
    ],
    [
      'a position that is none',
      book(sheet('<Row><Cell ss:Index="-1"/></Row>')),
      'FILE_CORRUPT 名册.xls 工作表“证书”',
    ],
    [
      'columns too many',
      book(sheet('<Row><Cell ss:MergeAcross="99999"/></Row>')),
      'FILE_TOO_LARGE 名册.xls 工作表“证书”',
    ],
    ['no sheet', book(''), 'FILE_NOT_WORKBOOK 名册.xls'],
    ['another root', '<?xml version="1.0"?><rows/>', 'FILE_FORMAT_UNKNOWN 名册.xls'],
  ])('is refused for %s', async (_name, xml, refusal) => {
    expect(await refusalOf(write('名册.xls', xml))).toBe(refusal);
  });
});

describe('what stands at the wrong place', () => {
  const data = (text: string): string => `<Data ss:Type="String">${text}</Data>`;
  const row = `<Row><Cell>${data('甲')}</Cell></Row>`;

  it.each([
    ['two values', sheet(`<Row><Cell>${data('1')}${data('2')}</Cell></Row>`), '一个 <Cell> 里有两个 <Data>'],
    [
      'a cell in a cell',
      sheet(`<Row><Cell><Cell>${data('1')}</Cell></Cell></Row>`),
      '<Cell> 出现在 <Cell> 里',
    ],
    [
      'a value in a value',
      sheet(`<Row><Cell><Data>1${data('2')}</Data></Cell></Row>`),
      '<Data> 出现在 <Data> 里',
    ],
    ['a value in a row', sheet(`<Row>${data('1')}</Row>`), '<Data> 出现在 <Row> 里'],
    ['a row in a row', sheet(`<Row>${row}</Row>`), '<Row> 出现在 <Row> 里'],
    ['a row in something else', sheet(`<Group>${row}</Group>`), '<Row> 出现在 <Group> 里'],
    ['a row in a sheet', `<Worksheet ss:Name="证书">${row}</Worksheet>`, '<Row> 出现在 <Worksheet> 里'],
    ['a table in a workbook', `<Table>${row}</Table>`, '<Table> 出现在 <Workbook> 里'],
    [
      'two tables',
      `<Worksheet ss:Name="证书"><Table>${row}</Table><Table>${row}</Table></Worksheet>`,
      '一个 <Worksheet> 里有两个 <Table>',
    ],
    ['text in a cell', sheet('<Row><Cell>甲</Cell></Row>'), '<Cell> 里有单元格内容以外的文字“甲”'],
    ['text in a row', sheet(`<Row>甲<Cell>${data('1')}</Cell></Row>`), '<Row> 里有单元格内容以外的文字“甲”'],
  ])('is refused: %s', async (_name, inner, problem) => {
    await expect(rowsOf(write('名册.xls', book(inner)))).rejects.toThrow(problem);
  });

  it.each([
    [
      'a comment',
      `<Cell>${data('甲')}<Comment>注<ss:Data>备<B>注</B></ss:Data><Data>二</Data></Comment></Cell>`,
    ],
    ['a comment before the value', `<Cell><Comment><ss:Data>备注</ss:Data></Comment>${data('甲')}</Cell>`],
    ['a name', `<Cell>${data('甲')}<NamedCell ss:Name="Print_Titles"/></Cell>`],
    ['how it is read aloud', `<Cell>${data('甲')}<x:PhoneticText>jiǎ</x:PhoneticText></Cell>`],
  ])('is none of a cell: %s', async (_name, cell) => {
    expect(await cellsOf(file(`<Row>${cell}</Row>`))).toEqual([['甲']]);
  });

  it('is none of options and filters, where names mean other things', async () => {
    const path = write('名册.xls', book(sheet(row, `<Panes><Pane><Row>1</Row><Data/></Pane></Panes>`)));
    expect(await cellsOf(path)).toEqual([['甲']]);
  });
});

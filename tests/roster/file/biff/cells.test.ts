import { describe, expect, it } from 'vitest';
import { cellsOf, opened, refusalOf, rowsOf, write } from '../fixture.js';
import { PROGRAMS } from './program.js';
import { f64, formula, label, number, record, result, stream, u32, xf, type MadeSheet } from './records.js';

const plain = (text: string): object => ({ kind: 'number', text, percent: false });
const date = (text: string): object => ({ kind: 'date', text });
/** 年月日 in UTF-16. */
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');

function file(...sheets: readonly MadeSheet[]): string {
  return write('名册.xls', stream(8, [], sheets));
}

const cells = (records: readonly Buffer[], globals: readonly Buffer[] = []): ReturnType<typeof cellsOf> =>
  cellsOf(write('名册.xls', stream(8, globals, [{ records }])), PROGRAMS);

describe('cells of an .xls file', () => {
  it.each([
    ['a number', number(0, 0, 600), plain('600')],
    ['15 digits of a number', number(0, 0, Number('310199197001010019')), plain('310199197001010000')],
    ['a number that is none', number(0, 0, Number.NaN), { kind: 'error', text: '#NUM!' }],
    ['a packed number', record(0x27e, 0, 0, 0, u32((600 << 2) | 2)), plain('600')],
    ['a packed number in hundredths', record(0x27e, 0, 0, 0, u32((123 << 2) | 3)), plain('1.23')],
    ['true', record(0x205, 0, 0, 0, Buffer.from([1, 0])), { kind: 'boolean', text: 'TRUE' }],
    ['an error', record(0x205, 0, 0, 0, Buffer.from([0x2a, 1])), { kind: 'error', text: '#N/A' }],
    ['text', record(0x204, 0, 0, 0, 2, Buffer.from([1]), wide('张三')), '张三'],
    [
      'an id in text',
      record(0x204, 0, 0, 0, 18, Buffer.from([0]), Buffer.from('310199197001010019')),
      '310199197001010019',
    ],
    ['a formula', formula(0, 0, f64(2.5)), plain('2.5')],
    ['a formula that came to zero', formula(0, 0, f64(0)), plain('0')],
    ['a formula that came to false', formula(0, 0, result(1)), { kind: 'boolean', text: 'FALSE' }],
    ['a formula that came to an error', formula(0, 0, result(2, 0x07)), { kind: 'error', text: '#DIV/0!' }],
    ['a formula that came to nothing', formula(0, 0, result(3)), ''],
    ['a formula without its text', formula(0, 0, result(0)), { kind: 'uncomputed', text: '=…' }],
    ['a formula that came to zero, to be calculated on opening', formula(0, 0, f64(0), 2), plain('0')],
    ['a formula marked so, but with a result', formula(0, 0, f64(7), 2), plain('7')],
  ])('%s', async (_name, cell, expected) => {
    // The second cell keeps the row when the first comes out blank.
    expect(await cells([cell, number(0, 1, 1)])).toEqual([[expected, plain('1')]]);
  });

  it('takes the text that a formula came to from the record behind', async () => {
    const text = record(0x207, 2, Buffer.from([1]), wide('合格'));
    expect(await cells([formula(0, 0, result(0)), text, formula(1, 0, result(0))])).toEqual([
      ['合格'],
      [{ kind: 'uncomputed', text: '=…' }],
    ]);
  });

  it('reads several packed numbers in one record', async () => {
    const packed = [1, 2].map((value) => Buffer.concat([Buffer.from([0, 0]), u32((value << 2) | 2)]));
    expect(await cells([record(0xbd, 0, 1, ...packed, 2)])).toEqual([['', plain('1'), plain('2')]]);
  });

  it.each([
    ['two numbers', [number(1, 0, 1), number(1, 0, 2)]],
    ['the same number twice', [number(1, 0, 1), number(1, 0, 1)]],
    ['a number in several packed ones', [record(0xbd, 1, 0, 0, u32(6), 0, u32(10), 1), number(1, 1, 2)]],
    ['a formula and a number', [formula(1, 0, f64(1)), number(1, 0, 2)]],
    ['two formulas', [formula(1, 0, f64(1)), formula(1, 0, result(1))]],
  ])('refuses a cell that is there twice: %s', async (_name, records) => {
    await expect(cells(records)).rejects.toThrow('FILE_CORRUPT 名册.xls 工作表“A”: 第 2 行有重复的单元格');
  });

  it('takes a value that stands over a blank cell', async () => {
    const blank = record(0x201, 0, 0, 0);
    const blanks = record(0xbe, 0, 0, 0, 0, 1);
    expect(await cells([blank, blanks, number(0, 0, 1), blank])).toEqual([[plain('1')]]);
  });

  it('joins shared strings that go on in another record, and drops how they are read aloud', async () => {
    const strings = [
      record(0xfc, u32(2), u32(2), 4, Buffer.from([0x04]), u32(6), Buffer.from('ab')),
      // Narrow before the border, wide behind it; then six bytes of phonetic text.
      record(0x3c, Buffer.from([1]), wide('张三'), wide('zhā'), 2, Buffer.from([1]), wide('李四')),
    ];
    const first = record(0xfd, 0, 0, 0, u32(0));
    const second = record(0xfd, 0, 1, 0, u32(1));
    expect(await cells([first, second], strings)).toEqual([['ab张三', '李四']]);
  });

  it('knows dates, times and percentages by their format, those of Chinese Excel too', async () => {
    const custom = record(0x41e, 164, 11, Buffer.from([1]), wide('yyyy"年"m"月"'));
    const globals = [custom, xf(0), xf(14), xf(31), xf(164), xf(10), xf(46)];
    const records = [0, 1, 2, 3].map((format) => number(0, format, 45170, format));
    expect(await cells([...records, number(0, 4, 0.7, 4), number(0, 5, 4.5, 5)], globals)).toEqual([
      [
        plain('45170'),
        date('2023-09-01'),
        date('2023-09-01'),
        date('2023-09-01'),
        { ...plain('0.7'), percent: true },
        { kind: 'time', text: '4.5' },
      ],
    ]);
  });

  it('knows formats that show another figure', async () => {
    const wan = record(0x41e, 164, 8, Buffer.from([1]), wide('0.00"万元"'));
    const shifted = record(0x41e, 165, 9, Buffer.from([1]), wide('0!.0,"万元"'));
    const records = [number(0, 0, 0.12, 0), number(0, 1, 12_345, 1)];
    expect(await cells(records, [wan, shifted, xf(164), xf(165)])).toEqual([
      [
        { kind: 'altered', text: '0.12', restated: false },
        { kind: 'altered', text: '12345', restated: true },
      ],
    ]);
  });

  it.each([5, 8] as const)('knows how many digits a format of zeros shows, in BIFF %d', async (version) => {
    const head = version === 8 ? [16, Buffer.from([0])] : [Buffer.from([16])];
    const custom = record(0x41e, 170, ...head, Buffer.from('0'.repeat(16)));
    const path = write(
      '名册.xls',
      stream(
        version,
        [custom, xf(170), xf(0)],
        [{ records: [number(0, 0, 300123456789), number(0, 1, 12, 1)] }],
      ),
    );
    expect(await cellsOf(path, PROGRAMS)).toEqual([
      [{ ...plain('300123456789'), padded: '0000300123456789' }, plain('12')],
    ]);
  });

  it('counts days from 1904 where the workbook says so', async () => {
    const path = write(
      '名册.xls',
      stream(8, [record(0x22, 1), xf(14)], [{ records: [number(0, 0, 43708)] }]),
    );
    expect(await cellsOf(path, PROGRAMS)).toEqual([[date('2023-09-01')]]);
    expect(await opened(path, async ({ dates }) => dates, PROGRAMS)).toBe(1904);
  });

  it('refuses a shared string that is not there', async () => {
    expect(await refusalOf(file({ records: [record(0xfd, 0, 0, 0, u32(7))] }), PROGRAMS)).toBe(
      'FILE_CORRUPT 名册.xls',
    );
  });
});

describe('texts before Excel 97', () => {
  const GBK = Buffer.from('d5c5c8fd', 'hex');
  const book = (codepage: readonly Buffer[], text: Buffer): string =>
    write('名册.xls', stream(5, codepage, [{ name: GBK, records: [label(0, 0, text)] }]));

  it('are read by the code page', async () => {
    const path = book([record(0x42, 936)], GBK);
    expect(await cellsOf(path, PROGRAMS)).toEqual([['张三']]);
    expect(await opened(path, async ({ sheets }) => sheets.map(({ name }) => name), PROGRAMS)).toEqual([
      '张三',
    ]);
  });

  it.each([
    ['without a code page', []],
    ['with an unknown one', [record(0x42, 4711)]],
  ])('are not guessed %s', async (_name, codepage) => {
    expect(await refusalOf(book(codepage, GBK), PROGRAMS)).toBe('FILE_ENCODING_UNKNOWN 名册.xls');
  });

  it('are refused when they are not of the code page', async () => {
    expect(await refusalOf(book([record(0x42, 936)], Buffer.from('ff20', 'hex')), PROGRAMS)).toBe(
      'FILE_ENCODING_UNKNOWN 名册.xls',
    );
  });

  it('need no code page where they are plain', async () => {
    const path = write('名册.xls', stream(5, [], [{ records: [label(0, 0, Buffer.from('AB12'))] }]));
    expect(await cellsOf(path, PROGRAMS)).toEqual([['AB12']]);
  });
});

describe('sheets and rows of an .xls file', () => {
  it('are in the order of the workbook, hidden ones too, without charts, macros and dialogs', async () => {
    const one = [number(0, 0, 1)];
    const path = file(
      { records: one },
      { records: one, hidden: 1 },
      { records: [], type: 2, holds: 0x20 },
      { records: one, hidden: 2 },
      { records: [], type: 1, holds: 0x40 },
      { records: [record(0x81, 0x10)] },
    );
    const [sheets, notes] = await opened(
      path,
      async (found) => [found.sheets.map(({ name, hidden }) => [name, hidden]), found.notes],
      PROGRAMS,
    );
    expect(sheets).toEqual([
      ['A', false],
      ['B', true],
      ['D', true],
    ]);
    expect(notes).toEqual(['“C”、“E”、“F”是图表或宏，没有表格，未读取']);
  });

  it('knows hidden rows and rows of no height', async () => {
    const row = (at: number, height: number, flags: number): Buffer =>
      record(0x208, at, 0, 1, height, u32(0), flags, 0);
    const records = [
      row(0, 300, 0x20),
      row(1, 0, 0),
      row(2, 300, 0),
      ...[0, 1, 2, 3].map((at) => number(at, 0, 1)),
    ];
    const hidden = async (more: readonly Buffer[]): Promise<readonly boolean[]> =>
      (await rowsOf(file({ records: [...more, ...records] }), PROGRAMS)).map((each) => each.hidden);
    expect(await hidden([])).toEqual([true, true, false, false]);
    expect(await hidden([record(0x225, 2, 300)])).toEqual([true, true, false, true]);
  });

  it('marks the cells of merged ranges', async () => {
    const records = [number(0, 0, 1), record(0xe5, 1, 0, 2, 0, 0)];
    const merged = { kind: 'merged', text: '', below: true, anchor: 'A1', origin: plain('1') };
    expect(await cells(records)).toEqual([[plain('1')], [merged], [merged]]);
  });

  it('may be read more than once', async () => {
    const path = file({ records: [number(0, 0, 1), number(3, 0, 2)] });
    const twice = await opened(
      path,
      async ({ sheets: [sheet] }) => {
        const numbers: number[] = [];
        for (const _ of [1, 2])
          for await (const batch of sheet?.rows() ?? []) numbers.push(...batch.map((each) => each.number));
        return numbers;
      },
      PROGRAMS,
    );
    expect(twice).toEqual([1, 4, 1, 4]);
  });
});

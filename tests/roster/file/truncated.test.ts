import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/model/cell.js';
import { gb18030 } from './csv/gb18030-bytes.js';
import { cellsOf, parts, refusalOf, relationships, rowsOf, sheetOf, write, zip } from './fixture.js';

const CELLS =
  '<c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>李</t></r><r><t>四</t></r></is></c><c s="0"><v>1.5</v></c>';
const FIRST = sheetOf(
  Array.from({ length: 40 }, (_, index) => `<row r="${index + 1}" hidden="${index % 2}">${CELLS}</row>`).join(
    '',
  ),
  '<mergeCells><mergeCell ref="A1:A9"/></mergeCells><dataValidations/>',
);
const SECOND = sheetOf('<row><c><f>SUM(A1:A9)</f><v>0</v></c><c t="e"><v>#N/A</v></c></row>');

/** Where a copy breaks off when it is cut every 64 bytes, and at the last few. */
function cuts(length: number): readonly number[] {
  const every = Array.from({ length: Math.floor(length / 64) }, (_, index) => (index + 1) * 64);
  return [...every, length - 3, length - 2, length - 1];
}

describe('a workbook that breaks off', () => {
  it('is refused wherever it does', async () => {
    const bytes = await zip(
      parts(FIRST, {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="甲" r:id="rId1"/><sheet name="乙" r:id="rId2" state="hidden"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': relationships({
          rId1: ['worksheet', 'worksheets/sheet1.xml'],
          rId2: ['worksheet', 'worksheets/sheet2.xml'],
          rId3: ['sharedStrings', 'sharedStrings.xml'],
          rId4: ['styles', 'styles.xml'],
        }),
        'xl/worksheets/sheet2.xml': SECOND,
      }),
    );
    expect(await rowsOf(write('a.xlsx', bytes))).toHaveLength(41);
    for (const cut of cuts(bytes.length))
      expect([cut, await refusalOf(write('a.xlsx', bytes.subarray(0, cut)))]).toEqual([
        cut,
        'FILE_CORRUPT a.xlsx',
      ]);
  });

  it('within a part is refused wherever it does', async () => {
    for (const cut of cuts(FIRST.length)) {
      const bytes = await zip({ ...parts(''), 'xl/worksheets/sheet1.xml': FIRST.slice(0, cut) });
      expect([cut, await refusalOf(write('a.xlsx', bytes))]).toEqual([
        cut,
        'FILE_CORRUPT a.xlsx（xl/worksheets/sheet1.xml）',
      ]);
    }
  });
});

describe('a CSV that breaks off', () => {
  const HEADER = ['姓名', '证件号码', '备注'];
  const ROW = ['张三', '310199197001010019', '第一行\r\n"第二行"'];
  const TEXT = `${HEADER.join(',')}\r\n${'张三,310199197001010019,"第一行\r\n""第二行"""\r\n'.repeat(20)}`;
  const WHOLE = [HEADER, ...Array.from({ length: 20 }, () => ROW)];
  /** Characters of more than one byte, and so places where one is cut in two. */
  const ENCODINGS: readonly (readonly [name: string, encode: (text: string) => Buffer])[] = [
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16BE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['GB18030', gb18030],
  ];

  it.each(ENCODINGS)(
    'is refused within a quoted cell or a character, else read so far: %s',
    async (_name, encode) => {
      const bytes = encode(TEXT);
      expect(await cellsOf(write('a.csv', bytes))).toEqual(WHOLE);
      const outcomes = new Set<string>();
      // Every byte of the second record, then every 64th.
      for (const cut of [
        ...Array.from({ length: 64 }, (_, index) => encode(TEXT.slice(0, 18)).length + index),
        ...cuts(bytes.length),
      ]) {
        const path = write('a.csv', bytes.subarray(0, cut));
        const refusal = await refusalOf(path);
        if (!refusal.startsWith('read'))
          expect(refusal).toMatch(/^(?:FILE_ENCODING_UNKNOWN|CSV_MALFORMED) a\.csv/);
        else expectBeginning(await cellsOf(path), WHOLE);
        outcomes.add(refusal.split(' ', 1).join(''));
      }
      expect([...outcomes].toSorted()).toEqual(['CSV_MALFORMED', 'FILE_ENCODING_UNKNOWN', 'read']);
    },
  );

  /** All rows but the last are whole, and the last one's cells begin as they should. */
  function expectBeginning(found: readonly (readonly Cell[])[], whole: readonly (readonly string[])[]): void {
    const last = found.length - 1;
    expect(found.slice(0, -1)).toEqual(whole.slice(0, last));
    for (const [index, cell] of (found[last] ?? []).entries())
      expect(whole[last]?.[index]?.startsWith(String(cell))).toBe(true);
  }
});

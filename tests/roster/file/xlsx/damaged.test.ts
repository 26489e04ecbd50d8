import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parts, refusalOf, sheetOf, write, zip } from '../fixture.js';
import { SHEET } from './package-of.js';

const PART = `FILE_CORRUPT a.xlsx（${SHEET}）`;
const ROWS = 'FILE_CORRUPT a.xlsx 工作表“证书”';
const row = (inner: string): string => sheetOf(`<row r="1">${inner}</row>`);
const merged = (range: string): string => `<mergeCells><mergeCell ref="${range}"/></mergeCells>`;

describe('a damaged or hostile workbook is refused', () => {
  it.each([
    ['unclosed XML', '<worksheet><sheetData><row>', PART],
    ['XML that does not nest', sheetOf('<row><c></row></c>'), PART],
    ['no XML at all', '', PART],
    ['nothing but blanks', ' \n', PART],
    ['text behind the end', `${sheetOf('')}张三`, PART],
    ['a second sheet behind the end', sheetOf('') + sheetOf(''), PART],
    ['a DTD', `<!DOCTYPE a [<!ENTITY b "c">]>${sheetOf('')}`, PART],
    ['an entity of its own', row('<c t="str"><v>&b;</v></c>'), PART],
    ['a reference to half a character', row('<c t="str"><v>&#xD83D;</v></c>'), PART],
    ['a reference to no character', row('<c t="str"><v>&#0;</v></c>'), PART],
    ['a zero byte', row('<c t="str"><v>a\0b</v></c>'), PART],
    ['UTF-16 without a mark', Buffer.from(sheetOf(''), 'utf16le'), PART],
    ['GBK', Buffer.from('<worksheet><!--\xd5\xc5\xc8\xfd--></worksheet>', 'latin1'), PART],
    [
      'an encoding unheard of',
      '<?xml version="1.0" encoding="klingon"?><worksheet><sheetData/></worksheet>',
      PART,
    ],
    ['a row that is no decimal number', sheetOf('<row r="0x10"/>'), ROWS],
    ['a row in scientific notation', sheetOf('<row r="1e1"/>'), ROWS],
    ['a shared string of blanks', row('<c t="s"><v> </v></c>'), ROWS],
    ['a hexadecimal shared string', row('<c t="s"><v>0x1</v></c>'), ROWS],
    ['a shared string in scientific notation', row('<c t="s"><v>1e0</v></c>'), ROWS],
    ['an address without a column', row('<c r="7"><v>1</v></c>'), ROWS],
    ['an address of another row', row('<c r="B7"><v>1</v></c>'), ROWS],
    ['an address that goes on', row('<c r="A1B"><v>1</v></c>'), ROWS],
    ['an address of row 0', row('<c r="B0"><v>1</v></c>'), ROWS],
    ['an address of seven letters', row('<c r="AAAAAAA1"/>'), ROWS],
    ['a merge beyond the last column', sheetOf('', merged('A1:XFE1')), PART],
    ['a merge beyond the last row', sheetOf('', merged('A1:A1048577')), PART],
    ['a merge of row 0', sheetOf('', merged('A0:A2')), PART],
    ['bytes of any kind', Buffer.from([0, 1, 2, 3, 255, 254]), PART],
    ['a merge that names whole columns', sheetOf('', merged('A:A')), PART],
    ['a merge that names nothing', sheetOf('', merged('')), PART],
    ['a shared string that is not there', row('<c t="s"><v>9</v></c>'), ROWS],
    ['a shared string before the first', row('<c t="s"><v>-1</v></c>'), ROWS],
    ['half of a shared string', row('<c t="s"><v>0.5</v></c>'), ROWS],
    ['a shared string by a name', row('<c t="s"><v>length</v></c>'), ROWS],
    ['a shared string by a name of every object', row('<c t="s"><v>constructor</v></c>'), ROWS],
    ['rows from below', sheetOf('<row r="2"/><row r="1"/>'), ROWS],
    ['a row twice', sheetOf('<row r="2"/><row r="2"/>'), ROWS],
    ['row 0', sheetOf('<row r="0"/>'), ROWS],
    ['row -1', sheetOf('<row r="-1"/>'), ROWS],
    ['row 1.5', sheetOf('<row r="1.5"/>'), ROWS],
    ['row abc', sheetOf('<row r="abc"/>'), ROWS],
    ['a row without a number where one should be', sheetOf('<row r=""/>'), ROWS],
    ['two cells in one place', row('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'), ROWS],
    ['a cell in a cell', row('<c r="A1"><v>1</v><c r="B1"><v>2</v></c></c>'), ROWS],
  ])('for %s', async (_name, sheet, refusal) => {
    const path = write('a.xlsx', await zip({ ...parts(''), [SHEET]: Buffer.from(sheet) }));
    expect(await refusalOf(path)).toBe(refusal);
  });

  it.each(Object.keys(parts('')))('for %s without content', async (path) => {
    expect(await refusalOf(write('a.xlsx', await zip({ ...parts(sheetOf('')), [path]: '' })))).toBe(
      `FILE_CORRUPT a.xlsx（${path}）`,
    );
  });

  it.each([
    ['any archive', { 'readme.txt': 'x' }, 'FILE_NOT_WORKBOOK a.xlsx'],
    ['a text document', { ...parts(''), 'xl/workbook.xml': '<document/>' }, 'FILE_NOT_WORKBOOK a.xlsx'],
    ['a binary workbook', { 'xl/workbook.bin': 'x' }, 'FILE_FORMAT_UNKNOWN a.xlsx'],
    ['an OpenDocument', { mimetype: 'x', 'content.xml': '<x/>' }, 'FILE_FORMAT_UNKNOWN a.xlsx'],
  ])('for being %s', async (_name, content, refusal) => {
    expect(await refusalOf(write('a.xlsx', await zip(content)))).toBe(refusal);
  });

  it('as a bomb of entities is, in whatever part', async () => {
    const bomb =
      '<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    for (const path of Object.keys(parts('')))
      expect(
        await refusalOf(write('a.xlsx', await zip({ ...parts(row('<c t="s"><v>0</v></c>')), [path]: bomb }))),
      ).toBe(`FILE_CORRUPT a.xlsx（${path}）`);
  });

  it('or read, whatever bytes are changed', async () => {
    const original = await zip(
      parts(sheetOf('<row><c t="s"><v>1</v></c></row>', '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>')),
    );
    const change = fc.tuple(fc.nat(original.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = Buffer.from(original);
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(await refusalOf(write('a.xlsx', bytes))).toMatch(/^(?:read|[A-Z_]+ a\.xlsx)/);
      }),
      { numRuns: 200 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { book, parts, refusalOf, sheetOf, write, zip } from '../fixture.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const row = (inner: string): string => sheetOf(`<row r="1">${inner}</row>`);
const long = (length: number): string => '甲'.repeat(length);

describe('a damaged or hostile workbook is refused', () => {
  it.each([
    ['unclosed XML', '<worksheet><sheetData><row>', `FILE_CORRUPT 名册.xlsx（${SHEET}）`],
    ['XML that does not nest', sheetOf('<row><c></row></c>'), `FILE_CORRUPT 名册.xlsx（${SHEET}）`],
    ['a DTD', `<!DOCTYPE a [<!ENTITY b "c">]>${sheetOf('')}`, `FILE_CORRUPT 名册.xlsx（${SHEET}）`],
    ['an unknown entity', row('<c t="str"><v>&b;</v></c>'), `FILE_CORRUPT 名册.xlsx（${SHEET}）`],
    ['a missing shared string', row('<c t="s"><v>9</v></c>'), 'FILE_CORRUPT 名册.xlsx 工作表“证书”'],
    ['rows out of order', sheetOf('<row r="2"/><row r="1"/>'), 'FILE_CORRUPT 名册.xlsx 工作表“证书”'],
    ['a row number that is none', sheetOf('<row r="x"/>'), 'FILE_CORRUPT 名册.xlsx 工作表“证书”'],
    [
      'two cells in one place',
      row('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'),
      'FILE_CORRUPT 名册.xlsx 工作表“证书”',
    ],
    ['a row too many', sheetOf('<row r="1048577"/>'), 'FILE_TOO_LARGE 名册.xlsx 工作表“证书”'],
    ['a column too many', row('<c r="XFE1"/>'), 'FILE_TOO_LARGE 名册.xlsx 工作表“证书”'],
    [
      'XML nested too deep',
      row('<a>'.repeat(100) + '</a>'.repeat(100)),
      `FILE_TOO_LARGE 名册.xlsx（${SHEET}）`,
    ],
    ['an endless attribute', row(`<c a="${long(5_000_000)}"/>`), `FILE_TOO_LARGE 名册.xlsx（${SHEET}）`],
    [
      'an endless cell',
      row(`<c t="str"><v>${long(200_000)}</v></c>`),
      'FILE_TOO_LARGE 名册.xlsx 工作表“证书”',
    ],
    ['a bomb', row(`<c>${' '.repeat(40_000_000)}</c>`), `FILE_TOO_LARGE 名册.xlsx（${SHEET}）`],
  ])('for %s', async (_name, sheet, refusal) => {
    expect(await refusalOf(await book(sheet))).toBe(refusal);
  });

  it('for bytes that are not UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<worksheet><!--'),
      Buffer.from([0xd5, 0xc5]),
      Buffer.from('--></worksheet>'),
    ]);
    const path = write('a.xlsx', await zip({ ...parts(''), [SHEET]: bytes }));
    expect(await refusalOf(path)).toBe(`FILE_CORRUPT a.xlsx（${SHEET}）`);
  });

  it('for being cut short', async () => {
    const bytes = await zip(parts(sheetOf('')));
    expect(await refusalOf(write('a.xlsx', bytes.subarray(0, bytes.length - 30)))).toBe(
      'FILE_CORRUPT a.xlsx',
    );
  });

  it('for a checksum that does not fit', async () => {
    const bytes = await zip(parts(sheetOf('<row><c><v>1</v></c></row>')));
    const entry = bytes.indexOf(SHEET, bytes.indexOf('PK\x01\x02')) - 46;
    bytes.writeUInt32LE(0x12345678, entry + 16);
    expect(await refusalOf(write('a.xlsx', bytes))).toBe(`FILE_CORRUPT a.xlsx（${SHEET}）`);
  });

  it.each([
    ['smaller', -1],
    ['larger', 1],
  ])('for a stated size that is %s than the real one', async (_name, difference) => {
    const bytes = await zip(parts(sheetOf('<row><c><v>1</v></c></row>')));
    const entry = bytes.indexOf(SHEET, bytes.indexOf('PK\x01\x02')) - 46;
    bytes.writeUInt32LE(bytes.readUInt32LE(entry + 24) + difference, entry + 24);
    expect(await refusalOf(write('a.xlsx', bytes))).toBe(`FILE_CORRUPT a.xlsx（${SHEET}）`);
  });

  it('for an encrypted entry', async () => {
    const bytes = await zip(parts(sheetOf('')));
    const entry = bytes.indexOf('[Content_Types].xml', bytes.indexOf('PK\x01\x02')) - 46;
    bytes.writeUInt16LE(bytes.readUInt16LE(entry + 8) | 1, entry + 8);
    expect(await refusalOf(write('a.xlsx', bytes))).toBe('FILE_ENCRYPTED a.xlsx（[Content_Types].xml）');
  });

  it.each([
    ['any archive', { 'readme.txt': 'x' }, 'FILE_NOT_WORKBOOK a.xlsx'],
    ['a text document', { ...parts(''), 'xl/workbook.xml': '<document/>' }, 'FILE_NOT_WORKBOOK a.xlsx'],
    ['a binary workbook', { 'xl/workbook.bin': 'x' }, 'FILE_FORMAT_UNKNOWN a.xlsx'],
    ['an OpenDocument', { mimetype: 'x', 'content.xml': '<x/>' }, 'FILE_FORMAT_UNKNOWN a.xlsx'],
  ])('for being %s', async (_name, content, refusal) => {
    expect(await refusalOf(write('a.xlsx', await zip(content)))).toBe(refusal);
  });

  it('and entry names that climb out of the archive do no harm', async () => {
    const bytes = await zip({ ...parts(sheetOf('<row><c><v>1</v></c></row>')), 'xx/xx/evil': 'x' });
    for (let at = bytes.indexOf('xx/xx/evil'); at >= 0; at = bytes.indexOf('xx/xx/evil', at))
      bytes.write('../../evil', at);
    expect(await refusalOf(write('a.xlsx', bytes))).toBe('read 1 rows');
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

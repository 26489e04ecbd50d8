import { describe, expect, it } from 'vitest';
import { cellsOf, problemOf, refusalOf, relationships, write } from '../fixture.js';
import { deflated, stored, streamed, type ZipEntry, zipOf } from '../zip-bytes.js';
import { bookOf, entriesWith, ONE, SHEET } from './package-of.js';

const INSIDE = `FILE_CORRUPT 名册.xlsx（${SHEET}）`;
const WHOLE = 'FILE_CORRUPT 名册.xlsx';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const sheet = (lies: Partial<ZipEntry>): readonly ZipEntry[] =>
  entriesWith({ ...deflated(SHEET, ONE), ...lies });
const target = (written: string): readonly ZipEntry[] =>
  entriesWith(deflated(RELATIONS, relationships({ rId1: ['worksheet', written] })));

describe('an archive is read', () => {
  it.each([
    ['packed', entriesWith()],
    ['stored as it is', entriesWith(stored(SHEET, ONE))],
    ['as it streamed out, its sizes behind the data', entriesWith(streamed(SHEET, ONE))],
    ['with the sheet before the workbook', entriesWith().toReversed()],
    ['with folders listed', entriesWith(stored('xl/worksheets/', ''), stored('xl/', ''))],
    ['with names from the root', entriesWith().map((entry) => ({ ...entry, name: `/${entry.name}` }))],
    [
      'with backslashes in names',
      entriesWith().map((entry) => ({ ...entry, name: entry.name.replaceAll('/', '\\') })),
    ],
    [
      'with names that climb out of it',
      entriesWith(stored('../../../../evil.txt', 'x'), stored('/abs/evil', 'x')),
    ],
    ['beside a locked picture', entriesWith({ ...deflated('xl/media/a.png', 'x'), flags: 1 })],
  ])('%s', async (_name, entries) => {
    expect(await cellsOf(bookOf(entries))).toEqual([['张三']]);
  });

  it('with a comment behind', async () => {
    expect(await cellsOf(bookOf(entriesWith(), { comment: '由某系统导出' }))).toEqual([['张三']]);
  });
});

describe('an archive that lies is refused', () => {
  it.each([
    ['a checksum of something else', sheet({ crc: 1 }), INSIDE],
    ['a checksum of something else, stored', sheet({ ...stored(SHEET, ONE), crc: 1 }), INSIDE],
    ['less than there is', sheet({ size: ONE.length - 1 }), INSIDE],
    ['more than there is', sheet({ size: ONE.length + 1 }), INSIDE],
    ['more than is stored', sheet({ ...stored(SHEET, ONE), size: ONE.length + 1 }), WHOLE],
    ['a packing unheard of', sheet({ method: 12 }), INSIDE],
    ['packed that is not', sheet({ ...stored(SHEET, ONE), method: 8 }), INSIDE],
    ['a locked sheet', sheet({ flags: 1 }), `FILE_ENCRYPTED 名册.xlsx（${SHEET}）`],
    ['a locked directory', sheet({ flags: 1 + (1 << 6) }), 'FILE_ENCRYPTED 名册.xlsx'],
    ['no sheet where one is named', target('worksheets/sheet9.xml'), WHOLE],
    ['a sheet outside of the file', target('../../../../etc/passwd'), WHOLE],
    ['a sheet by address', target('file:///etc/passwd'), WHOLE],
    [
      'a sheet on another machine',
      entriesWith(
        deflated(
          RELATIONS,
          '<Relationships><Relationship Id="rId1" Type="a/worksheet" Target="worksheets/sheet1.xml" TargetMode="External"/></Relationships>',
        ),
      ),
      WHOLE,
    ],
  ])('%s', async (_name, entries, refusal) => {
    expect(await refusalOf(bookOf(entries))).toBe(refusal);
  });

  it.each([
    ['more entries than there are', 9],
    ['fewer, so that the sheet is none of them', 3],
  ])('with a directory that counts %s', async (_name, count) => {
    expect(await refusalOf(bookOf(entriesWith(), { count }))).toBe(WHOLE);
  });

  it.each([
    ['text before it', Buffer.concat([Buffer.from('JUNK'.repeat(100)), zipOf(entriesWith())])],
    ['zeros before it', Buffer.concat([Buffer.alloc(400), zipOf(entriesWith())])],
    [
      'something that looks alike before it',
      Buffer.concat([Buffer.from('PK\x03\x04'), zipOf(entriesWith())]),
    ],
    ['zeros behind it', Buffer.concat([zipOf(entriesWith()), Buffer.alloc(100)])],
  ])('or not taken for one, with %s', async (_name, bytes) => {
    expect(await refusalOf(write('a.xlsx', bytes))).toMatch(/^FILE_(?:CORRUPT|FORMAT_UNKNOWN) a\.xlsx$/);
  });

  it('with 20,001 entries, naming the limit', async () => {
    const many = Array.from({ length: 20_001 }, (_, index) => stored(`a${index}`, ''));
    expect(await problemOf(bookOf(many))).toBe('FILE_TOO_LARGE 压缩包内文件数超过上限 20000');
  });
});

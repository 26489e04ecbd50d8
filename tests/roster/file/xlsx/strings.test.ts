import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/model/cell.js';
import { createStringHandler, readSharedStrings } from '../../../../src/roster/file/xlsx/strings.js';
import { createXmlReader } from '../../../../src/roster/file/xml/xml-reader.js';
import { outcome, partOf, type Outcome } from './both-readings.js';
import { disturbed, stringTable } from './random-sheet.js';

async function read(text: string, cuts: readonly number[] = []): Promise<Outcome<readonly Cell[]>> {
  return outcome(() => readSharedStrings(partOf(text, cuts)));
}

async function readByParser(text: string): Promise<Outcome<readonly Cell[]>> {
  return outcome(async () => {
    const strings: Cell[] = [];
    const { place } = partOf(text, []);
    const reader = createXmlReader(
      place,
      createStringHandler(place, (found) => strings.push(found)),
    );
    reader.write(text);
    reader.end();
    return strings;
  });
}

describe('shared strings', () => {
  it.each([[0xd5, 0xc5], [0xe5, 0xbc], [0x80], [0xff]])(
    'that are no UTF-8 are refused, not made up: %s %s',
    async (...bytes) => {
      const table = ['<sst><si><t>甲', '</t></si><si><t>乙</t></si></sst>'].map((each) => Buffer.from(each));
      const part = partOf(
        Buffer.concat([table[0] ?? '', Buffer.from(bytes), table[1] ?? ''].map((each) => Buffer.from(each))),
        [],
      );
      expect(await outcome(() => readSharedStrings(part))).toEqual({ refusal: `FILE_CORRUPT ${part.place}` });
    },
  );

  it.each([
    ['plain', '<si><t>甲</t></si><si><t>乙</t></si>', ['甲', '乙']],
    ['empty', '<si><t/></si><si><t></t></si><si/><si></si><si><t>甲</t></si>', ['', '', '', '', '甲']],
    ['with white space', '<si><t xml:space="preserve"> 甲\n</t></si>', [' 甲\n']],
    ['with references', '<si><t>&lt;&#24352;&#x5F20;&gt;_x000D_</t></si>', ['<张张>\r']],
    ['with hints how to read them', '<si><t>甲</t><phoneticPr fontId="1" type="noConversion"/></si>', ['甲']],
    [
      'rich',
      '<si><r><rPr><b/></rPr><t>甲</t></r><r><t>乙</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
      ['甲乙'],
    ],
    [
      'marked in part',
      '<si><r><rPr><strike/></rPr><t>1000</t></r><r><t>1200</t></r></si><si><r><t>1200</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si>',
      [
        { kind: 'marked', text: '10001200', mark: 'strike' },
        { kind: 'marked', text: '12001', mark: 'superscript' },
      ],
    ],
    [
      'marked nowhere in truth',
      '<si><r><rPr><strike val="0"/><vertAlign val="baseline"/></rPr><t>甲</t></r><r><rPr><strike/></rPr><t> </t></r><r><t>乙</t></r></si>',
      ['甲 乙'],
    ],
    ['spaced out', '\n<si>\n<t>甲</t>\n</si>\n<si>\n<t>乙</t>\n</si>\n', ['甲', '乙']],
  ])('are read when %s', async (_name, strings, expected) => {
    expect(await read(`<sst count="9">${strings}</sst>`)).toEqual(expected);
  });

  it('are refused when one is too long', async () => {
    const long = `<sst><si><t>${'甲'.repeat(100_001)}</t></si><si><t>乙</t></si></sst>`;
    expect(await read(long)).toMatchObject({ refusal: expect.stringContaining('FILE_TOO_LARGE') });
  });

  it('are read as the XML parser reads them, whatever else is written between', async () => {
    await fc.assert(
      fc.asyncProperty(
        disturbed(stringTable),
        fc.array(fc.nat(400), { maxLength: 4 }),
        async (text, cuts) => {
          expect(await read(text, cuts)).toEqual(await readByParser(text));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

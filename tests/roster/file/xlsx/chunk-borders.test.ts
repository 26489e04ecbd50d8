import { describe, expect, it } from 'vitest';
import { book, cellsOf, sheetOf } from '../fixture.js';

/** Characters of 3 and 4 bytes; the row's number moves them on, so that they lie over every border between chunks. */
const texts = Array.from({ length: 3000 }, (_, n) => `${'a'.repeat(n % 7)}${'补贴𠀀'.repeat(20)}${n}`);
const long = Array.from({ length: 9 }, (_, n) => 'a'.repeat(n) + '补贴𠀀'.repeat(15_000));

const rows = (cell: (text: string, index: number) => string, of: readonly string[]): string =>
  sheetOf(of.map((text, index) => `<row>${cell(text, index)}</row>`).join(''));

describe('text keeps every character, wherever the file is cut into chunks', () => {
  it.each([
    ['inline', (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`],
    ['inline, in runs', (text: string) => `<c t="inlineStr"><is><r><t>${text}</t></r></is></c>`],
    ['as a result', (text: string) => `<c t="str"><f>A1</f><v>${text}</v></c>`],
  ])('%s', async (_name, cell) => {
    for (const of of [texts, long]) {
      const found = await cellsOf(await book(rows(cell, of)));
      expect(found.map(([text]) => text)).toEqual(of);
    }
  });

  it.each([
    ['shared', (text: string) => `<si><t>${text}</t></si>`],
    ['shared, with a guide', (text: string) => `<si><t>${text}</t><rPh sb="0" eb="1"><t>补贴</t></rPh></si>`],
  ])('%s', async (_name, string) => {
    for (const of of [texts, long]) {
      const sheet = rows((_text, index) => `<c t="s"><v>${index}</v></c>`, of);
      const strings = { 'xl/sharedStrings.xml': `<sst>${of.map(string).join('')}</sst>` };
      const found = await cellsOf(await book(sheet, strings));
      expect(found.map(([text]) => text)).toEqual(of);
    }
  });
});

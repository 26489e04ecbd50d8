import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/model/cell.js';
import { book, cellsOf, opened, relationships, sheetOf } from '../fixture.js';
import { SHEET } from './package-of.js';

const number = (text: string): Cell => ({ kind: 'number', text, percent: false });

describe('what no spreadsheet program writes is read as it stands', () => {
  it.each<[name: string, cells: string, expected: readonly Cell[]]>([
    ['CDATA', '<c t="str"><v>a<![CDATA[&amp;<b>]]>c</v></c>', ['a&amp;<b>c']],
    [
      'comments and instructions between and within cells',
      '<!-- <c><v>7</v></c> --><c t="str"><v>a<!-- b -->c</v></c><?a <c/> ?><c><v>1<?a b?>2</v></c>',
      ['ac', number('12')],
    ],
    [
      'halves of characters, as they are written',
      '<c t="str"><v>_xD83D_a_xDE00_</v></c>',
      ['_xD83D_a_xDE00_'],
    ],
    ['both halves together', '<c t="str"><v>_xD83D__xDE00_</v></c>', ['😀']],
    ['a replacement character that the file itself holds', '<c t="str"><v>张\ufffd</v></c>', ['张\ufffd']],
    [
      'numbers that are none',
      '<c><v>NaN</v></c><c><v>Infinity</v></c><c><v>1e999</v></c><c><v>0x10</v></c>',
      ['NaN', 'Infinity', '1e999', '0x10'],
    ],
    ['a number of 309 digits', '<c><v>1e308</v></c>', [number(`1${'0'.repeat(308)}`)]],
    [
      'styles that are not there',
      '<c s="999999"><v>1</v></c><c s="-1"><v>2</v></c><c s="a"><v>3</v></c>',
      [number('1'), number('2'), number('3')],
    ],
    ['a truth value that is none', '<c t="b"><v>2</v></c>', ['2']],
    ['a type unheard of', '<c t="__proto__"><v>1</v></c><c t="constructor"><v>2</v></c>', ['1', '2']],
    [
      'names that every object has',
      '<__proto__/><constructor/><c __proto__="a" constructor="b"><v>1</v></c>',
      [number('1')],
    ],
    ['cells from behind', '<c r="B1"><v>2</v></c><c r="A1"><v>1</v></c>', [number('1'), number('2')]],
    ['addresses of small letters', '<c r="b1"><v>2</v></c>', ['', number('2')]],
    ['a blank cell over one that is not', '<c r="A1"><v>1</v></c><c r="A1"/>', [number('1')]],
    ['text without its type', '<c><is><t>张三</t></is></c>', ['张三']],
    ['text in the wrong place', '<c t="inlineStr"><v>张三</v></c>', ['张三']],
  ])('%s', async (_name, cells, expected) => {
    expect(await cellsOf(await book(sheetOf(`<row r="1">${cells}</row>`)))).toEqual([expected]);
  });

  it('sheets named as what every object has', async () => {
    const path = await book(sheetOf('<row><c t="s"><v>1</v></c></row>'), {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="__proto__" r:id="rId1"/><sheet name="constructor" r:id="rId1"/></sheets></workbook>',
    });
    expect(await opened(path, async ({ sheets }) => sheets.map(({ name }) => name))).toEqual([
      '__proto__',
      'constructor',
    ]);
    expect(await cellsOf(path)).toEqual([['张三'], ['张三']]);
  });

  it('an encoding that is not the one stated, where the mark or the bytes leave no doubt', async () => {
    for (const stated of ['UTF-16', 'ISO-8859-1', 'gb2312']) {
      const sheet = sheetOf('<row><c t="s"><v>1</v></c></row>').replace('UTF-8', stated);
      expect(await cellsOf(await book(sheet))).toEqual([['张三']]);
    }
  });

  it('drawings, comments and tables, by not being looked at', async () => {
    const behind =
      '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>';
    const path = await book(sheetOf('<row><c t="s"><v>1</v></c></row>', behind), {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships({
        rId1: ['drawing', '../drawings/nowhere.xml'],
        rId2: ['comments', '../comments1.xml'],
        rId3: ['table', '../tables/table1.xml'],
      }),
      'xl/comments1.xml': 'this is <no XML',
      'xl/tables/table1.xml': '<table ref="A1:ZZZZ9" displayName=""/>',
    });
    expect(await cellsOf(path)).toEqual([['张三']]);
  });

  it('two ways to one sheet', async () => {
    const path = await book(sheetOf('<row><c><v>1</v></c></row>'), {
      'xl/_rels/workbook.xml.rels': relationships({
        rId1: ['worksheet', `/${SHEET}`],
        rId9: ['worksheet', 'worksheets/sheet1.xml'],
      }),
    });
    expect(await cellsOf(path)).toEqual([[number('1')]]);
  });
});

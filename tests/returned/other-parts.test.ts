import { expect, it } from 'vitest';
import { relationships, write } from '../roster/file/fixture.js';
import { entriesWith } from '../roster/file/xlsx/package-of.js';
import { deflated, stored, streamed, zipOf } from '../roster/file/zip-bytes.js';
import { annotated, held, notes } from './annotated.js';
import { changedParts, partsOf } from './zip-parts.js';

const SHEET =
  '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row></sheetData></worksheet>';
const PLAN = notes('证书', 1, held(2, { 0: 'reject' }));

/** A workbook with parts of every kind that the patch has no business with, packed in every way. */
const file = write(
  '名册.xlsm',
  zipOf(
    entriesWith(
      deflated('xl/worksheets/sheet1.xml', SHEET),
      stored('xl/media/image1.png', Buffer.from([0x89, 0x50, 0, 1, 2])),
      streamed('xl/charts/chart1.xml', '<chart>图表</chart>'),
      deflated('xl/vbaProject.bin', Buffer.alloc(5000, 7)),
      deflated('xl/calcChain.xml', '<calcChain/>'),
      deflated('docProps/custom.xml', '<Properties/>'),
    ),
  ),
);

it('patches the sheet, its relations, looks and content types, adds the comments, and leaves every other part alone', async () => {
  const { file: out, remarks } = await annotated(file, PLAN);
  expect(remarks).toEqual([]);
  expect(await changedParts(file, out)).toEqual([
    '[Content_Types].xml',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
    'xl/comments1.xml',
    'xl/drawings/vmlDrawing1.vml',
    'xl/worksheets/_rels/sheet1.xml.rels',
  ]);
});

it('keeps the parts in their order, new ones behind', async () => {
  const [before, after] = [await partsOf(file), await partsOf((await annotated(file, PLAN)).file)];
  expect([...after.keys()].slice(0, before.size)).toEqual([...before.keys()]);
});

it('writes the same bytes each time', async () => {
  const { sha256 } = await annotated(file, PLAN);
  expect((await annotated(file, PLAN)).sha256).toBe(sha256);
});

it('leaves the comments of others alone, and says so', async () => {
  const theirs = write(
    '名册.xlsx',
    zipOf(
      entriesWith(
        deflated('xl/worksheets/sheet1.xml', SHEET),
        deflated(
          'xl/worksheets/_rels/sheet1.xml.rels',
          relationships({ a: ['comments', '../comments7.xml'] }),
        ),
        deflated(
          'xl/comments7.xml',
          '<comments><authors><author>张三</author></authors><commentList/></comments>',
        ),
      ),
    ),
  );
  const { file: out, remarks } = await annotated(theirs, PLAN);
  expect(remarks).toEqual(['工作表“证书”原有批注或控件，未另加批注：问题见底色和“核验结果”栏']);
  expect(await changedParts(theirs, out)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
});

it('adds none where buttons and boxes stand in the part of the shapes', async () => {
  const boxes = write(
    '名册.xlsx',
    zipOf(
      entriesWith(
        deflated(
          'xl/worksheets/sheet1.xml',
          SHEET.replace('</worksheet>', '<legacyDrawing r:id="b"/></worksheet>'),
        ),
      ),
    ),
  );
  const { file: out, remarks } = await annotated(boxes, PLAN);
  expect(remarks).toHaveLength(1);
  expect(await changedParts(boxes, out)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
});

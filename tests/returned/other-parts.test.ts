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

/** A comment in a part whose authors are lost, as LibreOffice writes it. */
const comment = (cell: string, text: string): string =>
  `<comment ref="${cell}" authorId="0"><text><r><t>${text}</t></r></text></comment>`;

const commentedBook = (...comments: readonly string[]): string =>
  write(
    '名册.xlsx',
    zipOf(
      entriesWith(
        deflated(
          'xl/worksheets/sheet1.xml',
          SHEET.replace('</worksheet>', '<legacyDrawing r:id="b"/></worksheet>'),
        ),
        deflated(
          'xl/worksheets/_rels/sheet1.xml.rels',
          relationships({ a: ['comments', '../comments7.xml'], b: ['vmlDrawing', '../notes.vml'] }),
        ),
        deflated(
          'xl/comments7.xml',
          `<comments><authors><author> </author></authors><commentList>${comments.join('')}</commentList></comments>`,
        ),
        deflated(
          'xl/notes.vml',
          '<xml>'.concat(
            ...comments.map(() => '<v:shape ><x:ClientData ObjectType="Note"/></v:shape>'),
            '</xml>',
          ),
        ),
      ),
    ),
  );

it('writes its own comments anew, whatever program saved them since', async () => {
  const saved = commentedBook(
    comment('A2', '【暂缓】证件号码有误'),
    comment('B1', '本栏由 butie 填写，再次提交时不作名册内容。'),
  );
  const { file: out, remarks } = await annotated(saved, PLAN);
  expect(remarks).toEqual([]);
  expect(await changedParts(saved, out)).toEqual([
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
    'xl/comments7.xml',
    'xl/notes.vml',
  ]);
  expect((await partsOf(out)).get('xl/comments7.xml')?.toString()).toContain('【不予拨付】第 2 行');
});

it('leaves all comments where somebody added one, and says that those from before are old', async () => {
  const saved = commentedBook(comment('A2', '【暂缓】证件号码有误'), comment('A1', '请核对'));
  const { file: out, remarks } = await annotated(saved, PLAN);
  expect(remarks).toEqual([
    '工作表“证书”原有批注或控件，未另加批注，以前核验的批注也未更新：问题见底色和“核验结果”栏',
  ]);
  expect(await changedParts(saved, out)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
});

it('gives looks to a workbook that has none, as simple exporters write it', async () => {
  const plain = write(
    '名册.xlsx',
    zipOf(
      entriesWith(
        deflated('xl/worksheets/sheet1.xml', SHEET),
        deflated(
          'xl/_rels/workbook.xml.rels',
          relationships({
            rId1: ['worksheet', 'worksheets/sheet1.xml'],
            rId2: ['sharedStrings', 'sharedStrings.xml'],
          }),
        ),
      ).filter(({ name }) => name !== 'xl/styles.xml'),
    ),
  );
  const parts = await partsOf((await annotated(plain, PLAN)).file);
  expect(parts.get('xl/_rels/workbook.xml.rels')?.toString()).toContain('Target="styles.xml"');
  expect(parts.get('[Content_Types].xml')?.toString()).toContain('PartName="/xl/styles.xml"');
  expect(parts.get('xl/styles.xml')?.toString()).toMatch(
    /<cellXfs count="3">.*FFE9998B|FFE9998B.*<cellXfs count="3">/,
  );
});

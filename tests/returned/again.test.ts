import { expect, it } from 'vitest';
import { rowsOf } from '../roster/file/fixture.js';
import { book } from '../roster/file/fixture.js';
import { annotated, held, notes } from './annotated.js';
import { partsOf } from './zip-parts.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const CELLS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" s="1" t="s"><v>1</v></c></row><row r="3"><c r="A3" t="s"><v>1</v></c></row>';
const STYLES =
  '<styleSheet><fills count="1"><fill><patternFill patternType="none"/></fill></fills><cellXfs count="2"><xf numFmtId="0" fillId="0"/><xf numFmtId="49" fillId="0"/></cellXfs></styleSheet>';

const roster = (rows = CELLS): Promise<string> =>
  book(`<worksheet><sheetData>${rows}</sheetData></worksheet>`, { 'xl/styles.xml': STYLES });

async function part(file: string, name: string): Promise<string> {
  return (await partsOf(file)).get(name)?.toString() ?? '';
}

it('a cell that was corrected loses its colour and its comment, and keeps its own look', async () => {
  const once = await annotated(await roster(), notes('证书', 1, held(2, { 0: 'reject' }), held(3)));
  expect(await part(once.file, SHEET)).not.toContain('<c r="A2" s="1"');
  const { file } = await annotated(
    once.file,
    notes('证书', 1, { ...held(2), result: '拟拨付', treatment: undefined }, held(3)),
  );
  expect(await part(file, SHEET)).toContain('<c r="A2" s="1" t="s">');
  expect(await part(file, 'xl/comments1.xml')).not.toContain('ref="A2"');
  expect((await rowsOf(file)).map(({ cells }) => cells[1])).toEqual(['核验结果', '拟拨付', held(3).result]);
});

it('a row that is no longer one of data loses its result', async () => {
  const once = await annotated(await roster(), notes('证书', 1, held(2), held(3)));
  const { file } = await annotated(once.file, notes('证书', 1, held(2)));
  expect((await rowsOf(file)).map(({ cells }) => cells[1])).toEqual(['核验结果', held(2).result, undefined]);
});

it('a header that stands once more says 核验结果 too, so that it is the same header', async () => {
  const rows = `${CELLS}<row r="4"><c r="A4" t="s"><v>0</v></c></row>`;
  const { file } = await annotated(await roster(rows), notes('证书', 1, held(2), held(3)));
  expect((await rowsOf(file)).map(({ cells }) => cells[1])).toEqual([
    '核验结果',
    held(2).result,
    held(3).result,
    '核验结果',
  ]);
});

it('a column of this name that somebody else filled is not written over', async () => {
  const rows = CELLS.replace('</row>', '<c r="B1" t="inlineStr"><is><t>核验结果</t></is></c></row>').replace(
    '</row><row r="3">',
    '<c r="B2" t="inlineStr"><is><t>已核对</t></is></c></row><row r="3">',
  );
  await expect(annotated(await roster(rows), notes('证书', 1, held(2), held(3)))).rejects.toMatchObject({
    code: 'ANNOTATE_REFUSED',
    problem: '已有“核验结果”一栏，其中 B2 不是 butie 所写，不能覆盖',
  });
});

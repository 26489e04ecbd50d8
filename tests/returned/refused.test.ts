import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { butie, file, place } from '../cli/session.js';
import { write } from '../roster/file/fixture.js';
import { entriesWith, ONE } from '../roster/file/xlsx/package-of.js';
import { deflated, zipOf } from '../roster/file/zip-bytes.js';
import { annotated, held, notes } from './annotated.js';

describe('a format that cannot be given back is refused before any work', () => {
  it.each([
    ['名册.xls', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), '旧版工作簿（.xls）'],
    ['网页.xls', '<html><table><tr><td>姓名</td></tr></table></html>', '网页格式的表格（HTML）'],
    ['表格.xls', '<?xml version="1.0"?><Workbook/>', 'XML 2003 表格'],
  ])('%s', async (name, content, called) => {
    const roster = await file(name, content);
    for (const command of [['validate'], ['run', '--period', '2023-09']]) {
      const out = place('退回');
      const said = await butie(...command, roster, '--annotate', '--out', out, '--lang', 'zh');
      expect(said).toMatchObject({
        code: 2,
        error: `${name}：内容是${called}，不能标注后退回（ANNOTATE_REFUSED）\n请在 Excel 或 WPS 中另存为 .xlsx\n`,
      });
      expect(existsSync(out)).toBe(false);
    }
  });
});

it.each(['SHA256SUMS', 'sha256sums'])('%s: the sums of a check would take its place', async (name) => {
  const roster = await file(name, '姓名,金额\n甲,1\n');
  const out = place('退回');
  const said = await butie('validate', roster, '--annotate', '--out', out, '--lang', 'zh');
  expect(said).toMatchObject({
    code: 2,
    error: `${name}：与一并写出的 SHA256SUMS 同名，会被覆盖（ANNOTATE_REFUSED）\n请改名后重试\n`,
  });
  expect(existsSync(out)).toBe(false);
});

it('a signed workbook is refused: its signature would be broken', async () => {
  const signed = write('名册.xlsx', zipOf(entriesWith(deflated('_xmlsignatures/sig1.xml', '<Signature/>'))));
  await expect(annotated(signed, notes('证书', 1))).rejects.toMatchObject({
    problem: '带有数字签名，标注后签名失效',
  });
});

it('a sheet that is full to its last column is refused', async () => {
  const full = ONE.replace('</row>', '<c r="XFD1"><v>1</v></c></row>');
  const wide = write('名册.xlsx', zipOf(entriesWith(deflated('xl/worksheets/sheet1.xml', full))));
  await expect(annotated(wide, notes('证书', 1, held(1)))).rejects.toMatchObject({
    problem: '已用到最后一列，没有地方写核验结果',
  });
});

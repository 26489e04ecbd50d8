import { expect, test } from 'vitest';
import { compileReturnedTo } from '../../src/decide/returned-to.js';
import { scopeOf } from '../../src/decide/scope.js';
import { NO_STANDARDS } from '../../src/model/standards.js';
import { textRows } from '../../src/roster/table/text-rows.js';
import { shippedPolicy } from '../policy/shipped.js';

const policy = await shippedPolicy();
const [CODE, OTHER] = ['91310199MA00000152', '91310199MA0000023W'];
const employer = { 用人单位: '甲公司', 用人单位代码: CODE };
const institution = { 培训机构: '乙学校', 培训机构代码: OTHER };
const assessor = { 评价机构: '丙评价', 评价机构代码: OTHER };

/** "name code" of the unit that such a row goes back to. */
function unitOf(kind: string, cells: Readonly<Record<string, string>>): string {
  const roster = policy.rosters.find((each) => each.kind === kind);
  if (roster === undefined) throw new Error(`no roster kind ${kind}`);
  const [row] = textRows(roster, policy, 'workbook')([cells]);
  if (row === undefined) throw new Error('no row');
  const { name, code } = compileReturnedTo(scopeOf(policy, roster, NO_STANDARDS, undefined, new Map()))(row);
  return `${name} ${code}`.trim();
}

test.each([
  ['training', '企业内训：企业', { ...employer, ...institution, 项目类别: '企业内训' }, `甲公司 ${CODE}`],
  ['training', '委托培训：企业', { ...employer, ...institution, 项目类别: '委托培训' }, `甲公司 ${CODE}`],
  ['training', '其他：机构', { ...employer, ...institution, 项目类别: '区专项' }, `乙学校 ${OTHER}`],
  ['training', '没有机构：用人单位', { ...employer, 项目类别: '区专项' }, `甲公司 ${CODE}`],
  ['training', '都没有：院校', { 项目类别: '区专项', 院校: '丁大学' }, '丁大学'],
  ['certificates', '用人单位评价', { ...employer, ...assessor, 评价方式: '企业认定' }, `丙评价 ${OTHER}`],
  ['certificates', '社会评价', { ...employer, ...assessor, 评价方式: '社会评价' }, `甲公司 ${CODE}`],
  ['certificates', '社会评价，只有评价机构', { ...assessor, 评价方式: '社会评价' }, ''],
  ['certificates', '个人经培训机构', { ...institution, 评价方式: '社会评价' }, `乙学校 ${OTHER}`],
  ['competition', '单位', { 单位名称: '甲公司' }, '甲公司'],
  ['competition', '个人', { 姓名: '甲一' }, ''],
  ['organisation', '自己', { 单位名称: '甲公司', 单位代码: CODE }, `甲公司 ${CODE}`],
  ['talent', '用人单位', employer, `甲公司 ${CODE}`],
  ['mentorship', '用人单位', employer, `甲公司 ${CODE}`],
  // A wrong code tells no unit, and the name stands alone; neither is another's row.
  ['talent', '代码有误', { ...employer, 用人单位代码: '123' }, '甲公司'],
  ['talent', '只有误码', { 用人单位代码: '123', 院校: '丁大学' }, ''],
])('%s，%s → %s', (kind, _case, cells, unit) => {
  expect(unitOf(kind, cells)).toBe(unit);
});

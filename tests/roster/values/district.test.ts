import { describe, expect, test } from 'vitest';
import { type DistrictNames, whereabouts } from '../../../src/roster/values/district.js';
import { shippedPolicy } from '../sample-policy.js';
import { SAMPLE_DISTRICT, number, inShort, read } from './columns.js';

/** As the rules name it: which words make another place is data, too. */
const SONGJIANG: DistrictNames = (await shippedPolicy()).head.district;

describe('the district', () => {
  test.each([
    '松江区',
    '松江',
    ' 松 江 区\u200b',
    '松江区岳阳街道',
    '松江区松江路1号',
    '松江户籍',
    '上海市松江区',
    '上海市松江区方塔北路1号',
    '上海松江',
    '上海松江区',
    '上海市松江',
    '上海松江新桥',
    '上海市松江县城厢镇',
    '松江县',
    '上海市市辖区松江区',
    '上海市/松江区',
    '上海市 - 松江区',
    '中国上海市松江区',
    '310117',
    '310117001000',
    '310117 松江区',
    '本区',
    '本区户籍',
    '上海市松江区外青松公路1号',
    '上海市松江区示例镇松江路5号',
    '上海松江某街道',
    '松江城厢',
    '松江中山街道',
    '上海市松江北松公路1号',
    '松江大学城',
    '松江南站',
    '上海市松江区岳阳街道人民北路12号',
    '松江区非农业',
    '上海市>松江区',
  ])('%s', (text) => {
    expect(whereabouts(text, SONGJIANG, false)).toBe('local');
  });
});

describe('elsewhere', () => {
  test.each([
    '吉林省抚松县松江河镇',
    '吉林省白山市松江河镇',
    '松江河镇',
    '上海市闵行区松江路',
    '上海市闵行区松江路1号',
    '上海市松江路1号',
    '松江路1号',
    '松江东路1号',
    '松江大道',
    '松江镇',
    '松江街',
    '松江大街12号',
    '松江屯',
    '松江道',
    '松江东南路',
    '上海市松江西北路1号',
    '松江市',
    '松江省',
    '松江村',
    '松江乡',
    '松江桥',
    '松江林场',
    '黑龙江省松江区',
    '江苏省松江县',
    '上海市',
    '上海市青浦区',
    '青浦区',
    '外区',
    '非本区',
    '本区外',
    '本区以外',
    '松江区以外',
    '松江区外',
    '不在松江',
    '310118',
    '1310117',
    '是',
    '否',
    '/',
  ])('%s', (text) => {
    expect(whereabouts(text, SONGJIANG, false)).toBe('elsewhere');
  });
});

describe('named and denied, or doubted', () => {
  test.each([
    '本区外来人员',
    '松江区外来务工',
    '松江（外省）',
    '松江区×',
    '本区/外区',
    '松江区→闵行区',
    '松江区（已迁出）',
    '本区户籍：否',
    '本区 否',
    '松江区否',
    '松江区户籍（否）',
    '上海松江（非户籍)',
    '上海松江（非户籍）',
    '松江区居住证',
    '松江区临时',
    '松江区？',
    '310117（待核）',
  ])('%s', (text) => {
    expect(whereabouts(text, SONGJIANG, false)).toBe('doubtful');
  });

  test('is not for a reader to decide', () => {
    expect(read({ type: 'district' }, '云溪区（已迁出）')).toEqual({
      state: 'bad',
      code: 'VALUE_UNREADABLE',
      shown: '云溪区（已迁出）',
      required: '所属区的名称，不带其他说明（属本区的只写“云溪区”）',
    });
  });
});

describe('a header that asks 是否', () => {
  test.each([
    ['是', true],
    [' 是 ', true],
    ['否', false],
    ['不是', false],
    ['松江区', true],
    ['青浦区', false],
  ])('%s → %s', (text, local) => {
    expect(whereabouts(text, SONGJIANG, true)).toBe(local ? 'local' : 'elsewhere');
  });
});

test.each([
  ['海州市云溪区', true],
  ['云溪', true],
  ['云溪县', true],
  ['990117', true],
  ['上海市松江区', false],
  ['海州市东山区云溪路', false],
])('an invented district: %s → %s', (text, local) => {
  expect(whereabouts(text, SAMPLE_DISTRICT, false)).toBe(local ? 'local' : 'elsewhere');
});

test('cells of a district column', () => {
  expect(inShort(read({ type: 'district' }, '海州市云溪区'))).toBe('local');
  expect(inShort(read({ type: 'district' }, number('990117')))).toBe('local');
  expect(inShort(read({ type: 'district' }, '别处'))).toBe('elsewhere');
  expect(inShort(read({ type: 'district', asksWhether: true }, { kind: 'boolean', text: 'TRUE' }))).toBe(
    'local',
  );
  expect(inShort(read({ type: 'district' }, '　'))).toBe('blank');
});

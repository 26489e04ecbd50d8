import fc from 'fast-check';
import type { ValueType } from '../../src/model/fact.js';

/** Texts as they stand in files, good and bad, of each type of column; made worse by `spoilt`. */
export const SEEDS: Readonly<Partial<Record<ValueType, readonly string[]>>> = {
  text: ['测试甲', '示例精密制造有限公司', 'Li Lei', '同上', '（同上）', '无', '阿依古丽·示例', 'ＡＢ公司'],
  identifier: [
    '6200000000000900001',
    'ZX2023001',
    'Y310199000020233000001',
    '620000000000090',
    '620000000000090000',
    '6.2E+18',
  ],
  'person-id': [
    '310199198001010013',
    '31019919800101001X',
    '11010119600229001X',
    '310199800630007',
    '310199198402290000',
    '3.10199E+17',
    'E12345678',
    '810000199001010000',
    '910099199001010017',
  ],
  'unit-code': [
    '91310199MA00000152',
    '52310199MJ0000034J',
    '911100000000000000',
    '91310199MA0000015Z',
    '310199000000015',
  ],
  district: [
    '松江区',
    '松江',
    '上海市松江区示例镇',
    '上海松江',
    '本区',
    '310117000000',
    '上海市闵行区松江路9号',
    '吉林省示例县松江河镇',
    '松江区（外来）',
    '中国上海市松江县',
    '松江区外',
    '松江东路',
    '是',
    '闵行区',
    '松江区否',
  ],
  enum: ['高级工', '三级', '三级/高级工', '高级工（三级）', '一级/技师', '高级', '3', '③', '五级工', '技师'],
  date: [
    '2023-09-01',
    '2023/9/1',
    '2023.9.1',
    '20230901',
    '2023年9月1日',
    '2023年9月1号',
    '2023-02-29',
    '2024-02-29',
    '23.9.1',
    '2023-09-01 08:30',
    '2199-12-31',
    '1900-1-1',
    '1899-12-31',
    '45170',
  ],
  'date-range': [
    '2023-09-01至2023-09-05',
    '2023.9.1~2023.9.5',
    '2023年9月1日到2023年9月5日',
    '2023-09-05至2023-09-01',
    '2023-9-1至9-5',
    '2023-09-01',
  ],
  money: [
    '1234.5',
    '1,234.50',
    '￥1,234.50',
    '1234.5元',
    '1.2万元',
    '3千元',
    '0',
    '12345678901.23',
    '99999999999.99',
    '1234.565',
    '1,23',
    '-5',
    '1200元整',
    '0.005',
  ],
  ratio: [
    '0.7',
    '70%',
    '７０％',
    '70',
    '1',
    '100%',
    '101%',
    '0.123456',
    '33.3333%',
    '1.00001',
    '0.00000001',
    '70 %',
  ],
  hours: ['40', '39.5课时', '40 学时', '24小时', '0', '12.3456', '1234567', '12.34567', '四十'],
};

const SIGNS = [...' \u3000\u00a0\u200b\t０9.,-/年月日%％元万（）()"“\'=_①²同上A x'];

/** A text with up to three changes: a sign put in, a character taken out, all of it full-width or lower case. */
export function spoilt(texts: readonly string[]): fc.Arbitrary<string> {
  const change = fc.oneof(
    fc.tuple(fc.nat(), fc.constantFrom(...SIGNS)).map(
      ([at, sign]) =>
        (text: string) =>
          inserted(text, at, sign),
    ),
    fc
      .nat()
      .map(
        (at) => (text: string) =>
          text.slice(0, at % (text.length + 1)) + text.slice((at % (text.length + 1)) + 1),
      ),
    fc.constant((text: string) =>
      text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ),
    fc.constant((text: string) => text.toLowerCase()),
    fc.constant((text: string) => ` ${text}\u3000`),
  );
  return fc
    .tuple(fc.constantFrom(...texts, ''), fc.array(change, { maxLength: 3 }))
    .map(([text, changes]) => changes.reduce((before, each) => each(before), text));
}

function inserted(text: string, at: number, sign: string): string {
  const place = at % (text.length + 1);
  return text.slice(0, place) + sign + text.slice(place);
}

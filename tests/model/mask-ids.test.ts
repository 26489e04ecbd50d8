import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { maskNumber } from '../../src/model/mask-number.js';
import { maskIdsIn } from '../../src/model/mask-ids.js';
import { readUnitCode } from '../../src/model/unit-code.js';

test.each([
  ['310199197001010019', '310***********0019'],
  ['310199650115001', '310********5001'],
  ['E00000000', 'E00**0000'],
  ['12345678', '123*5678'],
  ['1234567', '1******'],
  ['E0000', 'E****'],
  ['1', '1'],
  ['', ''],
])('%s is shown as %s', (number, shown) => {
  expect(maskNumber(number)).toBe(shown);
});

describe('numbers in free text', () => {
  test.each([
    ['身份证310199197001010019，已核', '身份证310***********0019，已核'],
    ['310199.19700101.0019', '310***********0019'],
    ['310199/1970/0101/0019号', '310***********0019号'],
    ['出勤 90/310199197001010019 课时', '出勤 90/310***********0019 课时'],
    ['2023.09.01至2023.10.31', '2023.09.01至2023.10.31'],
    ['1,234,567,890,123,456,789', '1,234,567,890,123,456,789'],
    ['31019919650115003x', '310***********003x'],
    ['ID310199197001010019', 'ID310***********0019'],
    ['310199 19700101 0019 张', '310***********0019 张'],
    ['310199-19700101-0019', '310***********0019'],
    ['310199197001010019-1', '310************0191'],
    ['2023-310199197001010019', '202***************0019'],
    ['３１０１９９１９７００１０１００１９', '310***********0019'],
    ['310199\u200b197001010019', '310***********0019'],
    ['310199650115001', '310********5001'],
    ['31019919700101001', '310**********1001'],
    ['XXA310070010118', 'XXA********0118'],
    ['310199197001010019、310199198402290028', '310***********0019、310***********0028'],
    ['310199197001010019.0', '310***********0019.0'],
    ['A91310199MA0000015200000000', 'A91310199MA000*********0000'],
    ['Y000031000001233000001A', 'Y000**************0001A'],
  ])('%s → %s', (text, masked) => {
    expect(maskIdsIn(text)).toBe(masked);
  });

  test.each([
    '代码91310199MA00000152',
    '12310199000000449A',
    '9331019900000022XF',
    '证书Y000031000001233000001',
    '2023-09-01 - 2023-09-05',
    '20230901 20230905',
    '2023-9-10 - 2023-10-11',
    '电话13800000000，金额1000.00',
  ])('%s stays', (text) => {
    expect(maskIdsIn(text)).toBe(text);
  });

  it('masks an invalid unit code of digits alone, which may be a person', () => {
    expect(maskIdsIn('310199197001010010')).toBe('310***********0010');
  });
});

it('shows of a number with slips in it no more than the first three and the last four', () => {
  const birth = '(?:19|20)\\d\\d(?:0[1-9]|1[0-2])[0-2]\\d';
  fc.assert(
    fc.property(
      fc.stringMatching(new RegExp(`^[1-9]\\d{5}${birth}\\d{1,6}$`)),
      fc.constantFrom('', '备注 ', '（'),
      (digits, before) => maskIdsIn(before + digits) === before + maskNumber(digits),
    ),
  );
});

it('tells codes from numbers by the whole word, however long it is', () => {
  // Without 0 to 6 no word holds a birth, and no three letters and twelve digits are a foreigner's number.
  const piece = fc.oneof(
    fc.stringMatching(/^[789]{1,24}$/),
    fc.constantFrom('a', 'X', 'Y', '、', 'Y777777777777777777777', '91310199MA00000152'),
  );
  const masked = (word: string): string =>
    /^[A-Z]\d{21}$/i.test(word) || readUnitCode(word).ok
      ? word
      : word.replace(/\d{15,}X?/gi, (run) => maskNumber(run));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const words = pieces.join('').split('、');
      expect(maskIdsIn(words.join('、'))).toBe(words.map(masked).join('、'));
    }),
    { numRuns: 2000 },
  );
});

it('takes a word of a hundred thousand characters in its stride', () => {
  expect(maskIdsIn('111111111111111a'.repeat(20_000))).toBe('111********1111a'.repeat(20_000));
});

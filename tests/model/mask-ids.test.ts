import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { maskNumber } from '../../src/model/mask-number.js';
import { maskIdsIn } from '../../src/model/mask-ids.js';

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
    ['31019919650115003x', '310***********003x'],
    ['ID310199197001010019', 'ID310***********0019'],
    ['310199 19700101 0019 张', '310***********0019 张'],
    ['310199-19700101-0019', '310***********0019'],
    ['３１０１９９１９７００１０１００１９', '310***********0019'],
    ['310199\u200b197001010019', '310***********0019'],
    ['310199650115001', '310********5001'],
    ['31019919700101001', '310**********1001'],
    ['XXA310070010118', 'XXA********0118'],
    ['310199197001010019、310199198402290028', '310***********0019、310***********0028'],
    ['310199197001010019.0', '310***********0019.0'],
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

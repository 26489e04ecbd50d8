import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { readUnitCode } from '../../src/model/unit-code.js';
import { cases } from '../roster/values/cases.js';

test.each(cases.unitCode.valid)('%s is valid', (code) => {
  expect(readUnitCode(code)).toEqual({ ok: true, code });
});

test.each(cases.unitCode.invalid)('$code is not: $reason', ({ code }) => {
  expect(readUnitCode(code).ok).toBe(false);
});

test.each([
  ...cases.unitCode.normalise,
  { raw: ' ９１３１０１９９ MA00000152\u200b', normalised: '91310199MA00000152' },
  { raw: "'91310199MA00000152", normalised: '91310199MA00000152' },
])('$raw is normalised', ({ raw, normalised }) => {
  expect(readUnitCode(raw)).toEqual({ ok: true, code: normalised });
});

test.each([
  { typed: '9131O199MA00OO0152', hint: '字母 O、I 疑为数字 0、1 之误，可能是 91310199MA00000152' },
  { typed: '9I310199MA00000152', hint: '字母 O、I 疑为数字 0、1 之误，可能是 91310199MA00000152' },
  { typed: '91310199MI00000152', hint: '代码中不用字母 O、I' },
  { typed: '91310199MA0000015', hint: '现为 17 位' },
  { typed: '310199000000001', hint: '疑为 15 位旧注册号' },
  { typed: '91310199MA00000153', hint: '' },
])('$typed: $hint', ({ typed, hint }) => {
  expect(readUnitCode(typed)).toEqual({ ok: false, hint });
});

it('does not take a row of zeros for a code although its check character is right', () => {
  expect(readUnitCode('0'.repeat(18)).ok).toBe(false);
});

it('notices any single wrong character', () => {
  const characters = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY');
  fc.assert(
    fc.property(
      fc.constantFrom(...cases.unitCode.valid),
      fc.nat(17),
      characters,
      (code, position, character) => {
        const changed = code.slice(0, position) + character + code.slice(position + 1);
        return readUnitCode(changed).ok === (changed === code);
      },
    ),
  );
});

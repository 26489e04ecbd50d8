import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_PERSONS, personNumber, unitCodeLike } from '../../src/bench/roster/example-numbers.js';
import { readPersonNumber } from '../../src/model/person-id.js';
import { readUnitCode } from '../../src/model/unit-code.js';

const index = fc.integer({ min: 0, max: MOST_PERSONS - 1 });
const sex = fc.constantFrom('男' as const, '女' as const);

it('a person made here is born and is of the sex that was asked for, of a county that does not exist', () => {
  fc.assert(
    fc.property(index, sex, (at, asked) => {
      const number = personNumber('19800229', asked, at);
      expect(readPersonNumber(number)).toMatchObject({
        ok: true,
        person: { number, birth: '1980-02-29', sex: asked },
      });
      expect(number.slice(4, 6)).toMatch(/^9[6-9]$/);
      expect(number).not.toMatch(/000$/);
    }),
  );
});

it('no two indices are one person', () => {
  fc.assert(
    fc.property(index, index, sex, (one, other, asked) => {
      fc.pre(one !== other);
      expect(personNumber('19800101', asked, one)).not.toBe(personNumber('19800101', asked, other));
    }),
  );
  expect(() => personNumber('19800101', '男', MOST_PERSONS)).toThrow(RangeError);
});

it('a unit made here is of the same sort as its model', () => {
  fc.assert(
    fc.property(fc.nat({ max: 0xfffffff }), (serial) => {
      const code = unitCodeLike('93310199MA0000074Y', serial);
      expect(readUnitCode(code)).toEqual({ ok: true, code });
      expect(code.slice(0, 10)).toBe('93310199MA');
    }),
  );
});

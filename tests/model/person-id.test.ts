import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readPassportNumber, readPersonNumber } from '../../src/model/person-id.js';
import { cases } from '../roster/values/cases.js';

const personOf = (number: string) => {
  const reading = readPersonNumber(number);
  return reading.ok ? reading.person : undefined;
};

/** What no number but an old foreign one holds. */
const held = { birthInCentury: undefined };

describe('resident ids of 18 digits', () => {
  test.each(cases.resident18.valid)('$number is valid', ({ number, birth, sex }) => {
    expect(personOf(number)).toEqual({ ...held, number, document: '居民身份证', birth, sex });
  });

  test.each(cases.resident18.invalid)('$number is not: $reason', ({ number }) => {
    expect(readPersonNumber(number)).toEqual({ ok: false });
  });

  test.each(cases.resident18.normalise)('$raw is normalised', ({ raw, normalised }) => {
    expect(personOf(raw)?.number).toBe(normalised);
  });

  test.each([
    '\u200b310199197001010019',
    '310199\u00a0197001010019',
    '310199197001010019_x000D_\n',
    '\t310199197001010019',
  ])('unseen characters in %j do not matter', (raw) => {
    expect(personOf(raw)?.number).toBe('310199197001010019');
  });

  it('leaves a birth in the future to the event date', () => {
    expect(personOf('310199209912310018')?.birth).toBe('2099-12-31');
  });

  it('takes a number ending in 000 by its check digit', () => {
    for (const { number } of cases.resident18.suspect) expect(personOf(number)?.number).toBe(number);
  });
});

describe('resident ids of 15 digits', () => {
  test.each(cases.resident15.valid)('$number becomes $eighteen', ({ number, eighteen, birth, sex }) => {
    expect(readPersonNumber(number)).toEqual({
      ok: true,
      person: { ...held, number: eighteen, document: '居民身份证', birth, sex },
      note: '15 位旧证件号码已换算为 18 位',
    });
  });

  test.each(cases.resident15.invalid)('$number is not valid: $reason', ({ number }) => {
    expect(readPersonNumber(number).ok).toBe(false);
  });

  it('does not guess the century of the sequence kept for people born before 1900', () => {
    expect(readPersonNumber('310199650115996').ok).toBe(false);
  });
});

describe('residence permits', () => {
  test.each(cases.permits.valid)('$number of $region', ({ number, birth, sex, region }) => {
    const document = region === '台湾' ? '台湾居民居住证' : '港澳居民居住证';
    expect(personOf(number)).toEqual({ ...held, number, document, birth, sex });
  });

  test.each(cases.permits.specimens)('published specimen %s', (number) => {
    expect(readPersonNumber(number).ok).toBe(true);
  });

  test.each(cases.permits.invalid)('$number is not valid: $reason', ({ number }) => {
    expect(readPersonNumber(number).ok).toBe(false);
  });
});

describe('foreign permanent residence', () => {
  test.each(cases.foreign18.valid)('$number', ({ number, birth, sex }) => {
    expect(personOf(number)).toEqual({ ...held, number, document: '外国人永久居留身份证', birth, sex });
  });

  test.each(cases.foreign15.valid)('$number holds neither century nor sex', ({ number }) => {
    expect(personOf(number)).toEqual({
      number,
      document: '外国人永久居留身份证',
      birth: undefined,
      birthInCentury: number.slice(7, 13).replace(/^(..)(..)(..)$/, '$1-$2-$3'),
      sex: undefined,
    });
  });

  test.each([...cases.foreign18.invalid, ...cases.foreign15.invalid])(
    '$number is not valid: $reason',
    ({ number }) => {
      expect(readPersonNumber(number).ok).toBe(false);
    },
  );
});

describe('passports', () => {
  test.each(cases.passport.valid)('%s, stated to be one', (number) => {
    expect(readPassportNumber(number)).toEqual({
      ok: true,
      person: { ...held, number, document: '护照', birth: undefined, sex: undefined },
      note: '',
    });
  });

  test.each(cases.passport.valid)('%s, not stated: only with a letter in front', (number) => {
    expect(readPersonNumber(number).ok).toBe(/^[A-Z]/.test(number));
  });

  test.each([...cases.passport.invalid, '', 'EXXXXXXXX', 'E0000000000'])(
    '%s has not the form of one',
    (number) => {
      expect(readPassportNumber(number).ok).toBe(false);
      expect(readPersonNumber(number).ok).toBe(false);
    },
  );

  test.each(cases.passport.travelPermits)(
    'the travel permit %s is none of the accepted documents',
    (number) => {
      expect(readPersonNumber(number).ok).toBe(false);
    },
  );
});

describe('check digits', () => {
  const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const checked = (digits: string) => {
    const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
    return digits + '10X98765432'.charAt(sum % 11);
  };
  const number = fc
    .record({
      day: fc.date({ min: new Date('1900-01-01'), max: new Date('2024-12-31'), noInvalidDate: true }),
      sequence: fc.integer({ min: 0, max: 999 }),
    })
    .map(({ day, sequence }) =>
      checked(
        `310199${day.toISOString().slice(0, 10).replaceAll('-', '')}${String(sequence).padStart(3, '0')}`,
      ),
    );

  it('accepts any 17 digits with a real birth and the right check digit', () => {
    fc.assert(fc.property(number, (id) => personOf(id)?.number === id));
  });

  it('notices any single wrong digit', () => {
    fc.assert(
      fc.property(number, fc.nat(17), fc.integer({ min: 1, max: 9 }), (id, position, step) => {
        const digit = id.charAt(position) === 'X' ? 0 : Number(id.charAt(position));
        const changed = id.slice(0, position) + String((digit + step) % 10) + id.slice(position + 1);
        return !readPersonNumber(changed).ok;
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readPersonNumber(text);
        readPassportNumber(text);
      }),
    );
  });
});

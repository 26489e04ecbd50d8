import fc from 'fast-check';
import { unitCheck } from '../../src/model/unit-code.js';
import { enumOf } from '../../src/policy/columns.js';
import type { ColumnData, PolicyData } from '../../src/policy/data.js';
import { personNumber } from '../roster/person-number.js';

/** What is put into a cell, and what a roster's reading makes of it, in short. */
export interface Filling {
  readonly cell: string | number | Date;
  readonly read: string;
}

const same = (text: string): Filling => ({ cell: text, read: text });

const WORDS = fc
  .array(fc.constantFrom('示', '例', '单', '位', '𠮷', '㛃', '·', '甲', '焊', 'A', '1', '（', '）'), {
    minLength: 1,
    maxLength: 20,
  })
  .map((signs) => `例${signs.join('')}`);
const DAYS = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const UNITS = fc.integer({ min: 0, max: 9999 }).map((serial) => {
  const body = `91310199MA0000${String(serial).padStart(4, '0').slice(1)}`;
  return body + unitCheck(body);
});

/** Anything that may stand in a cell of a column of a type, as a clerk may write it or as a program may. */
export function fillings(column: ColumnData, policy: PolicyData): fc.Arbitrary<Filling> {
  switch (column.type) {
    case 'text':
      return WORDS.map(same);
    case 'identifier':
      return fc.stringMatching(/^[A-Z0-9]{1,25}$/).map(same);
    case 'person-id':
      return fc.integer({ min: 1, max: 999 }).map((index) => same(personNumber(index)));
    case 'unit-code':
      return UNITS.map(same);
    case 'district':
      return fc.constantFrom(
        { cell: policy.head.district.name, read: 'local' },
        { cell: '云溪区', read: 'elsewhere' },
      );
    case 'enum':
      return fc.constantFrom(...spellingsOf(column, policy));
    case 'date':
      return DAYS.chain((day) =>
        fc.constantFrom<Filling>({ cell: new Date(`${day}T00:00:00Z`), read: day }, same(day)),
      );
    case 'date-range':
      return fc.tuple(DAYS, DAYS).map(([one, other]) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        return { cell: `${from}至${to}`, read: `${from} ${to}` };
      });
    case 'month':
      return DAYS.map((day) => same(day.slice(0, 7)));
    case 'year':
      return fc.integer({ min: 1990, max: 2099 }).map((year) => ({ cell: year, read: String(year) }));
    case 'ratio':
      return fc
        .integer({ min: 0, max: 100 })
        .chain((percent) =>
          fc.constantFrom<Filling>(
            { cell: percent / 100, read: String(percent / 100) },
            { cell: `${percent}%`, read: String(percent / 100) },
          ),
        );
    case 'money':
      return fc
        .integer({ min: 0, max: 99_999_999 })
        .map((fen) => ({ cell: Number(`${fen}e-2`), read: String(fen) }));
    case 'hours':
      return fc.integer({ min: 0, max: 400 }).map((half) => ({ cell: half / 2, read: String(half / 2) }));
    case 'count':
      return fc.nat({ max: 5000 }).map((count) => ({ cell: count, read: String(count) }));
    case 'list':
      return fc
        .array(fc.constantFrom('13a', '13b', '21'), { minLength: 1, maxLength: 3 })
        .map((ids) => ({ cell: ids.join('、'), read: ids.join('|') }));
  }
}

function spellingsOf(column: ColumnData, { common }: PolicyData): readonly Filling[] {
  return Object.entries(enumOf(column, common)?.values ?? {}).flatMap(([value, spellings]) =>
    [value, ...spellings].map((cell) => ({ cell, read: value })),
  );
}

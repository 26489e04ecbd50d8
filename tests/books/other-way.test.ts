import { describe, expect, it } from 'vitest';
import { openBooks, records, TRAINED } from './paid-month.js';

/** A course is told by its number, or where there is none by its name and year. */
const BY_NAME = { ...TRAINED, 项目编号: '' };
const OTHER = { ...TRAINED, 项目编号: 'ZX02' };

const told = (now: string, then: string): string => `13a 当时按 ${then} 认定同一事项，现按 ${now}，无法比较`;
const NUMBER = 'person+course（项目编号）';
const NAME = 'person+course（培训项目+year）';

describe('a course told in one way one month and in another the next', () => {
  it.each([
    { is: 'by number, then by name', first: TRAINED, next: BY_NAME, says: told(NAME, NUMBER) },
    { is: 'by name, then by number', first: BY_NAME, next: TRAINED, says: told(NUMBER, NAME) },
    { is: 'by two numbers', first: TRAINED, next: OTHER, says: undefined },
  ])('$is', async ({ first, next, says }) => {
    const books = await openBooks();
    await books.post(await books.run({ rows: [first], period: '2023-10' }));
    const run = await books.run({ rows: [next], period: '2023-11' });
    const payouts = await records(run, 'payouts.csv');
    expect(payouts.map((each) => `${each['规则']} ${each['金额']}`)).toEqual(['13a 1000.00']);
    const notices = (await records(run, 'exceptions.csv')).filter(
      (each) => each['代码'] === 'POSSIBLE_DOUBLE_BENEFIT',
    );
    const about = notices.map((each) => `${each['规则']} ${each['说明']?.split('；').at(-1)}`);
    expect(about).toEqual(says === undefined ? [] : [says]);
  });
});

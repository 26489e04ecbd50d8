import { describe, expect, it } from 'vitest';
import { openBooks, outcome, TRAINED } from './paid-month.js';

const PER_COURSE = '13b.once=course';
const OTHER_COURSE = { ...TRAINED, 培训项目: '焊工', 项目编号: 'ZX02' };

describe('what was paid under one reading of “once”', () => {
  it('once per person is not paid again for the same course when the reading is per course; another course is', async () => {
    const books = await openBooks();
    await books.post(await books.run({ rows: [TRAINED], period: '2023-10' }));
    const again = await books.run({ rows: [TRAINED], period: '2023-11', readings: [PER_COURSE] });
    expect(await outcome(again)).toEqual(['13a ALREADY_PAID', '13b ALREADY_PAID']);
    const other = await books.run({ rows: [OTHER_COURSE], period: '2023-11', readings: [PER_COURSE] });
    expect(await outcome(other)).toEqual(['13a 1000.00', '13b 300.00']);
  });

  it('once per course is not paid again for another course when the reading is per person', async () => {
    const books = await openBooks();
    await books.post(await books.run({ rows: [TRAINED], period: '2023-10', readings: [PER_COURSE] }));
    const other = await books.run({ rows: [OTHER_COURSE], period: '2023-11' });
    expect(await outcome(other)).toEqual(['13a 1000.00', '13b ALREADY_PAID']);
  });
});

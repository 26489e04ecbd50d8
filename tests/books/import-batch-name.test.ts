import { expect, it } from 'vitest';
import { butie } from '../cli/session.js';
import { books } from './books.js';
import { imports, PAID } from './importing.js';

it.each([
  ['2023-11-01', 1, '第 2 行 拨付编号“2023-11-01” 与期间-批次分不清，'],
  ['QC-2023-11-01', 0, ''],
  ['2023-11-01-000001', 0, ''],
  ['2023-11', 0, ''],
])(
  'a payment numbered %s cannot be named once that batch is posted: %d refused',
  async (payout, many, why) => {
    const own = books(`import-batch-name-${payout}`);
    const said = await butie(...(await imports(own, `batch-name-${payout}`, { ...PAID, 拨付编号: payout })));
    expect(said).toMatchObject({ code: many === 0 ? 0 : 2, error: expect.stringContaining(why) });
  },
);

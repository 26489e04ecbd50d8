import { expect, it } from 'vitest';
import type { Draft } from '../../src/ledger/entry.js';
import { draft, enter, freshPlace, withLedger } from './sample-ledger.js';

const HRSS = '区人力资源和社会保障局';
const UNION = '区总工会';

function run(batch: string): Draft {
  const period = batch.slice(0, 7);
  return draft({ kind: 'run', batch, period, payout: '', department: '', rule: '', amount: 0, keys: [] });
}

function payment(batch: string, serial: number, change: Partial<Draft> = {}): Draft {
  const payout = `${batch}-${String(serial).padStart(6, '0')}`;
  const keys = [{ use: 'once', key: payout }] as const;
  return draft({ batch, period: batch.slice(0, 7), payout, department: HRSS, rule: '13a', keys, ...change });
}

const ENTRIES = [
  run('2023-09-01'), // 1
  payment('2023-09-01', 1, { amount: 500_00 }),
  run('2023-11-01'), // 3
  payment('2023-11-01', 1, { amount: 600_00 }),
  payment('2023-11-01', 2, { amount: 600_00, setOff: 200_00 }),
  payment('2023-11-01', 3, { department: UNION, rule: '24a', amount: 1000_00 }),
  run('2023-11-02'), // 7
  payment('2023-11-02', 1, { amount: 50_00 }),
  run('2023-12-01'), // 9
  payment('2023-12-01', 1, { amount: 70_00 }),
  // Brought in from before the ledger: no run.
  payment('2023-11-01', 9, { kind: 'opening', batch: '', amount: 9000_00 }),
];

const HRSS_13A = { department: HRSS, rule: '13a' };
const UNION_24A = { department: UNION, rule: '24a', payouts: 1, amount: 1000_00 };

it.each([
  ['no run before', '2023-09', 11, undefined],
  [
    'a month without runs is passed over',
    '2023-11',
    11,
    ['2023-09', 1, [{ ...HRSS_13A, payouts: 1, amount: 500_00 }]],
  ],
  [
    'all batches of the period, less what was set off',
    '2023-12',
    11,
    ['2023-11', 2, [{ ...HRSS_13A, payouts: 3, amount: 1050_00 }, UNION_24A]],
  ],
  [
    'as of a head: the second batch was not there yet',
    '2023-12',
    6,
    ['2023-11', 1, [{ ...HRSS_13A, payouts: 2, amount: 1000_00 }, UNION_24A]],
  ],
  [
    'later runs are not seen',
    '2024-01',
    8,
    ['2023-11', 2, [{ ...HRSS_13A, payouts: 3, amount: 1050_00 }, UNION_24A]],
  ],
  ['the last one', '2024-02', 11, ['2023-12', 1, [{ ...HRSS_13A, payouts: 1, amount: 70_00 }]]],
] as const)('%s', async (_, period, entry, expected) => {
  const place = await freshPlace();
  await enter(place, ENTRIES);
  const found = await withLedger(place, async (ledger) =>
    ledger.periodBefore(period, { entry, head: (await ledger.hashAt(entry)) ?? '' }),
  );
  expect(found && [found.period, found.batches, found.lines]).toEqual(expected);
});

it('nothing where nothing was entered', async () => {
  const place = await freshPlace();
  const found = await withLedger(place, async (ledger) =>
    ledger.periodBefore('2023-12', await ledger.head()),
  );
  expect(found).toBeUndefined();
});

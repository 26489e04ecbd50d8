import { expect, it } from 'vitest';
import { payoutKeys } from '../../src/model/payout-keys.js';

it('lists all that a payout is found again by: the thing, its other readings, limits, certificate, and what it makes up for', () => {
  const keys = payoutKeys({
    paidFor: {
      keys: {
        once: '3a:甲',
        by: 'person',
        otherwise: [{ key: '3a:甲:焊工', by: 'person+course' }],
        cap: { key: '项目', most: 300_00 },
        times: { key: '次', most: 2 },
        quota: { block: '周期', person: '甲', persons: 5 },
        doubles: [{ group: 1, key: '甲' }],
      },
      budget: { fund: '专项', year: '2023', most: 900_00 },
      certificate: { number: 'S1', shown: 'S1', about: '甲', cell: 'A1', column: '证书编号' },
      corrections: [{ payout: '2023-09-01-000001', amount: 100_00 }],
    },
  });
  expect(keys).toEqual([
    { use: 'once', key: '3a:甲', most: 0, by: 'person' },
    { use: 'otherwise', key: '3a:甲:焊工', most: 0, by: 'person+course' },
    { use: 'cap', key: '项目', most: 300_00, by: '' },
    { use: 'times', key: '次', most: 2, by: '' },
    { use: 'quota', key: '周期', most: 0, by: '' },
    { use: 'rank', key: '周期\u007F甲', most: 0, by: '' },
    { use: 'double', key: '1\u007F甲', most: 0, by: '' },
    { use: 'budget', key: '专项\u007F2023', most: 900_00, by: '' },
    { use: 'certificate', key: 'S1', most: 0, by: '' },
    { use: 'holding', key: 'S1\u007F甲', most: 0, by: '' },
    { use: 'setOff', key: '2023-09-01-000001', most: 100_00, by: '' },
  ]);
});

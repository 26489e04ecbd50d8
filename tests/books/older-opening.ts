import { openingDraft } from '../../src/books/openings/opening-draft.js';
import type { Opening } from '../../src/books/openings/opening-line.js';
import { openLedger, type LedgerPlace } from '../../src/ledger/sqlite/open-ledger.js';
import { NUMBER } from './importing.js';

const PAID: Omit<Opening, 'payout'> = {
  line: 2,
  period: '2023-10',
  department: '区人力资源社会保障局',
  rule: '13a',
  title: '区专项培训费补贴',
  fund: '未指明',
  payee: { type: '个人', name: '甲一', number: NUMBER },
  beneficiary: { name: '甲一', number: NUMBER },
  amount: 1000_00,
  keys: [],
  unsure: '期初记录未写明项目编号、培训项目',
  uncounted: [],
};

/** Enters a payment under a number that `import` does not take any more, as older ledgers may have it. */
export async function enterOlder(payout: string, place: LedgerPlace): Promise<void> {
  const source = {
    file: 'a.csv',
    sha256: '',
    preparedBy: '',
    approvedBy: '',
    at: '2023-11-01T09:00:00+08:00',
  };
  const ledger = await openLedger(place);
  try {
    await ledger.write((book) => book.append(openingDraft({ ...PAID, payout }, source)));
  } finally {
    await ledger.close();
  }
}

import type { Draft } from '../src/ledger/entry.js';
import { openOrMakeLedger } from '../src/ledger/sqlite/make-ledger.js';
import { type LedgerPlace } from '../src/ledger/sqlite/open-ledger.js';

/** Payments in one posting. */
const AT_ONCE = 10_000;

/** A ledger of so many payments, each to another person, as posted runs leave them. Returns the seconds it took. */
export async function makeLedger(place: LedgerPlace, entries: number): Promise<number> {
  const start = process.hrtime.bigint();
  const ledger = await openOrMakeLedger(place, '松江区');
  for (let from = 0; from < entries; from += AT_ONCE)
    await ledger.write(async (book) => {
      for (let at = from; at < Math.min(entries, from + AT_ONCE); at += 1) await book.append(payment(at));
    });
  await ledger.close();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function payment(at: number): Draft {
  const month = Math.floor(at / AT_ONCE);
  const period = `${2008 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  const person = `P${at}`;
  return {
    kind: 'payout',
    batch: `${period}-01`,
    payout: `${period}-01-${String((at % AT_ONCE) + 1).padStart(6, '0')}`,
    target: 0,
    period,
    department: 'hrss',
    rule: '13a',
    fund: '待主管部门确认',
    amount: 60_000 + (at % 1000),
    setOff: 0,
    payee: person,
    beneficiary: person,
    details: {
      title: '技能提升培训补贴',
      payeeType: '个人',
      payee: `测试${at}`,
      payeeNumber: '310***********0019',
      beneficiary: `测试${at}`,
      item: '三（一）',
      roster: '名册.xlsx',
      sheet: 'Sheet1',
      row: String(at % AT_ONCE),
    },
    at: '2023-12-29T09:00:00.000Z',
    keys: [
      { use: 'once', key: `13a:${person}\u007F项目编号=ZX${month}` },
      { use: 'double', key: `0\u007F${person}\u007F项目编号=ZX${month}` },
    ],
  };
}

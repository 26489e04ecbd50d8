import { maskAccountsIn } from '../model/mask-accounts.js';
import { maskName } from '../model/mask-name.js';
import { maskNumber } from '../model/mask-number.js';
import { yuanText } from '../model/money.js';
import type { Payout } from '../model/payout.js';
import type { SheetSettings } from '../model/sheet-settings.js';
import type { SheetColumn } from './workbook/sheet-column.js';

/** The columns of a 公示 list: what is needed to know who is paid what, and nothing else. */
export function publicityColumns({ publicNames }: SheetSettings): readonly SheetColumn<Payout>[] {
  const shown = NAMES[publicNames];
  return [
    { header: '序号', width: 8, style: 'count', cell: (_, serial) => ({ number: String(serial) }) },
    {
      header: '姓名',
      width: 24,
      style: 'text',
      cell: (payout) => shown(personOf(payout)?.name ?? '', payout.payee.account.number),
    },
    {
      header: '证件号码',
      width: 24,
      style: 'textCenter',
      cell: (payout) => maskNumber(personOf(payout)?.number ?? ''),
    },
    { header: '单位', width: 40, style: 'text', cell: unitOf },
    { header: '项目', width: 40, style: 'text', cell: ({ title }) => title },
    { header: '金额', width: 16, style: 'amount', cell: ({ amount }) => ({ number: yuanText(amount) }) },
  ];
}

/** A name in which somebody has put a number, of a person, an account or a telephone, is no way round the mask. */
const NAMES: Readonly<Record<SheetSettings['publicNames'], (name: string, account: string) => string>> = {
  full: maskAccountsIn,
  masked: maskName,
};

/** The person who is paid, or for whom a unit is; undefined where it is the unit's own money. */
function personOf({ payee, beneficiary }: Payout): Payout['beneficiary'] | undefined {
  if (payee.type === '个人') return payee;
  return beneficiary.number === payee.number ? undefined : beneficiary;
}

/** The unit that is paid; of a person, where he or she works or studies. */
function unitOf({ payee, workplace }: Payout): string {
  return maskAccountsIn(payee.type === '单位' ? payee.name : workplace, payee.account.number);
}

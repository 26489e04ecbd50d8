import path from 'node:path';
import { yuanText } from '../../model/money.js';
import { refused } from '../../model/refusals/refused.js';
import { intactRun } from '../../past/intact-run.js';
import type { Manifest } from '../../past/manifest.js';
import { type RunPayment, runPayments } from '../../past/run-payments.js';
import type { PolicyData } from '../../policy/data.js';
import { futureMonthFault } from './future-month.js';
import { faultText, type OpeningFault } from './opening-fault.js';
import type { Opening } from './opening-line.js';
import { unfitFault } from './unfit.js';

/** What is to be taken over, and from where. */
export interface ReadOpenings {
  /** Base name of the file or folder. */
  readonly name: string;
  /** Of the file, or of the folder's manifest. */
  readonly sha256: string;
  readonly openings: readonly Opening[];
  readonly faults: readonly OpeningFault[];
}

/**
 * The payments of a run of ours, as after the ledger or its key was lost: its keys.csv says what each was for, so that they are found
 * again and counted as if they had been posted.
 * @param thisMonth no payment was made after it
 * @throws Refusal RUN_… where it is not as it was written, IMPORT_REFUSED where it is another district's or has no keys
 */
export async function runOpenings(
  folder: string,
  policy: PolicyData,
  thisMonth: string,
): Promise<ReadOpenings> {
  const { manifest, sha256 } = await intactRun(folder);
  const { district } = policy.head;
  if (manifest.policy.district !== district.name)
    throw refused('IMPORT_REFUSED', folder, (say) =>
      say.openingsOfOtherDistrict(manifest.policy.district, district.name),
    );
  if (manifest.sheets.files === 'lists') throw refused('IMPORT_REFUSED', folder, (say) => say.listsOnly());
  const openings: Opening[] = [];
  const faults: OpeningFault[] = [];
  for await (const payment of runPayments(folder)) {
    const opening = openingOf(payment, manifest);
    const fault = payment.net > 0 ? (future(opening, thisMonth) ?? unfitFault(opening)) : unpaid(payment);
    if (fault === undefined) openings.push(opening);
    else faults.push(fault);
  }
  return { name: path.basename(path.resolve(folder)), sha256, openings, faults };
}

function openingOf({ line, payout, net, keys }: RunPayment, { options }: Manifest): Opening {
  return {
    line: line.line,
    payout,
    period: options.period,
    department: line.get('主管部门'),
    rule: line.get('规则'),
    title: line.get('项目名称'),
    fund: line.get('资金来源'),
    payee: {
      type: line.get('收款人类型') === '个人' ? '个人' : '单位',
      name: line.get('收款人'),
      number: line.get('收款人证件号码'),
    },
    beneficiary: { name: line.get('受益人'), number: line.get('受益人证件号码') },
    amount: net,
    // What was set off is an opening of its own, if it is taken over.
    keys: keys.filter(({ use }) => use !== 'setOff'),
    unsure: '',
    uncounted: [],
  };
}

function future({ line, period }: Opening, thisMonth: string): OpeningFault | undefined {
  const fault = futureMonthFault(period, thisMonth);
  return fault && { line, ...fault };
}

function unpaid({ line, payout, net }: RunPayment): OpeningFault {
  return {
    line: line.line,
    column: '金额',
    found: `${payout}（${yuanText(net)} 元）`,
    ...faultText((say) => say.nothingPaidOut()),
  };
}

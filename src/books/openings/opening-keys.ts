import { maskIdsIn } from '../../model/mask-ids.js';
import type { PaymentKey } from '../../model/payment-key.js';
import type { RosterData, RuleData } from '../../policy/data.js';
import type { RecordKeys } from '../../run/records/record-keys.js';
import { MATTER } from './opening-columns.js';
import { lineFault } from './opening-fault.js';
import type { Uncounted } from './uncounted.js';

/** By what a payment from before the ledger is found again. */
export interface Remembered {
  readonly keys: readonly PaymentKey[];
  /** What it was for is not known, in words; '' where it is. */
  readonly unsure: string;
  readonly uncounted: readonly Uncounted[];
}

/** @throws LineFault where it could not be found again, or a cell cannot be read */
export function remembered(
  found: RecordKeys,
  rule: RuleData,
  parties: { readonly payee: string; readonly beneficiary: string },
  roster: RosterData,
): Remembered {
  if (found.is === 'bad') {
    const { column, found: said, required } = found.check;
    throw lineFault(`${MATTER}${column}`, maskIdsIn(said), (say) => say.unusableMatter(required));
  }
  const columnsFor = (columns: readonly string[]): readonly string[] =>
    columns.map((column) => columnFor(column, roster));
  const uncounted = found.uncounted.map((each) => ({ under: each.limit, lacks: columnsFor(each.lacks) }));
  const lacks =
    found.is === 'unknown' ? columnsFor(found.lacks) : [...new Set(uncounted.flatMap((each) => each.lacks))];
  // Months that are not told apart would be one month paid again and again.
  if (rule.times !== undefined && (found.is === 'unknown' || lacks.some((each) => isCounted(each, rule))))
    throw lineFault(lacks.join('、'), '', (say) => say.countedByTimes(rule.id, lacks));
  if (found.is === 'known') return { keys: found.keys, unsure: '', uncounted };
  if (parties.beneficiary === '') throw lineFault('受益人证件号码', '', (say) => say.unrecognisable(lacks));
  const names = lacks.map((each) => each.replace(MATTER, ''));
  return {
    keys: [],
    unsure: `期初记录未写明${names.join('、')}`,
    uncounted,
  };
}

/** The column of the file that would say it. */
function columnFor(column: string, { parties, beneficiary }: RosterData): string {
  const isHelped = beneficiary.some((party) => parties[party]?.number === column);
  return isHelped ? '受益人证件号码' : `${MATTER}${column}`;
}

function isCounted(column: string, { times, once }: RuleData): boolean {
  return [...(times?.per ?? []), ...(once ?? [])].includes(column.replace(MATTER, ''));
}

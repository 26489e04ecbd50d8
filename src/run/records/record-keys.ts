import { defect } from '../../decide/need.js';
import { eventSpan, type EventSpan } from '../../decide/event.js';
import { lastDay } from '../../model/day.js';
import type { Check, ClaimKeys } from '../../model/decision.js';
import type { PaymentKey } from '../../model/payment-key.js';
import { paymentKeys } from '../../model/payment-keys.js';
import type { RowFacts } from '../../model/row-facts.js';
import type { PolicyData } from '../../policy/data.js';
import type { PaymentRecord } from './payment-record.js';
import { recordCells } from './record-cells.js';
import { compileParts, type KeyPart, type LimitKind, type RuleParts } from './record-parts.js';
import { watching } from './watched-row.js';

/** `lacks`: columns that the keys are made of and the record does not say. */
export type RecordKeys =
  /** The keys that a run would give it, but for those of `uncounted`. */
  | {
      readonly is: 'known';
      readonly keys: readonly PaymentKey[];
      readonly uncounted: readonly LackingLimit[];
    }
  /** What it was for is not known. */
  | { readonly is: 'unknown'; readonly lacks: readonly string[]; readonly uncounted: readonly LackingLimit[] }
  /** A cell cannot be read. */
  | { readonly is: 'bad'; readonly check: Check };

/** A limit under which the payment does not count, for want of these columns. */
interface LackingLimit {
  readonly limit: LimitKind;
  readonly lacks: readonly string[];
}

/** Makes the keys by which payments are remembered out of records, as a run makes them out of the rows of its rosters. */
export function openRecordKeys(policy: PolicyData): (record: PaymentRecord) => RecordKeys {
  const compiled = new Map<string, RuleParts>();
  return (record) => {
    const { rule, period } = record;
    const parts = compiled.get(rule.id) ?? compileParts(rule, policy);
    compiled.set(rule.id, parts);
    const [row] = parts.rows([recordCells(record, parts.scope.roster)]);
    if (row === undefined) throw new Error('a row that was made is not there');
    const reading = row.read(parts.event.index);
    const event = reading.state === 'value' ? eventSpan(reading.fact) : undefined;
    const day = event?.last ?? lastDay(period);
    const { once, limits } = parts.versions.findLast(({ from }) => from <= day) ?? parts.versions[0];
    const ask = (part: KeyPart): Asked => askFor(part, row, event, { ...record, parts });
    const first = ask(once);
    const others = limits.map((part) => ({ limit: part.limit, ...ask(part) }));
    const bad = [first, ...others].flatMap((each) => each.bad);
    if (bad[0] !== undefined) return { is: 'bad', check: bad[0] };
    const uncounted = others
      .filter(({ lacks }) => lacks.length > 0)
      .map(({ limit, lacks }) => ({ limit, lacks }));
    if (first.keys === undefined || first.lacks.length > 0)
      return { is: 'unknown', lacks: first.lacks, uncounted };
    const known = others.filter(({ lacks }) => lacks.length === 0).map(({ keys }) => keys);
    const all = [first.keys, ...known].flatMap((keys) => (keys === undefined ? [] : paymentKeys(keys)));
    return { is: 'known', keys: distinct(all), uncounted };
  };
}

interface Asked {
  readonly keys: ClaimKeys | undefined;
  readonly lacks: readonly string[];
  readonly bad: readonly Check[];
}

function askFor(
  { keysOf, columns, dated }: KeyPart,
  row: RowFacts,
  event: EventSpan | undefined,
  { payee, stated, parts }: PaymentRecord & { readonly parts: RuleParts },
): Asked {
  const unstated = new Set<string>();
  const watched = watching(row, (index) => {
    const name = parts.scope.columns[index]?.name ?? '';
    if (columns.has(name) && !stated.has(name)) unstated.add(name);
  });
  const out: Check[] = [];
  const keys = keysOf({ row: watched, event, payee: { ...payee, name: '', account: NO_ACCOUNT } }, out);
  // The year of an event that is not dated is missing without a word.
  if (dated && keys === undefined && event === undefined && !stated.has(parts.event.name))
    unstated.add(parts.event.name);
  const day = row.read(parts.event.index);
  if (keys === undefined && out.length === 0 && unstated.size === 0 && day.state !== 'value')
    out.push(defect(row, parts.event, day));
  const failed = out.filter(({ passed }) => !passed);
  const blank = failed.filter(({ code }) => code === 'FIELD_MISSING').map(({ column }) => column);
  return {
    keys,
    lacks: [...new Set([...unstated, ...blank])],
    bad: failed.filter(({ code }) => code !== 'FIELD_MISSING'),
  };
}

const NO_ACCOUNT = { holder: '', bank: '', branch: '', number: '' };

function distinct(keys: readonly PaymentKey[]): readonly PaymentKey[] {
  return [...new Map(keys.map((each) => [`${each.use} ${each.key}`, each])).values()];
}

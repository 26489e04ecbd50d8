import { allRules } from '../../policy/all-rules.js';
import type { AmountData, PolicyData, RosterData, RuleData } from '../../policy/data.js';
import type { PlainRule } from '../../policy/versions.js';
import { versionsWithChecks } from './all-checks.js';
import { checkColumns } from './check-columns.js';

/**
 * Which rules read a column of a roster: their ids, 全部 for every rule of the roster, 整行 for a column that no rule reads but that
 * is looked at for the row as a whole.
 */
export function readersOf(roster: RosterData, policy: PolicyData): (column: string) => string {
  const rules = rulesReading(roster, policy);
  const wholeRow = new Set(rowColumns(roster));
  return (column) => {
    const readers = rules.filter(({ columns }) => columns.has(column)).map(({ rule }) => rule.id);
    if (readers.length > 0) return readers.length === rules.length ? '全部' : readers.join(' ');
    return wholeRow.has(column) ? '整行' : '';
  };
}

/** The rules of a roster, each with the columns that it reads. */
export function rulesReading(
  roster: RosterData,
  policy: PolicyData,
): readonly { readonly rule: RuleData; readonly columns: ReadonlySet<string> }[] {
  return allRules(policy)
    .filter((rule) => rule.roster === roster.kind)
    .map((rule) => ({ rule, columns: columnsRead(rule, roster, policy) }));
}

/** What is looked at in every row, whatever it claims. */
export function rowColumns({ persons, claims, remark, certificate }: RosterData): readonly string[] {
  return [
    ...persons.flatMap(({ name, number, document, sex, birth }) => [
      name,
      number,
      document ?? '',
      sex ?? '',
      birth ?? '',
    ]),
    claims,
    remark,
    certificate?.number ?? '',
    ...(certificate?.about ?? []),
  ];
}

/** Names that are no column of the roster are among them too: nobody asks for these. */
function columnsRead(rule: RuleData, roster: RosterData, policy: PolicyData): ReadonlySet<string> {
  return new Set(
    versionsWithChecks(rule, policy).flatMap(({ rule: version, checks }) => [
      version.event ?? roster.event,
      ...version.when.map(({ column }) => column),
      ...checks.flatMap((check) => checkColumns(check, roster, policy)),
      ...amountColumns(version.amount),
      ...payeeColumns(version.payee, roster),
      ...limitColumns(version, roster),
    ]),
  );
}

function amountColumns(amount: AmountData | undefined): readonly string[] {
  if (amount === undefined) return [];
  const { base, entered, atMostStandard } = amount;
  return [
    ...(base?.from === 'level' || base?.from === 'share' ? [base.column] : []),
    ...(base?.from === 'share' && typeof base.times !== 'string' ? [base.times.column] : []),
    ...(base?.from === 'standard' ? [...Object.values(base.match ?? {}), base.tier?.column ?? ''] : []),
    ...Object.values(atMostStandard?.match ?? {}),
    ...(entered === undefined ? [] : [entered.column, entered.basis ?? '']),
  ];
}

function payeeColumns(payee: RuleData['payee'], { parties, account }: RosterData): readonly string[] {
  if (payee === undefined) return [];
  const names = typeof payee === 'string' ? [payee] : [...Object.values(payee.cases), payee.default ?? ''];
  return [
    ...(typeof payee === 'string' ? [] : [payee.by]),
    ...names.flatMap((name) => [parties[name]?.name ?? '', parties[name]?.number ?? '']),
    ...Object.values(account),
  ];
}

function limitColumns(
  { once = [], cap, times, quota }: PlainRule,
  { parties, keys }: RosterData,
): readonly string[] {
  const parts = [
    ...once,
    ...(cap?.per ?? []),
    ...(times?.per ?? []),
    ...(quota === undefined ? [] : [quota.per]),
  ];
  const columns = parts.flatMap((part) => {
    const key = keys?.[part];
    if (key !== undefined) return 'joined' in key ? key.joined : key.either.flat();
    return [parties[part]?.number ?? part];
  });
  return [...columns, ...(quota === undefined ? [] : [quota.start])];
}

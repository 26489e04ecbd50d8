import type { Check } from '../model/decision.js';
import type { RowFacts } from '../model/row-facts.js';
import type { Account, Payee } from '../model/payee.js';
import type { RuleData } from '../policy/data.js';
import { maybe, need, textIn } from './need.js';
import { compileParty, type CompiledParty } from './party.js';
import type { Scope } from './scope.js';

export interface CompiledPayee {
  /** Who is paid, with the account; what is missing is reported, and undefined comes back. */
  read(row: RowFacts, out: Check[]): Payee | undefined;
  /** The payee's number as far as it reads, '' where it does not; nothing is reported. */
  numberOf(row: RowFacts): string;
}

/** Who is paid: one party of the roster, or the one that a column names. With the account the money goes to. */
export function compilePayee(payee: NonNullable<RuleData['payee']>, scope: Scope): CompiledPayee {
  const choose = compileChoice(payee, scope);
  const account = compileAccount(scope);
  return {
    read(row, out) {
      const party = choose(row, out);
      const found = party?.read(row, out);
      if (party === undefined || found === undefined) return undefined;
      const paid = account(row, party, found, out);
      return paid === undefined
        ? undefined
        : { type: party.type, name: found.name, number: found.number, account: paid };
    },
    numberOf: (row) => choose(row, [])?.glance(row).number ?? '',
  };
}

function compileChoice(
  payee: NonNullable<RuleData['payee']>,
  scope: Scope,
): (row: RowFacts, out: Check[]) => CompiledParty | undefined {
  if (typeof payee === 'string') {
    const party = compileParty(payee, scope);
    return () => party;
  }
  const column = scope.column(payee.by);
  const parties = new Map(
    Object.entries(payee.cases).map(([value, name]) => [value, compileParty(name, scope)]),
  );
  const otherwise = payee.default === undefined ? undefined : compileParty(payee.default, scope);
  return (row, out) => {
    if (otherwise !== undefined && row.read(column.index).state === 'blank') return otherwise;
    const fact = need(row, column, 'text', out);
    return fact === undefined ? undefined : parties.get(fact.text);
  };
}

const NO_ACCOUNT: Account = { holder: '', bank: '', branch: '', number: '' };

/** The row's account where it is the payee's; else the unit's own from accounts.csv; else none (noticed when paid). */
function compileAccount(scope: Scope) {
  const { account, parties } = scope.roster;
  const [holder, bank, branch, number] = [account.holder, account.bank, account.branch, account.number].map(
    (name) => scope.column(name),
  );
  const everybody = Object.values(parties).map(({ name }) => scope.column(name));
  const known = (unit: string): Account => scope.standards.accounts.get(unit) ?? NO_ACCOUNT;
  const anothers = (row: RowFacts, name: string): boolean =>
    name !== '' && everybody.some((each) => textIn(row, each) === name);
  return (
    row: RowFacts,
    party: CompiledParty,
    payee: { readonly name: string; readonly number: string },
    out: Check[],
  ): Account | undefined => {
    if (holder === undefined || bank === undefined || branch === undefined || number === undefined)
      return NO_ACCOUNT;
    const holderName = textIn(row, holder);
    // Money never goes to the account of somebody else who happens to stand in the row: a trainee's, a contestant's.
    if (holderName !== payee.name && (party.account === 'when-named' || anothers(row, holderName)))
      return known(payee.number);
    const before = out.length;
    const digits = maybe(row, number, 'text', out)?.text;
    if (out.length > before) return undefined;
    if (digits === undefined) return known(payee.number);
    return {
      holder: holderName === '' ? payee.name : holderName,
      bank: maybe(row, bank, 'text', out)?.text ?? '',
      branch: maybe(row, branch, 'text', out)?.text ?? '',
      number: digits,
    };
  };
}

import { maskIdsIn } from '../../model/mask-ids.js';
import type { Fen } from '../../model/money.js';
import type { PayeeType } from '../../model/payee.js';
import type { PolicyData, RosterData, RuleData } from '../../policy/data.js';
import { ownText } from '../../roster/cell-content.js';
import { columnContext } from '../../roster/table/column-contexts.js';
import { valueReader } from '../../roster/values/read.js';
import { openRecordKeys } from '../../run/records/record-keys.js';
import { futureMonthFault } from './future-month.js';
import type { OpeningColumnName } from './opening-columns.js';
import { LineFault, lineFault } from './opening-fault.js';
import type { OpeningLine } from './opening-file.js';
import { remembered, type Remembered } from './opening-keys.js';
import { openNumberReader, payeeParties, type OpeningNumber } from './opening-numbers.js';
import type { Uncounted } from './uncounted.js';

/** A payment made before the ledger was kept, checked. */
export interface Opening extends Remembered {
  readonly line: number;
  readonly payout: string;
  readonly period: string;
  /** Name of the department. */
  readonly department: string;
  readonly rule: string;
  readonly title: string;
  readonly fund: string;
  readonly payee: OpeningNumber & { readonly name: string };
  readonly beneficiary: { readonly number: string; readonly name: string };
  readonly amount: Fen;
}

/** @param thisMonth no payment was made after it. @returns reads one line, and throws LineFault */
export function openOpenings(policy: PolicyData, thisMonth: string): (line: OpeningLine) => Opening {
  const rules = new Map(
    policy.provisions.flatMap((provision) => provision.rules.map((rule) => [rule.id.toLowerCase(), rule])),
  );
  const stated = { csv: true, dates: 1900, scale: 'none', asksWhether: false } as const;
  const readMonth = valueReader(columnContext({ type: 'month' }, policy, stated));
  const readMoney = valueReader(columnContext({ type: 'money' }, policy, stated));
  const numbers = openNumberReader(policy);
  const keysOf = openRecordKeys(policy);

  return (line) => {
    const payout = filled(line, '拨付编号');
    const rule = ruleOf(filled(line, '规则'), rules);
    const roster = policy.rosters.find(({ kind }) => kind === rule.roster);
    if (roster === undefined) throw new Error(`no roster kind ${rule.roster}`);
    const period = periodOf(line);
    const amount = amountOf(line);
    const payee = numbers.payee(line, payeeTypes(line, rule, roster), roster);
    if (payee === undefined) throw lineFault('收款人证件号码', '', (say) => say.cellEmpty());
    const helped = numbers.beneficiary(line, new Set(typesOf(roster.beneficiary, roster)), roster);
    const beneficiary = helped === '' && isHelped(payee, rule, roster) ? payee.number : helped;
    const fund = text(line, '资金来源') || (rule.fund ?? policy.head.fundUnnamed);
    const found = keysOf({ rule, period, payee, beneficiary, stated: line.matter });
    const parties = { payee: payee.number, beneficiary };
    const { keys, unsure, uncounted } = remembered(found, rule, parties, roster);
    return {
      line: line.line,
      payout,
      period,
      department: departmentOf(text(line, '主管部门'), rule, policy),
      rule: rule.id,
      title: text(line, '项目名称') || rule.title,
      fund,
      payee: { ...payee, name: text(line, '收款人') },
      beneficiary: { number: beneficiary, name: text(line, '受益人') },
      amount,
      keys,
      unsure,
      uncounted: [...uncounted, ...(fund === policy.head.fundUnnamed ? [NO_BUDGET] : [])],
    };
  };

  function periodOf(line: OpeningLine): string {
    const cell = line.cell('期间');
    const reading = readMonth(cell);
    const month = reading.state === 'value' && reading.fact.is === 'month' ? reading.fact.month : '';
    if (month === '') throw lineFault('期间', shown(line, '期间'), (say) => say.cellNotMonth());
    const future = futureMonthFault(month, thisMonth);
    if (future !== undefined) throw new LineFault(future);
    return month;
  }

  function amountOf(line: OpeningLine): Fen {
    const found = shown(line, '金额');
    const reading = readMoney(line.cell('金额'));
    if (/^\s*[-－(（]/.test(found)) throw lineFault('金额', found, (say) => say.negativeAmount());
    if (text(line, '计算依据').includes('抵扣更正前已付'))
      throw lineFault('金额', found, (say) => say.netAmount());
    if (reading.state !== 'value' || reading.fact.is !== 'money' || reading.note !== '')
      throw lineFault('金额', found, (say) => say.doubtfulAmount());
    if (reading.fact.fen > 0) return reading.fact.fen;
    throw lineFault('金额', found, (say) => say.zeroAmount());
  }
}

const NO_BUDGET: Uncounted = { under: 'budget', lacks: ['资金来源'] };

function text(line: OpeningLine, column: OpeningColumnName): string {
  return ownText(line.cell(column));
}

function shown(line: OpeningLine, column: OpeningColumnName): string {
  return maskIdsIn(text(line, column));
}

function filled(line: OpeningLine, column: '拨付编号' | '规则'): string {
  const found = text(line, column);
  if (found !== '') return found;
  throw lineFault(column, '', (say) => say.cellEmpty());
}

function ruleOf(id: string, rules: ReadonlyMap<string, RuleData>): RuleData {
  const rule = rules.get(id.toLowerCase());
  if (rule === undefined)
    throw lineFault('规则', id, (say) => say.unknownRule([...rules.values()].map((each) => each.id)));
  if (rule.once !== undefined) return rule;
  throw lineFault('规则', id, (say) => say.ruleWithoutPayouts());
}

function departmentOf(name: string, { departments }: RuleData, { head }: PolicyData): string {
  const key = name === '' ? departments[0] : undefined;
  const found = head.departments.find((each) => each.key === key || [each.name, each.key].includes(name));
  if (found !== undefined) return found.name;
  const known = head.departments.map((each) => each.name);
  throw lineFault('主管部门', name, (say) => say.noDepartment(known));
}

function typesOf(parties: readonly string[], roster: RosterData): readonly PayeeType[] {
  return parties.flatMap((party) => roster.parties[party]?.type ?? []);
}

/** What the line says, where the rule leaves it open. */
function payeeTypes(line: OpeningLine, rule: RuleData, roster: RosterData): ReadonlySet<PayeeType> {
  const types = new Set(typesOf(payeeParties(rule), roster));
  const said = text(line, '收款人类型');
  if (said === '') return types;
  const fitting = [...types].filter((type) => type === said);
  if (fitting.length > 0) return new Set(fitting);
  throw lineFault('收款人类型', said, (say) => say.otherPayeeType(rule.id, [...types]));
}

/** Whether the payee is the one who is helped, where nobody else is named. */
function isHelped({ type }: OpeningNumber, rule: RuleData, { parties, beneficiary }: RosterData): boolean {
  const [helped = ''] = beneficiary;
  return payeeParties(rule).includes(helped) && parties[helped]?.type === type;
}

import { Engine, type NestedCondition } from 'json-rules-engine';
import type { Payment } from './payment.js';
import type { TrainingFacts } from './training-facts.js';

const is = (fact: keyof TrainingFacts, value: unknown): NestedCondition => ({
  fact,
  operator: 'equal',
  value,
});
const isNot = (fact: keyof TrainingFacts, value: unknown): NestedCondition => ({
  fact,
  operator: 'notEqual',
  value,
});
const among = (fact: keyof TrainingFacts, value: readonly string[]): NestedCondition => ({
  fact,
  operator: 'in',
  value,
});
const least = (fact: keyof TrainingFacts, value: number): NestedCondition => ({
  fact,
  operator: 'greaterThanInclusive',
  value,
});
const most = (fact: keyof TrainingFacts, value: number): NestedCondition => ({
  fact,
  operator: 'lessThanInclusive',
  value,
});
/** Asked first, and the rest only where it holds: the engine's own way of not working in vain. */
const first = (condition: NestedCondition): NestedCondition => ({ ...condition, priority: 10 });

const TIME: readonly NestedCondition[] = [
  is('sound', true),
  is('payeeReads', true),
  least('day', 20230801),
  most('day', 20231231),
];
const EMPLOYER = is('employerLocal', true);
const PRESENT = is('absent', false);
const ENTERPRISE: NestedCondition = {
  fact: 'employerCode',
  operator: 'startsWithAny',
  value: ['91', '92', '93'],
};
const JOBLESS = ['失业人员', '协保人员', '原农村富余劳动力', '就业困难人员', '未进行就业失业登记人员'];
const HELPED = ['脱贫劳动力', '边缘易致贫户', '农村低收入人口'];
const PERSON: readonly NestedCondition[] = [
  is('workingAge', true),
  {
    any: [
      { all: [is('category', '在职职工'), EMPLOYER] },
      { all: [among('category', ['灵活就业人员', ...HELPED]), is('workLocal', true)] },
      { all: [among('category', [...JOBLESS, '残疾人', '退役士兵']), is('householdLocal', true)] },
      among('category', ['', '现役驻松部队士兵', '随军随调家属']),
      { all: [is('category', '毕业学年学生'), is('schoolLocal', true)] },
    ],
  },
  least('attendance', 0.7),
  is('result', '合格'),
];
/** The published amount, or one that is entered with its document. */
const STANDARD: NestedCondition = {
  any: [
    { all: [least('standard', 1), { any: [is('entered', 0), { ...is('entered', { fact: 'standard' }) }] }] },
    { all: [is('standard', 0), least('entered', 1), is('basis', true)] },
  ],
};
const COURSE: readonly NestedCondition[] = [is('courseListed', true), least('fee', 1)];

/** Amounts in fen, by the event's type. */
const AMOUNTS: Readonly<Record<string, (facts: TrainingFacts) => number>> = {
  '3a': () => 60000,
  '3b': ({ paidFee, rate }) => Math.round(paidFee * rate),
  '4': standardOrEntered,
  '12': cutFee,
  '13a': cutFee,
  '13b': () => 30000,
  '19': standardOrEntered,
};

/** The training rules as json-rules-engine takes them. */
export function jsonRules(): (facts: TrainingFacts) => Promise<readonly Payment[]> {
  const engine = new Engine();
  engine.addOperator('startsWithAny', (code: string, prefixes: readonly string[]) =>
    prefixes.some((prefix) => code.startsWith(prefix)),
  );
  const add = (type: string, kind: string, conditions: readonly NestedCondition[]): void => {
    const all = [first(is('kind', kind)), ...TIME, ...conditions];
    engine.addRule({ conditions: { all }, event: { type } });
  };
  const unit = [EMPLOYER, ENTERPRISE, PRESENT];
  const share = [least('rate', 0.6), most('rate', 0.8), is('institutionListed', true), least('paidFee', 1)];
  add('3a', '企业内训', unit);
  add('3b', '企业委托培训', [...unit, ...share]);
  add('4', '集中培训服务', [EMPLOYER, PRESENT, STANDARD]);
  add('12', '区重点项目', [among('category', HELPED), ...PERSON, ...COURSE]);
  add('13a', '区专项', [isNot('category', ''), ...PERSON, ...COURSE]);
  add('13b', '区专项', [among('category', JOBLESS), ...PERSON]);
  add('19', '技能提升训练营', [is('householdLocal', true), PRESENT, STANDARD]);
  return async (facts) => {
    const { events } = await engine.run({ ...facts });
    return events.map(({ type }) => ({ rule: type, fen: AMOUNTS[type]?.(facts) ?? Number.NaN }));
  };
}

function standardOrEntered({ standard, entered }: TrainingFacts): number {
  return standard === 0 ? entered : standard;
}

function cutFee({ fee, standard }: TrainingFacts): number {
  return Math.min(fee, standard);
}

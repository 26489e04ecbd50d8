import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import type { Payment } from './payment.js';
import type { TrainingFacts } from './training-facts.js';

const HELPED = `'脱贫劳动力', '边缘易致贫户', '农村低收入人口'`;
const JOBLESS = `'失业人员', '协保人员', '原农村富余劳动力', '就业困难人员', '未进行就业失业登记人员'`;
const PERSON_LOCAL = `(category == '在职职工' and employerLocal)
  or (category in ['灵活就业人员', ${HELPED}] and workLocal)
  or (category in [${JOBLESS}, '残疾人', '退役士兵'] and householdLocal)
  or category in ['现役驻松部队士兵', '随军随调家属']
  or (category == '毕业学年学生' and schoolLocal)`;
const STANDARD = `(standard > 0 and entered in [0, standard]) or (standard == 0 and entered > 0 and basis)`;

/** What the columns of the table ask of a row. */
const INPUTS = {
  kind: 'kind',
  category: 'category',
  sound: 'sound and payeeReads',
  day: 'day',
  employer: 'employerLocal',
  code: 'employerCode',
  household: 'householdLocal',
  absent: 'absent',
  person: `workingAge and (${PERSON_LOCAL})`,
  attendance: 'attendance',
  result: 'result',
  institution: 'institutionListed',
  rate: 'rate',
  paidFee: 'paidFee',
  course: 'courseListed and fee > 0',
  standard: STANDARD,
} as const;

type TableRow = Readonly<Partial<Record<keyof typeof INPUTS | 'rule' | 'fen', string>>>;

const ALWAYS: TableRow = { sound: 'true', day: '[20230801..20231231]' };
const UNIT: TableRow = {
  ...ALWAYS,
  employer: 'true',
  code: `startsWith($, '91') or startsWith($, '92') or startsWith($, '93')`,
  absent: 'false',
};
const PERSON: TableRow = { ...ALWAYS, person: 'true', attendance: '>= 0.7', result: `'合格'` };
const cutFee = 'fee < standard ? fee : standard';
const standardOrEntered = 'standard == 0 ? entered : standard';

const ROWS: readonly TableRow[] = [
  { ...UNIT, kind: `'企业内训'`, rule: `'3a'`, fen: '60000' },
  {
    ...UNIT,
    kind: `'企业委托培训'`,
    institution: 'true',
    rate: '[0.6..0.8]',
    paidFee: '> 0',
    rule: `'3b'`,
    fen: 'round(paidFee * rate)',
  },
  {
    ...ALWAYS,
    kind: `'集中培训服务'`,
    employer: 'true',
    absent: 'false',
    standard: 'true',
    rule: `'4'`,
    fen: standardOrEntered,
  },
  { ...PERSON, kind: `'区重点项目'`, category: HELPED, course: 'true', rule: `'12'`, fen: cutFee },
  { ...PERSON, kind: `'区专项'`, course: 'true', rule: `'13a'`, fen: cutFee },
  { ...PERSON, kind: `'区专项'`, category: JOBLESS, rule: `'13b'`, fen: '30000' },
  {
    ...ALWAYS,
    kind: `'技能提升训练营'`,
    household: 'true',
    absent: 'false',
    standard: 'true',
    rule: `'19'`,
    fen: standardOrEntered,
  },
];

/** The training rules as one decision table of zen-engine, every row of it tried. */
export function zenDecision(): (facts: TrainingFacts) => Promise<readonly Payment[]> {
  const decision = new ZenEngine().createDecision(new ZenDecisionContent(graph()));
  return async (facts) => {
    const { result }: { result: readonly Payment[] } = await decision.evaluate(facts);
    return result;
  };
}

function graph(): object {
  const node = (id: string, type: string, content: object = {}): object => ({
    id,
    type,
    name: id,
    position: { x: 0, y: 0 },
    content,
  });
  const edge = (sourceId: string, targetId: string): object => ({
    id: `${sourceId}-${targetId}`,
    type: 'edge',
    sourceId,
    targetId,
  });
  // A cell that is left out would never hold; a blank one always does.
  const blanks = Object.fromEntries(Object.keys(INPUTS).map((id) => [id, '']));
  const table = {
    hitPolicy: 'collect',
    inputs: Object.entries(INPUTS).map(([id, field]) => ({ id, name: id, field })),
    outputs: ['rule', 'fen'].map((id) => ({ id, name: id, field: id })),
    rules: ROWS.map((row, index) => ({ _id: String(index), ...blanks, ...row })),
  };
  return {
    nodes: [node('in', 'inputNode'), node('table', 'decisionTableNode', table), node('out', 'outputNode')],
    edges: [edge('in', 'table'), edge('table', 'out')],
  };
}

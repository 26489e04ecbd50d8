import { mod11Check } from '../../model/person-id.js';
import { seeded, type Random } from './random.js';
import { exceptionAt, type RosterSource, type RowOrder } from './roster-source.js';

const HEADERS = [
  '学员姓名',
  '身份证号码',
  '人员类别',
  '户籍所在地',
  '单位名称',
  '统一社会信用代码',
  '单位所在区',
  '培训项目',
  '项目编号',
  '项目类别',
  '开班日期',
  '结业日期',
  '总课时',
  '实到课时',
  '评价结果',
  '培训费',
  '收款方',
  '户名',
  '开户行',
  '银行卡号',
] as const;

type Row = Record<(typeof HEADERS)[number], string>;

/**
 * The training roster by which speed is stated: 20 columns, spelled in several ways; a row that is paid is paid once (3a or 13a), any
 * other has one of the faults below. It stands apart from the rules and their examples, so that figures of different days compare.
 */
export const STANDARD_TRAINING: RosterSource = {
  name: 'standard',
  title: '培训名册',
  period: '2023-12',
  headers: HEADERS,
  rows: standardRows,
};

function* standardRows({ rows, seed, exceptions }: RowOrder): Generator<readonly string[]> {
  const random = seeded(seed);
  let paid: Row | undefined;
  for (let index = 0; index < rows; index += 1) {
    const good = goodRow(index, random);
    const exception = exceptionAt(index, exceptions);
    const row = exception === undefined ? good : { ...good, ...faultOf(exception, good)(good, paid) };
    yield HEADERS.map((header) => row[header]);
    if (exception === undefined) paid = good;
  }
}

interface Employer {
  readonly name: string;
  readonly code: string;
  readonly district: string;
  readonly account: string;
}

const EMPLOYERS: readonly [Employer, ...Employer[]] = [
  employer(1, '示例精密制造有限公司', '91310199MA00000152', '松江区'),
  employer(2, '示例智能装备有限公司', '91310199MA0000023W', '上海市松江区'),
  employer(3, '示例生物医药有限公司', '91310199MA0000031P', '松江'),
  employer(4, '示例集成电路有限公司', '91310199MA000004XF', '本区'),
  employer(5, '示例汽车零部件有限公司', '91310199MA0000058F', '上海市松江区示例镇'),
  employer(6, '示例食品有限公司', '91310199MA0000066A', '松江区'),
  employer(7, '示例纺织合作社', '93310199MA0000074Y', '松江区'),
];
const BANK = '示例银行示例支行';
/** Paid to the employer (3a). */
const INTERNAL = { name: '精益生产现场管理', code: 'NX2023001', kind: '企业内训' } as const;
/** Paid to the trainee (13a). */
const SPECIAL = { name: '养老护理员（本区特有）', code: 'ZX2023001', kind: '区专项' } as const;

function employer(serial: number, name: string, code: string, district: string): Employer {
  return { name, code, district, account: accountNumber(9, serial) };
}

function goodRow(index: number, random: Random): Row {
  const employer = random.pick(EMPLOYERS);
  const course = index % 2 === 0 ? INTERNAL : SPECIAL;
  const name = `测试${index + 1}`;
  const own = { name, account: accountNumber(8, index + 1) };
  const payee = course === INTERNAL ? employer : own;
  return {
    学员姓名: name,
    身份证号码: numberAt(index),
    人员类别: '在职职工',
    户籍所在地: random.pick(['松江区', '上海市松江区示例镇', '安徽省示例县']),
    单位名称: employer.name,
    统一社会信用代码: employer.code,
    单位所在区: employer.district,
    培训项目: course.name,
    项目编号: course.code,
    项目类别: course.kind,
    开班日期: random.pick(['2023-9-11', '2023/9/11', '20230911', '2023年9月11日']),
    结业日期: random.pick(['2023-10-13', '2023.10.13', '2023-10-20']),
    总课时: '100',
    实到课时: String(random.between(70, 100)),
    评价结果: '合格',
    培训费: `${random.between(600, 1500)}.${random.between(10, 99)}`,
    收款方: '个人',
    户名: payee.name,
    开户行: BANK,
    银行卡号: payee.account,
  };
}

/** Another person for each index, up to 4.9 million, born from 1970 on; of a county code that was never given out. */
function numberAt(index: number): string {
  const days = 9800;
  const day = index % days;
  const year = 1970 + Math.floor(day / 336);
  const month = String((Math.floor(day / 28) % 12) + 1).padStart(2, '0');
  const sequence = Math.floor(index / days) * 2 + 1;
  const birth = `${year}${month}${String((day % 28) + 1).padStart(2, '0')}`;
  const body = `310199${birth}${String(sequence).padStart(3, '0')}`;
  return body + mod11Check(body);
}

function accountNumber(part: number, count: number): string {
  return `6200000000000${part}${String(count).padStart(5, '0')}`;
}

function withWrongCheck(number: string): string {
  return number.slice(0, -1) + (number.endsWith('7') ? '3' : '7');
}

/** What differs from a good row, by the row itself and the last one that is paid. */
type Change = (row: Row, paid: Row | undefined) => Partial<Row>;

interface Fault {
  /** The courses of whose rows it makes exceptions. */
  readonly of: readonly string[];
  readonly change: Change;
}

const EITHER = [INTERNAL.kind, SPECIAL.kind];
const ELSEWHERE: Change = () => ({ 单位所在区: '闵行区' });
const FAULTS: readonly Fault[] = [
  { of: EITHER, change: ELSEWHERE },
  { of: EITHER, change: ({ 身份证号码 }) => ({ 身份证号码: withWrongCheck(身份证号码) }) },
  { of: EITHER, change: () => ({ 结业日期: '23.10.13' }) },
  { of: EITHER, change: () => ({ 实到课时: '0' }) },
  { of: EITHER, change: () => ({ 开班日期: '2023-7-3', 结业日期: '2023-7-31' }) },
  { of: EITHER, change: (row, paid) => paid ?? ELSEWHERE(row, paid) },
  { of: [INTERNAL.kind], change: () => ({ 统一社会信用代码: '' }) },
  { of: [SPECIAL.kind], change: () => ({ 评价结果: '不合格' }) },
];

function faultOf(exception: number, { 项目类别 }: Row): Change {
  const fault = FAULTS[exception % FAULTS.length];
  return fault?.of.includes(项目类别) === true ? fault.change : ELSEWHERE;
}

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { personNumber, withWrongCheck } from '../../../fixtures/make/person-number.js';
import { unitCode } from '../../../fixtures/make/unit-code.js';
import { butie, place, type Said } from '../../cli/session.js';

type Row = Readonly<Record<string, string>>;

const EMPLOYER = unitCode('91', 1);
const INSTITUTION = unitCode('52', 13);

/** A training paid by the employer and by the person's own category; each row changes what its case is about. */
const TRAINEE: Row = {
  学员姓名: '甲一',
  身份证号: personNumber('1990-05-17', 11),
  人员类别: '失业人员',
  户籍地: '松江区',
  工作单位: '示例制造有限公司',
  统一社会信用代码: EMPLOYER,
  用人单位所在区: '松江区',
  培训项目: '数控车工',
  项目编号: 'ZX01',
  项目类别: '区专项',
  培训机构代码: INSTITUTION,
  开班日期: '2026-03-02',
  结业日期: '2026/3/28',
  出勤率: '９０％',
  评价结果: '合格',
  '培训费(元)': '1000',
  实付培训费: '',
  核定比例: '',
  银行账号: '6200000000000000001',
};

const CERTIFICATE: Row = {
  姓名: '乙一',
  证件号码: personNumber('1992-08-09', 12),
  技能等级: '高级工/三级',
  职业: '电工',
  证书编号: 'Y0001',
  发证日期: '2026-03-05',
  评价方式: '企业自主评价',
  评价机构: '示例制造有限公司',
  评价机构代码: EMPLOYER,
  评价机构所在区: '本区',
  评价结果: '合格',
};

/** Sixty in November 2025, the eleventh month of the delay: retires three months later, before the course. */
const RETIRED = personNumber('1965-11-20', 13);
const TWICE: Row = { 学员姓名: '甲四', 身份证号: personNumber('1991-01-01', 14), 项目类别: '企业内训' };

/** By the line on which each stands. */
export const TRAINEES: Readonly<Record<number, Row>> = {
  2: {},
  3: {
    学员姓名: '甲二',
    身份证号: personNumber('1985-02-03', 15),
    项目类别: '企业委托培训',
    '培训费(元)': '',
    实付培训费: '1,280.55',
    核定比例: '７０％',
  },
  4: { 学员姓名: '甲三', 身份证号: RETIRED, 出勤率: '65' },
  5: TWICE,
  6: TWICE,
  7: {
    学员姓名: '甲五',
    身份证号: personNumber('1993-03-03', 16),
    人员类别: '在职职工',
    项目类别: '区重点项目',
  },
  8: { 学员姓名: '甲六', 身份证号: withWrongCheck(personNumber('1990-05-17', 17)) },
  9: {
    学员姓名: '甲七',
    身份证号: personNumber('1988-08-08', 18),
    银行账号: personNumber('1988-08-08', 19),
    培训项目: `${personNumber('1989-09-09', 20)} 所学`,
    项目编号: '',
    户籍地: '松江区',
  },
};

/** A number of every person in the run, right or wrong. */
export const NUMBERS: readonly string[] = [TRAINEE, CERTIFICATE, ...Object.values(TRAINEES)].flatMap((row) =>
  Object.values(row).flatMap((text) => /310199\d{11}[\dX]/.exec(text)?.[0] ?? []),
);

export const run = place('explained');

/** Computes the run: a training roster with a footer on line 10, and a certificates roster. */
export async function makeRun(): Promise<void> {
  const rosters = place('rosters');
  const lists = place('lists');
  await mkdir(rosters);
  await mkdir(lists);
  const trainees = Object.values(TRAINEES).map((changed) => ({ ...TRAINEE, ...changed }));
  const training = path.join(rosters, '培训.csv');
  const certificates = path.join(rosters, '证书.csv');
  const footer = { 学员姓名: '合计', '培训费(元)': '6000' };
  await writeFile(training, csv([...trainees, footer]));
  await writeFile(certificates, csv([CERTIFICATE]));
  await writeFile(
    path.join(lists, 'institutions.csv'),
    `培训机构代码,培训机构,生效日期,失效日期\n${unitCode('52', 14)},甲校,,\n${INSTITUTION},乙校,2025-01-01,2026-12-31\n`,
  );
  const options = ['--period', '2026-03', '--out', run, '--standards', lists];
  const said = await butie('run', training, certificates, ...options);
  if (said.code !== 0) throw new Error(said.error);
}

/** What `explain` says of a place in the run. */
export async function explained(where: string, ...options: readonly string[]): Promise<Said> {
  return butie('explain', run, where, '--inputs', place('rosters'), ...options);
}

function csv(rows: readonly Row[]): string {
  const [first = {}] = rows;
  const header = Object.keys(first);
  const cell = (text: string): string => (text.includes(',') ? `"${text}"` : text);
  const lines = rows.map((row) => header.map((name) => cell(row[name] ?? '')).join(','));
  return `${[header.join(','), ...lines].join('\n')}\n`;
}

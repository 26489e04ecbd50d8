import type { TrainingFacts } from '../training-facts.js';
import type { RosterRecord } from './record.js';

const LOCAL = /^(本区|松江区?|上海市?松江区.*)$/;
const UNKNOWN_DAY = 0;
/** No list caps the fee in this job. */
const NO_CAP = 1e12;

/** What the training rules ask of a line of the standard roster, read as an office's own script would read it. */
export function factsOfRecord(record: RosterRecord): TrainingFacts {
  const text = (header: string): string => (record[header] ?? '').trim();
  const day = dayOf(text('结业日期'));
  const kind = text('项目类别');
  const employerCode = isUnitCode(text('统一社会信用代码')) ? text('统一社会信用代码') : '';
  const employerLocal = LOCAL.test(text('单位所在区'));
  const [scheduled, attended] = [Number(text('总课时')), Number(text('实到课时'))];
  const id = text('身份证号码');
  return {
    sound: text('学员姓名') !== '' && isPersonNumber(id) && day !== UNKNOWN_DAY && text('培训项目') !== '',
    kind,
    category: text('人员类别'),
    day,
    workingAge: isOfWorkingAge(id, dayOf(text('开班日期')) || day),
    employerCode,
    employerLocal,
    workLocal: employerLocal,
    householdLocal: LOCAL.test(text('户籍所在地')),
    schoolLocal: false,
    attendance: scheduled === 0 || attended > scheduled ? -1 : attended / scheduled,
    absent: attended === 0,
    result: text('评价结果'),
    institutionListed: false,
    courseListed: true,
    standard: NO_CAP,
    fee: Math.round(Number(text('培训费').replaceAll(',', '')) * 100),
    paidFee: 0,
    rate: 0,
    entered: 0,
    basis: false,
    payeeReads: kind === '区专项' || (text('单位名称') !== '' && employerCode !== ''),
  };
}

/** 20231013 for 2023-10-13, 2023/10/13, 2023.10.13, 2023年10月13日 and 20231013; 0 for what is no day of four digits' year. */
function dayOf(text: string): number {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  const days = new Date(Number(year), Number(month), 0).getDate();
  if (year === '' || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > days)
    return UNKNOWN_DAY;
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

const PERSON_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function isPersonNumber(id: string): boolean {
  if (!/^\d{17}[\dX]$/.test(id) || dayOf(id.slice(6, 14)) === UNKNOWN_DAY) return false;
  const sum = PERSON_WEIGHTS.reduce((total, weight, index) => total + weight * Number(id[index]), 0);
  return '10X98765432'[sum % 11] === id[17];
}

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const UNIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

function isUnitCode(code: string): boolean {
  if (!/^[0-9A-HJ-NP-RTUWXY]{18}$/.test(code)) return false;
  const sum = UNIT_WEIGHTS.reduce(
    (total, weight, index) => total + weight * ALPHABET.indexOf(code[index] ?? ''),
    0,
  );
  return ALPHABET[(31 - (sum % 31)) % 31] === code[17];
}

/** From 16, and below 60 or, for women, 50: the line below which no other fact is asked for. */
function isOfWorkingAge(id: string, on: number): boolean {
  const age = Math.floor((on - Number(id.slice(6, 14))) / 10_000);
  return age >= 16 && age < (Number(id[16]) % 2 === 1 ? 60 : 50);
}

import type { openingFaults as zh } from '../zh/opening-faults.js';

export const openingFaults: typeof zh = {
  cellEmpty: () => ({ problem: 'is blank', remedy: 'fill it in and import again' }),
  cellNotMonth: () => ({ problem: 'is no month', remedy: 'write YYYY-MM, as 2023-09' }),
  monthToCome: () => ({ problem: 'is yet to come', remedy: 'check the period' }),
  negativeAmount: () => ({ problem: 'is negative', remedy: NET }),
  netAmount: () => ({ problem: 'is what was left after setting off', remedy: NET }),
  doubtfulAmount: () => ({
    problem: 'is no certain amount',
    remedy: 'write yuan with two decimals at most, as 1234.50',
  }),
  zeroAmount: () => ({ problem: 'is 0', remedy: 'leave out what was never paid' }),
  unknownRule: (known) => ({
    problem: 'is the id of no rule',
    remedy: `there are ${known.join(', ')}`,
  }),
  ruleWithoutPayouts: () => ({ problem: 'is not paid by this program', remedy: 'delete the line' }),
  noDepartment: (known) => ({
    problem: 'is no department',
    remedy: `there are ${known.join(', ')}; left blank, the rule says which`,
  }),
  otherPayeeType: (rule, types) => ({
    problem: 'is not what the rule says',
    remedy: `the payee of rule ${rule} is ${types.join(' or ')}: check the rule`,
  }),
  payeeTypeInDoubt: () => ({
    problem: "may be a person's or a unit's",
    remedy: 'write 个人 or 单位 in the column 收款人类型',
  }),
  wrongNumber: (required) => ({
    problem: 'is a wrong number',
    remedy: `what is required: ${required.join(' or ')}`,
  }),
  unusableMatter: (required) => ({
    problem: 'cannot be used',
    remedy: `what is required: ${required}`,
  }),
  countedByTimes: (rule, lacks) => ({
    problem: `rule ${rule} counts times: each must be told apart`,
    remedy: `add the columns ${quotedList(lacks)}; of a run of this program, import its folder instead`,
  }),
  unrecognisable: (lacks) => ({
    problem: 'is blank: the payout would not be found when it is claimed again',
    remedy: `add the 受益人证件号码, or the columns ${quotedList(lacks)}`,
  }),
  repeatedInFile: (line) => ({ problem: `is in line ${line} already`, remedy: ONCE }),
  inLedgerAlready: (entry) => ({ problem: `is in the ledger already (entry ${entry})`, remedy: ONCE }),
  numberOfPerson: () => ({ problem: "holds a person's id number", remedy: 'give it another number' }),
  numberLikeBatch: () => ({
    problem: 'reads as a period and batch: once that is entered, this could not be named by itself',
    remedy: 'give it another number, as one beginning with “QC-”',
  }),
  fundWithPerson: () => ({ problem: "holds a person's id number", remedy: "write the fund's name" }),
  nothingPaidOut: () => ({
    problem: 'paid nothing out after setting off',
    remedy:
      'import payouts.csv for this run: join what is for the same thing into one line, with what was due in fact',
  }),
};

const NET =
  'what a correction added or kept back has no line of its own: join what is for the same thing into one line, with what was due in fact';
const ONCE = 'list each payout once, each with its own number';

function quotedList(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}

import type { usage as zh } from '../zh/usage.js';

export const usage: typeof zh = {
  noOption: (near, help) => ({ problem: 'there is no such option', remedy: meant(near, `see ${help}`) }),
  noCommand: (near, help) => ({ problem: 'there is no such command', remedy: meant(near, `see ${help}`) }),
  noCommandGiven: (known) => ({ problem: 'no command is given', remedy: `there are ${known.join(', ')}` }),
  argumentMissing: (help) => ({ problem: 'not given', remedy: `see ${help}` }),
  valueMissing: (help) => ({ problem: 'the value is missing', remedy: `see ${help}` }),
  noValue: (given, near, known) => ({
    problem: `“${given}” is no value of it`,
    remedy: meant(near, `there are ${known.join(', ')}`),
  }),
  tooMany: (help) => ({ problem: 'too many arguments', remedy: `see ${help}` }),
  otherwise: (problem, help) => ({ problem, remedy: `see ${help}` }),
  givenTwice: (later) => ({ problem: `given twice, the second time “${later}”`, remedy: 'give it once' }),
  blank: () => ({ problem: 'nothing in it', remedy: 'give a value, or leave the option out' }),
  noMonth: (given) => ({ problem: `“${given}” is no month`, remedy: 'write YYYY-MM, as 2023-09' }),
  noDay: (given) => ({ problem: `“${given}” is no day`, remedy: 'write YYYY-MM-DD, as 2023-09-28' }),
  noYear: (given) => ({ problem: `“${given}” is no year`, remedy: 'write YYYY, as 2023' }),
  noBatch: (given) => ({ problem: `“${given}” is no batch`, remedy: 'write 01 to 99' }),
  notOneLine: () => ({
    problem: 'it holds line breaks or control characters',
    remedy: 'write it in one line, without tabs and invisible characters',
  }),
  tooLong: (length, most) => ({ problem: `${length} characters`, remedy: `${most} characters at most` }),
  emptyList: (given, example) => ({
    problem: `nothing in “${given}”`,
    remedy: `separate by commas, as ${example}`,
  }),
  periodMissing: () => ({ problem: 'no period is given', remedy: 'write YYYY-MM, as 2023-09' }),
  noTreatment: (given, near) => ({
    problem: `“${given}” is no treatment`,
    remedy: meant(near, 'there are reject, hold'),
  }),
  notWithLists: (option) => ({
    problem: `neither workbooks nor marked rosters are written, and ${option} is given`,
    remedy: `leave --lists-only or ${option} out`,
  }),
  keyWithoutLedger: () => ({
    problem: 'a key is given, but no ledger',
    remedy: 'add --ledger and its file, or leave --key-file out',
  }),
  ledgerMissing: () => ({ problem: 'no ledger is given', remedy: 'write --ledger and its file' }),
  nameMissing: () => ({
    problem: 'no name is given',
    remedy: 'one person prepares and another approves: name both',
  }),
  reasonMissing: () => ({ problem: 'not given', remedy: 'say why, as --reason "account closed"' }),
  dateMissing: () => ({ problem: 'not given', remedy: 'write --date YYYY-MM-DD' }),
  voucherMissing: () => ({ problem: 'not given', remedy: "give the bank's voucher" }),
  outMissing: () => ({ problem: 'not given', remedy: 'write --out and a folder' }),
  reversalMissing: (known) => ({
    problem: 'it is not said how to reverse',
    remedy: `there are ${known.join(', ')}`,
  }),
  noReversal: (given, known) => ({
    problem: `“${given}” is no way to reverse`,
    remedy: `there are ${known.join(', ')}`,
  }),
  oneRunOnly: () => ({
    problem: 'one run only',
    remedy: 'give another to compare it with, or --reading with what is to be read otherwise',
  }),
  readingWithTwoRuns: () => ({
    problem: 'two runs and --reading',
    remedy: '--reading goes with one run only',
  }),
  outWithoutOpen: () => ({
    problem: 'only the list of --open can be written',
    remedy: 'ledger export writes all entries',
  }),
  openWithFilter: () => ({
    problem: '--open lists all that is to come back or be set off, of any period, run and kind',
    remedy: 'leave it out with --open',
  }),
  periodAndYear: () => ({ problem: 'both a period and a year', remedy: 'leave --period or --year out' }),
  noKind: (given, near, known) => ({
    problem: `there is no kind of roster “${given}”`,
    remedy: meant(near, `there are ${known.join(', ')}`),
  }),
  noKindGiven: (known) => ({
    problem: 'no kind of roster was given',
    remedy: `give one, or --all for every kind; there are ${known.join(', ')}`,
  }),
  kindAndAll: (given) => ({
    problem: `both the kind “${given}” and --all`,
    remedy: 'leave one of them out',
  }),
  notXlsx: () => ({ problem: 'a blank roster is an .xlsx file', remedy: 'end its name in .xlsx' }),
  noRule: (given, near, known) => ({
    problem: `there is no rule “${given}”`,
    remedy: meant(near, `there are ${known.join(', ')}`),
  }),
  noRuleOrProvision: (given, known) => ({
    problem: `there is no rule or provision “${given}”`,
    remedy: `there are ${known.join(', ')}`,
  }),
  noEntryKind: (given, known) => ({
    problem: `“${given}” is no kind of entry`,
    remedy: `there are ${known.join(', ')}`,
  }),
  noRuleFile: (given, near, known) => ({
    problem: `there is no rule file named “${given}”`,
    remedy: meant(near, `there are ${known.join(', ')}`),
  }),
  readingMalformed: (given) => ({
    problem: `“${given}” is not written as it must be`,
    remedy: `write reading=choice, as 13b.attendance=not-required${ALL_READINGS}`,
  }),
  noReading: (given, near, known) => ({
    problem: `there is no reading “${given}”`,
    remedy:
      known.length === 0
        ? 'these rules leave nothing to choose'
        : `${meant(near, `there are ${known.join(', ')}`)}${ALL_READINGS}`,
  }),
  noChoice: (reading, given, near, known) => ({
    problem: `the reading “${reading}” has no choice “${given}”`,
    remedy: `${meant(near, `there are ${known.join(', ')}`)}${ALL_READINGS}`,
  }),
  twoChoices: (reading, one, other) => ({
    problem: `the reading “${reading}” is given twice: ${one}, ${other}`,
    remedy: `give one only${ALL_READINGS}`,
  }),
  noCount: (given) => ({
    problem: `“${given}” is no number of things`,
    remedy: 'write a whole number above 0, as 100000',
  }),
  noShare: (given) => ({ problem: `“${given}” is no share`, remedy: 'write 0% to 100%, as 20%' }),
  notRosterFile: () => ({
    problem: 'a roster made here is an .xlsx or .csv file',
    remedy: 'end its name in .xlsx or .csv',
  }),
  noShell: (given, near, known) => ({
    problem: `there is no completion for “${given}”`,
    remedy: meant(near, `there are ${known.join(', ')}`),
  }),
};

const ALL_READINGS = '; all of them: butie rules readings';

function meant(near: readonly string[], known: string): string {
  return near.length === 0 ? known : `did you mean ${near.join(' or ')}? ${known}`;
}

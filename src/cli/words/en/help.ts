import type { help as zh } from '../zh/help.js';

export const help: typeof zh = {
  program: 'Subsidies in batches: rosters in, a payout workbook per department out',
  version: 'show the version',
  help: 'show help',
  helpCommand: 'show the help of a command',
  titles: {
    usage: 'Usage:',
    options: 'Options:',
    globalOptions: 'Options of every command:',
    commands: 'Commands:',
    arguments: 'Arguments:',
  },
  usage: { options: 'options', command: 'command' },
  firstSteps: `butie turns rosters into the payout workbooks of each department. To begin, one after another:

  1  a blank roster          butie template certificates --out roster.xlsx
  2  check it                butie validate roster.xlsx --period 2023-12 --standards FOLDER
  3  calculate a month       butie run roster.xlsx --period 2023-12 --standards FOLDER --ledger ledger.db
  4  enter it once approved  butie post out/2023-12-01 --ledger ledger.db --prepared-by A --approved-by B

Help of a command: butie help run; all commands: butie --help
`,
  choices: (choices) => ` (${choices.join(', ')})`,
  shared: {
    lang: 'language of the terminal, by default that of the system; files are Chinese',
    json: 'a machine-readable result on stdout; of an error the last line on stderr is {"error":…}',
    quiet: 'no words, the exit code only',
    noColor: 'no colours',
  },
  completion: {
    about: 'print the script with which a shell completes commands, options and rule ids at Tab',
    shell: 'bash, zsh or fish',
    rules: 'complete the rules and kinds of rosters of this folder',
  },
  values: {
    backup: 'copy',
    batch: 'NN',
    benchKind: 'kind',
    command: 'command',
    count: 'count',
    csvFile: 'file.csv',
    date: 'YYYY-MM-DD',
    entryKind: 'kind',
    file: 'file',
    folder: 'folder',
    format: 'format',
    kind: 'kind',
    language: 'language',
    month: 'YYYY-MM',
    newFile: 'file',
    newFolder: 'folder',
    otherRun: 'other run',
    payoutOrRow: 'payout or roster:row',
    payoutOrRun: 'payout or run',
    person: 'name',
    readings: 'reading=choice,…',
    reason: 'reason',
    receipt: 'receipt',
    reversal: 'way',
    roster: 'roster',
    rosterRow: 'roster:row',
    rule: 'id',
    rules: 'rule,…',
    run: 'run',
    schema: 'name',
    share: 'share',
    sheet: 'name',
    shell: 'shell',
    splitting: 'way',
    treatments: 'treatment',
    voucher: 'voucher',
    xlsxFile: 'file.xlsx',
    year: 'YYYY',
  },
};

import type { imports as zh } from '../zh/import.js';

export const imports: typeof zh = {
  refused: (file, count) =>
    `${file}: ${count} lines cannot be taken over; nothing was entered (IMPORT_REFUSED)\n`,
  problem: (count) => `${count} lines cannot be taken over; nothing was entered`,
  correct: 'correct each line and import the file again',
  line: (line) => `line ${line}`,
  fault: (problem, remedy) => `${problem}; ${remedy}`,
  more: (count) => `  and ${count} more\n`,
  done: (payments, yuan) => `Taken over: ${payments} payments, ${yuan} yuan\n`,
  unsure: (count) =>
    `${count} of them do not say what they were for: the same rule, payee, beneficiary and amount count as paid, another amount or payee is only noticed. Columns 事项.… make them exact\n`,
  repeated: (count, numbers) =>
    `${count} of them are for the same thing as another; check whether they are listed twice: ${numbers.join(', ')}\n`,
  rules: { all: (rules) => rules.join(', '), some: (rules) => `${rules.join(', ')}, …` },
  lacking: (payments, rules, lacks) =>
    `${payments} of them (rules ${rules}) do not say “${lacks.join('”, “')}”: `,
  under: {
    cap: 'they count under no cap, and more than it may be paid',
    times: 'they do not count among the times paid, and more may be paid',
    quota: 'they do not count under the quota, and more may be paid',
    double: 'they are not compared with what other rules pay for the same thing',
    budget: 'they count under no budget of a fund',
  },
  remedy:
    'To make them count, add the columns and take all over into a new ledger before this one is used: what is entered cannot be changed\n',
};

import type { Imported } from '../../books/openings/import-openings.js';
import { yuanText } from '../../model/money.js';
import type { Language } from '../language.js';
import { printable } from './printable.js';
import { receiptLines } from './receipt-lines.js';
import { uncountedText } from './uncounted-text.js';

type Done = Extract<Imported, { is: 'done' }>;
type Faults = Extract<Imported, { is: 'refused' }>['faults'];

/** Told one by one; of more, the number. */
const MOST = 20;

const WORDS = {
  zh: {
    refused: (file: string, count: number) =>
      `${file}：${count} 行不能导入，什么也没有记（IMPORT_REFUSED）\n`,
    line: (line: number) => `第 ${line} 行`,
    more: (count: number) => `  另有 ${count} 行\n`,
    done: (payments: number, yuan: string) => `已导入期初 ${payments} 笔 ${yuan} 元\n`,
    unsure: (count: number) =>
      `其中 ${count} 笔没有写明事项：以后同一规则、收款人、受益人且金额相同的视为已付，金额或收款人不同的只提示。补上“事项.”各栏可以准确核对\n`,
    repeated: (count: number, numbers: string) =>
      `其中 ${count} 笔与另一笔是同一事项，请核对是否重复列入：${numbers}\n`,
  },
  en: {
    refused: (file: string, count: number) =>
      `${file}: ${count} lines cannot be taken over; nothing was entered (IMPORT_REFUSED)\n`,
    line: (line: number) => `line ${line}`,
    more: (count: number) => `  and ${count} more\n`,
    done: (payments: number, yuan: string) => `Taken over: ${payments} payments, ${yuan} yuan\n`,
    unsure: (count: number) =>
      `${count} of them do not say what they were for: the same rule, payee, beneficiary and amount count as paid, another amount or payee is only noticed. Columns 事项.… make them exact\n`,
    repeated: (count: number, numbers: string) =>
      `${count} of them are for the same thing as another; check whether they are listed twice: ${numbers}\n`,
  },
} as const;

export function importFaultsText(file: string, faults: Faults, language: Language): string {
  const words = WORDS[language];
  const lines = faults.slice(0, MOST).map(({ line, column, found, problem, remedy }) => {
    const value = found === '' ? '' : `“${printable(found)}”`;
    return `  ${words.line(line)} ${column}${value} ${problem}；${remedy}\n`;
  });
  const more = faults.length > MOST ? words.more(faults.length - MOST) : '';
  return [words.refused(file, faults.length), ...lines, more].join('');
}

export function importText(
  { receipt, payments, amount, unsure, uncounted, repeated }: Done,
  language: Language,
): string {
  const words = WORDS[language];
  return [
    words.done(payments, yuanText(amount)),
    unsure === 0 ? '' : words.unsure(unsure),
    uncountedText(uncounted, language),
    repeated.length === 0 ? '' : words.repeated(repeated.length, repeated.slice(0, MOST).join('、')),
    receiptLines(receipt, language),
  ].join('');
}

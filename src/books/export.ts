import { stat } from 'node:fs/promises';
import path from 'node:path';
import { openLedger, type LedgerPlace } from '../ledger/sqlite/open-ledger.js';
import type { LedgerHead } from '../model/history.js';
import { refused } from '../model/refusals/refused.js';
import { CsvList, type CsvColumn } from '../output/csv-list.js';
import { FolderFiles } from '../output/folder-files.js';
import { publish } from '../output/publish.js';
import { writeWorkbook } from '../output/workbook/write-workbook.js';
import { Journal } from './journal.js';
import { listedEntry, type ListedEntry } from './listed-entry.js';
import { countersOf } from './open-items.js';
import { reversalBook } from './reversal-book.js';

const number = (value: string | number) => ({ number: String(value) });

/** The columns of ledger.csv. */
const COLUMNS: readonly CsvColumn<ListedEntry>[] = [
  { header: '条', cell: ({ entry }) => number(entry) },
  { header: '类别', cell: ({ kind }) => kind },
  { header: '批次', cell: ({ batch }) => batch },
  { header: '拨付编号', cell: ({ payout }) => payout },
  { header: '所涉条', cell: ({ target }) => (target === 0 ? '' : number(target)) },
  { header: '期间', cell: ({ period }) => period },
  { header: '主管部门', cell: ({ department }) => department },
  { header: '规则', cell: ({ rule }) => rule },
  { header: '项目名称', cell: ({ title }) => title },
  { header: '资金来源', cell: ({ fund }) => fund },
  { header: '收款人', cell: ({ payee }) => payee },
  { header: '收款人证件号码', cell: ({ payeeNumber }) => payeeNumber },
  { header: '受益人', cell: ({ beneficiary }) => beneficiary },
  { header: '金额', cell: ({ amount }) => number(amount) },
  { header: '抵扣', cell: ({ setOff }) => number(setOff) },
  { header: '收付', cell: ({ moved }) => number(moved) },
  { header: '说明', cell: ({ remark }) => remark },
  { header: '记录时间', cell: ({ at }) => at },
  { header: '指纹', cell: ({ hash }) => hash },
];

export interface Exported {
  readonly at: LedgerHead;
  readonly files: readonly string[];
}

/**
 * Writes the ledger for others to read: every entry as CSV, the whole in double entry, and what counter-entries leave to be done.
 * The folder appears whole or not at all; memory does not grow with entries.
 * @throws Refusal LEDGER_…, OUTPUT_EXISTS, OUTPUT_UNWRITABLE
 */
export async function exportLedger(place: LedgerPlace, out: string): Promise<Exported> {
  if ((await stat(out).catch(() => undefined)) !== undefined)
    throw refused('OUTPUT_EXISTS', out, (say) => say.exportExists());
  const ledger = await openLedger(place);
  try {
    const at = await ledger.head();
    const { district } = ledger.about;
    return await publish(out, 'new', async (staging) => {
      const files = new FolderFiles(staging);
      try {
        const list = new CsvList(files, 'ledger.csv', COLUMNS);
        const text = files.open('ledger.journal');
        const journal = new Journal();
        text.append(journal.start(district));
        for await (const entry of ledger.entries(1)) {
          if (entry.entry > at.entry) break;
          list.append(listedEntry(entry));
          text.append(journal.transaction(entry));
        }
        text.append(journal.assertions());
        list.close();
        text.close();
        const sheets = reversalBook(await countersOf(ledger, at), { district, at });
        await writeWorkbook(path.join(staging, 'reversals.xlsx'), sheets);
      } catch (error) {
        files.discard();
        throw error;
      }
      return { at, files: ['ledger.csv', 'ledger.journal', 'reversals.xlsx'] };
    });
  } finally {
    await ledger.close();
  }
}

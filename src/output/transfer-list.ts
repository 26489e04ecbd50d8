import { createHash } from 'node:crypto';
import type { Fen } from '../model/money.js';
import { yuanText } from '../model/money.js';
import type { Payout } from '../model/payout.js';
import { BYTE_ORDER_MARK, csvCell, csvLine } from './csv-text.js';
import type { FolderFiles } from './folder-files.js';
import { holderOf } from './payout-columns.js';
import { GrowingPieces } from './workbook/growing-pieces.js';
import type { PieceSpool } from './workbook/piece-spool.js';
import { ROW_START_END, rowStarts } from './workbook/row-starts.js';
import type { WrittenFile } from './written-file.js';

const HEADER = ['序号', '收款账号', '收款人户名', '开户银行', '联行号', '金额', '用途', '备注'];
/** A text of two lines would end the record in the eyes of most banks' programs. */
const LINE_BREAKS = /[\r\n\u2028\u2029]+/g;
const WITHOUT_ACCOUNT = '缺收款账户，补齐后再转账';

/** What a transfer list is completed with. */
interface Transfers {
  readonly name: string;
  /** What the bank shows to the payee. */
  readonly purpose: string;
  /** Sum of a line, by its position from 0. */
  readonly sumOf: (entry: number) => Fen;
}

/**
 * transfers-<department>.csv: the lines of 收款汇总 as a bank's batch transfer takes them, with the same numbers. As there, texts go to disk at
 * once; sums are filled in at the end.
 */
export class TransferList {
  readonly #starts: GrowingPieces;

  constructor(spool: PieceSpool) {
    this.#starts = new GrowingPieces(spool);
  }

  append(payout: Payout): void {
    const { number, bank, branch } = payout.payee.account;
    const cells = [number, holderOf(payout), bank, branch].map((text) =>
      csvCell(text.replaceAll(LINE_BREAKS, ' ')),
    );
    this.#starts.append(`${cells.join(',')}${ROW_START_END}`);
  }

  /** To be called once. A line whose sum is not above zero is not transferred: it is left out. @throws Refusal OUTPUT_UNWRITABLE */
  async write(files: FolderFiles, { name, purpose, sumOf }: Transfers): Promise<WrittenFile> {
    const hash = createHash('sha256');
    const file = files.open(name, hash);
    file.append(BYTE_ORDER_MARK + csvLine(HEADER));
    let entry = 0;
    let serial = 0;
    for await (const starts of rowStarts(this.#starts)) {
      for (const start of starts) {
        const sum = sumOf(entry);
        entry += 1;
        if (sum <= 0) continue;
        serial += 1;
        const text = Buffer.from(start, 'latin1').toString('utf8');
        const remark = text.startsWith(',') ? WITHOUT_ACCOUNT : '';
        file.append(`${serial},${text},${yuanText(sum)},${csvCell(purpose)},${remark}\r\n`);
      }
    }
    file.close();
    return { name, sha256: hash.digest('hex'), partsSha256: undefined };
  }
}

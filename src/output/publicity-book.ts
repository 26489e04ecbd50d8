import type { BatchLabel, RuleLabel } from '../model/batch.js';
import { yuanText, type Fen } from '../model/money.js';
import type { Payout } from '../model/payout.js';
import { batchWords, headLines, periodWords } from './batch-words.js';
import { totalLine } from './closing-lines.js';
import { publicityColumns } from './publicity-columns.js';
import { GrowingSheet, type SheetRoom } from './workbook/growing-sheet.js';
import type { SheetColumn } from './workbook/sheet-column.js';
import { LateTexts } from './workbook/late-texts.js';
import { BLANK_LINE, wideLine, type Line } from './workbook/line.js';
import { listSheets, type ListForm } from './workbook/list-sheets.js';
import { listTop, type SheetTop } from './workbook/sheet-top.js';
import type { WorkbookSheet } from './workbook/write-workbook.js';

interface RuleList {
  readonly top: SheetTop;
  readonly sheet: GrowingSheet<Payout>;
  amount: Fen;
  /** Payouts of which nothing is transferred, since as much was set off: they are nobody's new money. */
  kept: number;
}

const NOTICE_PERIOD =
  '公示期：____年__月__日至____年__月__日　　如有异议，请在公示期内向主管部门反映　　监督电话：____________';

/** publicity.xlsx: the 公示 list of each rule with money. */
export class PublicityBook {
  readonly #columns: readonly SheetColumn<Payout>[];
  readonly #lists = new Map<string, RuleList>();
  readonly #late = new LateTexts();
  readonly #words = this.#late.cell();

  constructor(
    private readonly room: SheetRoom,
    private readonly label: BatchLabel,
  ) {
    this.#columns = publicityColumns(label.sheets);
  }

  add(payout: Payout): void {
    const list = this.#lists.get(payout.rule) ?? this.#newList(payout.rule);
    if (payout.amount > 0) {
      list.sheet.append(payout);
      list.amount += payout.amount;
    } else {
      list.kept += 1;
    }
  }

  /** One or more for each rule with payouts; none where nothing is paid. */
  sheets(runId: string): readonly WorkbookSheet[] {
    const taken = new Set<string>();
    this.#late.tell(this.#words, batchWords(this.label, runId));
    return this.label.rules.flatMap((rule) => {
      const list = this.#lists.get(rule.id);
      return list === undefined ? [] : listSheets(this.#form(rule, list), taken);
    });
  }

  #form(rule: RuleLabel, list: RuleList): ListForm {
    return {
      name: `${rule.id} ${rule.title}`,
      top: list.top,
      slices: list.sheet.slices(),
      closing: (sum) => {
        const column = this.#columns.length - 1;
        const value = sum(column, yuanText(list.amount));
        return [
          totalLine(this.#columns.length, '合计', [{ column, is: 'amount', value }]),
          ...keptLine(this.#columns.length, list.kept),
          BLANK_LINE,
          wideLine(this.#columns.length, 'plain', NOTICE_PERIOD, 24),
        ];
      },
      filter: 'none',
      late: this.#late,
    };
  }

  #newList(id: string): RuleList {
    const rule = this.label.rules.find((one) => one.id === id);
    if (rule === undefined) throw new Error(`payout under unknown rule ${id}`);
    const top = listTop(this.#lines(rule), this.#columns);
    const list = { top, sheet: GrowingSheet.under(this.room, top, this.#columns), amount: 0, kept: 0 };
    this.#lists.set(id, list);
    return list;
  }

  #lines(rule: RuleLabel): readonly Line[] {
    const [paying = ''] = rule.departments;
    const department = this.label.departments.find(({ key }) => key === paying)?.name ?? paying;
    const title = `${periodWords(this.label.period)} ${rule.title}拟拨付名单（公示）`;
    return headLines(this.label, this.#columns.length, title, [
      [`主管部门：${department}　政策文号：${this.label.policyNumber} ${rule.item}`, '单位：元'],
      [this.#words, ''],
    ]);
  }
}

function keptLine(columns: number, kept: number): readonly Line[] {
  return kept === 0 ? [] : [wideLine(columns, 'plain', `另有 ${kept} 笔冲抵此前拨付，无需转账，不列入公示`)];
}

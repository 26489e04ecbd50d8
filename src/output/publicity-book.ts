import type { BatchLabel, RuleLabel } from '../model/batch.js';
import { yuanText, type Fen } from '../model/money.js';
import type { Payout } from '../model/payout.js';
import { batchWords, headLineCount, headLines, periodWords, type HeadText } from './batch-words.js';
import { totalLine } from './closing-lines.js';
import { publicityColumns } from './publicity-columns.js';
import { GrowingSheet, type SheetColumn, type SheetRoom } from './workbook/growing-sheet.js';
import { BLANK_LINE, wideLine, type Line } from './workbook/line.js';
import { listSheets, type ListForm } from './workbook/list-sheets.js';
import type { WorkbookSheet } from './workbook/write-workbook.js';

interface RuleList {
  readonly sheet: GrowingSheet<Payout>;
  amount: Fen;
  /** Payouts of which nothing is transferred, since as much was set off: they are nobody's new money. */
  kept: number;
}

const TEXTS = 2;
const NOTICE_PERIOD =
  '公示期：____年__月__日至____年__月__日　　如有异议，请在公示期内向主管部门反映　　监督电话：____________';

/** publicity.xlsx: the 公示 list of each rule with money. */
export class PublicityBook {
  readonly #columns: readonly SheetColumn<Payout>[];
  readonly #lists = new Map<string, RuleList>();

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
    return this.label.rules.flatMap((rule) => {
      const list = this.#lists.get(rule.id);
      return list === undefined ? [] : listSheets(this.#form(rule, list, runId), taken);
    });
  }

  #form(rule: RuleLabel, list: RuleList, runId: string): ListForm {
    const [paying = ''] = rule.departments;
    const department = this.label.departments.find(({ key }) => key === paying)?.name ?? paying;
    const texts: readonly HeadText[] = [
      [`主管部门：${department}　政策文号：${this.label.policyNumber} ${rule.item}`, '单位：元'],
      [batchWords(this.label, runId), ''],
    ];
    const title = `${periodWords(this.label.period)} ${rule.title}拟拨付名单（公示）`;
    return {
      name: `${rule.id} ${rule.title}`,
      lines: headLines(this.label, this.#columns.length, title, texts),
      columns: this.#columns,
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
    };
  }

  #newList(rule: string): RuleList {
    const headRows = headLineCount(this.label, TEXTS) + 1;
    const list = { sheet: new GrowingSheet(this.room, headRows, this.#columns), amount: 0, kept: 0 };
    this.#lists.set(rule, list);
    return list;
  }
}

function keptLine(columns: number, kept: number): readonly Line[] {
  return kept === 0 ? [] : [wideLine(columns, 'plain', `另有 ${kept} 笔冲抵此前拨付，无需转账，不列入公示`)];
}

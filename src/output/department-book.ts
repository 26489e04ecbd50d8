import type { BatchLabel, Department, RuleLabel } from '../model/batch.js';
import type { Fen } from '../model/money.js';
import type { Payout } from '../model/payout.js';
import type { Tally } from '../model/plan.js';
import { sumTallies } from '../model/sum-tallies.js';
import {
  copyMark,
  headLineCount,
  headLines,
  otherDepartments,
  PAYMENT_TEXTS,
  paymentTexts,
  paymentWords,
  periodWords,
} from './batch-words.js';
import type { FolderFiles } from './folder-files.js';
import { departmentSummary } from './department-summary.js';
import { partedClosing } from './parted-sums.js';
import { paymentClosing, type SumOf } from './payment-closing.js';
import { PayeeList } from './payee-list.js';
import { payeeColumns, payoutSheetColumns } from './payout-columns.js';
import type { SummaryTotals } from './summary-totals.js';
import { GrowingSheet, type SheetRoom } from './workbook/growing-sheet.js';
import type { SheetColumn } from './workbook/sheet-column.js';
import { LateTexts } from './workbook/late-texts.js';
import { listSheets } from './workbook/list-sheets.js';
import { listTop, type SheetTop } from './workbook/sheet-top.js';
import type { WorkbookSheet } from './workbook/write-workbook.js';
import type { WrittenFile } from './written-file.js';

/** What of a payee is counted. */
const PAYEE_SUMS = [
  { header: '笔数', width: 8 },
  { header: '金额', width: 16 },
];
/** Where not all is transferred. */
const MARK_COLUMN = { header: '说明', width: 16 };

interface RuleSheet extends Tally {
  readonly top: SheetTop;
  readonly sheet: GrowingSheet<Payout>;
  payouts: number;
  amount: Fen;
}

/** The workbook of one paying department: 汇总, 收款汇总, then a sheet for each rule with money. */
export class DepartmentBook {
  readonly #payees: PayeeList;
  readonly #payeeColumns: readonly SheetColumn<Payout>[];
  readonly #columns: readonly SheetColumn<Payout>[];
  readonly #rules = new Map<string, RuleSheet>();
  readonly #late = new LateTexts();
  readonly #words = this.#late.cell();

  constructor(
    private readonly room: SheetRoom,
    private readonly label: BatchLabel,
    readonly department: Department,
  ) {
    this.#columns = payoutSheetColumns(label.sheets);
    this.#payeeColumns = payeeColumns(label.sheets);
    this.#payees = new PayeeList(room, headLineCount(label, PAYMENT_TEXTS) + 1, this.#payeeColumns);
  }

  /** What was written, by rule. */
  get tallies(): ReadonlyMap<string, Tally> {
    return this.#rules;
  }

  add(payout: Payout): void {
    const rule = this.#rules.get(payout.rule) ?? this.#newRule(payout.rule);
    rule.sheet.append(payout);
    rule.payouts += 1;
    rule.amount += payout.amount;
    this.#payees.add(payout);
  }

  /** Closes the lists. To be called once, when all payouts are in. */
  sheets(totals: SummaryTotals, runId: string): readonly WorkbookSheet[] {
    const taken = new Set<string>();
    this.#late.tell(this.#words, paymentWords(this.label, runId, this.department.name));
    return [
      departmentSummary(this.label, this.department, totals, runId, taken),
      ...this.#payeeSheets(runId, taken),
      ...this.label.rules.flatMap((rule) => this.#ruleSheets(rule, taken)),
    ];
  }

  /** transfers-<department>.csv, for the bank; none of a copy that circulates, which has no accounts. Once the sheets are closed. */
  async transfers(files: FolderFiles): Promise<readonly WrittenFile[]> {
    const { period, batch, sheets } = this.label;
    if (sheets.accounts === 'masked') return [];
    const purpose = `${periodWords(period)}补贴（第${batch}批）`;
    return [await this.#payees.transfers(files, `transfers-${this.department.key}.csv`, purpose)];
  }

  #payeeSheets(runId: string, taken: Set<string>): readonly WorkbookSheet[] {
    const rules = this.label.rules.filter(({ id }) => this.#rules.has(id));
    const words = paymentWords(this.label, runId, this.department.name);
    const texts = paymentTexts(words, otherDepartments(this.label, rules));
    const title = `${periodWords(this.label.period)}收款汇总表${copyMark(this.label)}`;
    const { parted, ...rows } = this.#payees.close();
    const mark = parted === undefined ? [] : [MARK_COLUMN];
    const columns = [...this.#payeeColumns, ...PAYEE_SUMS, ...mark];
    const close = paymentClosing(columns, '笔数', sumTallies([...this.#rules.values()]));
    const form = {
      name: '收款汇总',
      top: listTop(headLines(this.label, columns.length, title, texts), columns),
      ...rows,
      closing: (sum: SumOf) =>
        parted === undefined ? close(sum) : partedClosing(columns.length, parted, close(sum)),
      filter: 'none',
    } as const;
    return listSheets(form, taken);
  }

  #ruleSheets(rule: RuleLabel, taken: Set<string>): readonly WorkbookSheet[] {
    const written = this.#rules.get(rule.id);
    if (written === undefined) return [];
    const form = {
      name: `${rule.id} ${rule.title}`,
      top: written.top,
      slices: written.sheet.slices(),
      closing: paymentClosing(this.#columns, '数量', written),
      filter: 'none',
      late: this.#late,
    } as const;
    return listSheets(form, taken);
  }

  #newRule(id: string): RuleSheet {
    const rule = this.label.rules.find((one) => one.id === id);
    if (rule === undefined) throw new Error(`payout under unknown rule ${id}`);
    const texts = paymentTexts(this.#words, otherDepartments(this.label, [rule]));
    const title = `${periodWords(this.label.period)} ${rule.title}拨付明细表${copyMark(this.label)}`;
    const top = listTop(headLines(this.label, this.#columns.length, title, texts), this.#columns);
    const sheet = GrowingSheet.under(this.room, top, this.#columns);
    const begun: RuleSheet = { top, sheet, payouts: 0, amount: 0 };
    this.#rules.set(id, begun);
    return begun;
  }
}

import type { Language } from '../language.js';

/** Words of the summaries, in both languages. */
export interface Words {
  readonly read: string;
  readonly rows: string;
  /** Behind a sheet's name: where a block of it begins. */
  readonly fromRow: (row: number) => string;
  readonly payable: string;
  readonly unchecked: string;
  readonly checked: string;
  /** A ledger was named that does not exist yet. */
  readonly noLedgerYet: (file: string) => string;
  /** The ledger has a run of this period and batch. */
  readonly batchPosted: (period: string, batch: string) => string;
  readonly payouts: string;
  readonly yuan: string;
  readonly total: string;
  readonly exceptions: string;
  readonly none: string;
  readonly balance: string;
  readonly skipped: string;
  readonly files: string;
  readonly weighing: string;
  readonly settling: string;
  readonly noPeriod: string;
  readonly onlyRules: string;
  readonly otherReadings: string;
  readonly costs: string;
  readonly changedRows: (rows: number) => string;
  readonly paidMore: string;
  readonly paidLess: string;
  readonly nowHeld: (wanting: readonly string[]) => string;
  readonly paidElse: string;
  readonly comma: string;
  readonly changesNothing: (count: number) => string;
  readonly more: string;
  readonly allIn: string;
  readonly clean: string;
  readonly dispositions: Readonly<
    Record<'read' | 'paid' | 'partly' | 'held' | 'rejected' | 'unclaimed', string>
  >;
  readonly treatments: Readonly<Record<'reject' | 'hold' | 'notice', string>>;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    read: '读入',
    rows: '行',
    fromRow: (row) => ` 第 ${row} 行起`,
    payable: '拟拨付',
    unchecked: '未核对历史拨付',
    checked: '已核对历史拨付',
    noLedgerYet: (file) => `${file}：台账还没有建立，本批未核对历史拨付；首次使用时如此，否则请核对路径`,
    batchPosted: (period, batch) => `${period} 批次 ${batch} 已入账；这次计算只供核对，另付请用 --batch`,
    payouts: '笔',
    yuan: '元',
    total: '合计',
    exceptions: '例外',
    none: '无',
    balance: '核对',
    skipped: '另有表尾等不计入的行',
    files: '结果',
    weighing: '读入并核对',
    settling: '核对并写出',
    noPeriod: '未给 --period，未核对日期是否晚于期间',
    onlyRules: '只算规则',
    otherReadings: '解释另取',
    costs: '换一种解释',
    changedRows: (rows) => `${rows} 行`,
    paidMore: '多付',
    paidLess: '少付',
    nowHeld: (wanting) => (wanting.length === 0 ? '转为暂缓' : `转为暂缓（缺${wanting.join('、')}）`),
    paidElse: '改付他人',
    comma: '，',
    changesNothing: (count) => `另 ${count} 种解释对本批没有影响`,
    more: '另有',
    allIn: '全部例外见',
    clean: '没有发现问题',
    dispositions: {
      read: '读入',
      paid: '拟拨付',
      partly: '部分拟拨付',
      held: '暂缓',
      rejected: '不予拨付',
      unclaimed: '未匹配项目',
    },
    treatments: { reject: '不予拨付', hold: '暂缓', notice: '提示' },
  },
  en: {
    read: 'Read',
    rows: 'rows',
    fromRow: (row) => ` from row ${row}`,
    payable: 'Payable',
    unchecked: 'past payouts not checked',
    checked: 'past payouts checked',
    noLedgerYet: (file) =>
      `${file}: no such ledger yet, so past payouts were not checked; if this is not the first month, check the path`,
    batchPosted: (period, batch) =>
      `${period} batch ${batch} is posted already; this run is for checking only: what else is to be paid needs another --batch`,
    payouts: 'payouts',
    yuan: 'yuan',
    total: 'Total',
    exceptions: 'Exceptions',
    none: 'none',
    balance: 'Reconciliation',
    skipped: 'footers and the like, not counted',
    files: 'Files',
    weighing: 'reading and checking',
    settling: 'checking and writing',
    noPeriod: 'no --period: dates after the period are not checked',
    onlyRules: 'Rules asked for',
    otherReadings: 'Other readings taken',
    costs: 'Other readings would change',
    changedRows: (rows) => `${rows} rows`,
    paidMore: 'more',
    paidLess: 'less',
    nowHeld: (wanting) => (wanting.length === 0 ? 'held' : `held (wanting ${wanting.join(', ')})`),
    paidElse: 'to others',
    comma: ', ',
    changesNothing: (count) => `${count} others change nothing in this batch`,
    more: 'more',
    allIn: 'all exceptions in',
    clean: 'nothing found',
    dispositions: {
      read: 'read',
      paid: 'paid',
      partly: 'partly paid',
      held: 'held',
      rejected: 'rejected',
      unclaimed: 'unclaimed',
    },
    treatments: { reject: 'reject', hold: 'hold', notice: 'notice' },
  },
};

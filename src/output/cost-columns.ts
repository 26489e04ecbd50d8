import { yuanText, type Fen } from '../model/money.js';
import type { CsvColumn } from './csv-list.js';

/** What one other reading would change of a run. Amounts in fen. */
export interface CostLine {
  readonly reading: string;
  readonly item: string;
  readonly rules: readonly string[];
  readonly question: string;
  readonly used: { readonly option: string; readonly means: string };
  readonly other: { readonly option: string; readonly means: string };
  readonly rows: number;
  readonly more: Fen;
  readonly less: Fen;
  /** Paid in the run, and held under the other reading; for want of which columns. */
  readonly held: Fen;
  readonly wanting: readonly string[];
  /** Paid to somebody else. */
  readonly moved: Fen;
}

export const COST_FILE = 'cost-of-readings.csv';

/** The columns of cost-of-readings.csv. */
export const COST_COLUMNS: readonly CsvColumn<CostLine>[] = [
  { header: '序号', cell: (_, serial) => ({ number: String(serial) }) },
  { header: '解释', cell: ({ reading }) => reading },
  { header: '政策条款', cell: ({ item }) => item },
  { header: '规则', cell: ({ rules }) => rules.join('、') },
  { header: '问题', cell: ({ question }) => question },
  { header: '所用取值', cell: ({ used }) => used.option },
  { header: '所用解释', cell: ({ used }) => used.means },
  { header: '另一取值', cell: ({ other }) => other.option },
  { header: '另一解释', cell: ({ other }) => other.means },
  { header: '变动行数', cell: ({ rows }) => ({ number: String(rows) }) },
  { header: '多付', cell: ({ more }) => ({ number: yuanText(more) }) },
  { header: '少付', cell: ({ less }) => ({ number: yuanText(less) }) },
  { header: '转为暂缓', cell: ({ held }) => ({ number: yuanText(held) }) },
  { header: '暂缓所缺栏目', cell: ({ wanting }) => wanting.join('、') },
  { header: '改付他人', cell: ({ moved }) => ({ number: yuanText(moved) }) },
];

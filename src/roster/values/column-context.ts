import type { ValueType } from '../../model/fact.js';
import type { DistrictNames } from './district.js';

/** What a reader must know of its column; one per column of one sheet. */
export interface ColumnContext {
  readonly type: ValueType;
  /** The file is a CSV: its plain texts may have been damaged by a spreadsheet before they were saved. */
  readonly csv: boolean;
  /** The year from which a bare number in a date column counts its days. */
  readonly dates: 1900 | 1904;
  /** The unit that the header or the title states; a unit in the cell beats it. */
  readonly scale: 'none' | '百元' | '千元' | '万元' | '百万元' | '亿元' | 'percent';
  /** Whether the cells below a vertical merge have its value: a shared name has, a group's amount has not. */
  readonly merge: 'copy' | 'refuse';
  /** The header asks 是否…, so 是 means the district itself. */
  readonly asksWhether: boolean;
  /** Enum: compact spelling (see compactSpelling) → value. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Compact spellings that are accepted with a note. */
  readonly interpretedSpellings: ReadonlySet<string>;
  /** The enum's values, to name them when none fits. */
  readonly values: readonly string[];
  /** What says that a cell has the value of the one above: 同上, 〃, … */
  readonly dittos: readonly string[];
  readonly district: DistrictNames;
}

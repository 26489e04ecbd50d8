import type { Finding } from '../../model/finding.js';
import type { SheetRow } from '../../model/sheet.js';
import { isBlank, ownText } from '../cell-content.js';
import { ColumnSum } from './column-sum.js';
import { difference } from './difference.js';
import type { Slot } from './slot.js';

/** Sums of money, hours and heads over the rows of a sheet, compared with what its footers state. */
export interface ControlTotals {
  add(row: SheetRow): void;
  /** Differences of a footer row; of one that stands above the rows they come with `end`. */
  compare(row: SheetRow, kind: 'sum' | 'subtotal'): readonly Finding[];
  end(): readonly Finding[];
}

const SUMMED: ReadonlySet<string> = new Set(['money', 'hours', 'count']);

/** @param names zero-based columns of names, where footers write the number of persons */
export function controlTotals(slots: readonly Slot[], names: readonly number[]): ControlTotals {
  const sums = slots.flatMap((slot) =>
    slot.at >= 0 && SUMMED.has(slot.column.type) ? [new ColumnSum(slot)] : [],
  );
  const above: SheetRow[] = [];
  let rows = 0;
  let rowsSince = 0;

  function differences(row: SheetRow, whole: 'sum' | 'subtotal'): readonly Finding[] {
    const found = sums.flatMap((sum) => sum.compare(row, whole) ?? []);
    const heads = headsIn(row, names);
    const fits =
      heads === undefined || heads.number === rowsSince || (whole === 'sum' && heads.number === rows);
    if (heads === undefined || fits) return found;
    const computed = whole === 'sum' ? rows : rowsSince;
    const place = { column: '', what: '人数', at: heads.at, row };
    return [
      ...found,
      difference(place, String(heads.number), String(computed), String(heads.number - computed)),
    ];
  }

  return {
    add(row) {
      rows += 1;
      rowsSince += 1;
      for (const sum of sums) sum.add(row);
    },
    compare(row, kind) {
      if (rows === 0) {
        above.push(row);
        return [];
      }
      const found = differences(row, kind);
      rowsSince = 0;
      for (const sum of sums) sum.restart();
      return found;
    },
    end: () => above.flatMap((row) => differences(row, 'sum')),
  };
}

/** 合计：25人, or 25人 in the column of names. */
function headsIn(
  row: SheetRow,
  names: readonly number[],
): { readonly at: number; readonly number: number } | undefined {
  const first = row.cells.findIndex((cell) => !isBlank(cell));
  for (const at of [first, ...names]) {
    const match = /(?:^|[^\d.,])(\d{1,7})\s*(?:人|名)/.exec(ownText(row.cells[at]));
    if (match !== null) return { at, number: Number(match[1]) };
  }
  return undefined;
}

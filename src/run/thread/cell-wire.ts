import type { Place } from '../../model/finding.js';
import type { WireReader, WireWriter } from './wire.js';

/** A cell's place, its row left out where that is the row's own. */
export interface SentCell {
  readonly isOwn: boolean;
  readonly text: string;
}

/** Cells of a row have its number in common. */
export function writeCell(to: WireWriter, cell: string, { row }: Place): void {
  const own = String(row);
  const isOwn = cell.endsWith(own);
  to.flag(isOwn);
  to.text(isOwn ? cell.slice(0, -own.length) : cell);
}

export function readCell(from: WireReader): SentCell {
  return { isOwn: from.flag(), text: from.text() };
}

export function cellText({ isOwn, text }: SentCell, { row }: Place): string {
  return isOwn ? `${text}${row}` : text;
}

import type { Place } from '../../model/finding.js';
import type { WireReader, WireWriter } from './wire.js';

export function writePlace(to: WireWriter, { file, sheet, row }: Place): void {
  to.text(file);
  to.text(sheet);
  to.int(row);
}

export function readPlace(from: WireReader): Place {
  return { file: from.text(), sheet: from.text(), row: from.int() };
}

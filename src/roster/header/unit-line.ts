import { compactSpelling } from '../../model/compact-spelling.js';
import type { SheetRow } from '../../model/sheet.js';
import type { CommonData } from '../../policy/data.js';
import { ownText } from '../cell-content.js';
import type { Scale } from './header-text.js';

/** Tells the unit of money that a line states (单位：万元); undefined where it states none. */
export type UnitReader = (row: SheetRow) => Scale | undefined;

/** The unit stated above a header, the nearest line winning; undefined where no line states one. */
export function unitAbove(rows: readonly SheetRow[], unitOf: UnitReader): Scale | undefined {
  for (const row of rows.toReversed()) {
    const scale = unitOf(row);
    if (scale !== undefined) return scale;
  }
  return undefined;
}

export function unitReader(header: CommonData['header']): UnitReader {
  const inLine = statements(header, '');
  // With spaces inside the words (单 位：万 元) only where the cell says nothing else behind it.
  const inCell = statements(header, '$');
  const unitIn = (text: string, patterns: readonly RegExp[]): Scale | undefined => {
    const unit = patterns.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
    return unit === undefined ? undefined : header.moneyUnits[unit];
  };
  return (row) => {
    const texts = row.cells.map(ownText).filter((text) => text !== '');
    const line = texts.join(' ').normalize('NFKC').replace(/\s+/g, ' ');
    return (
      unitIn(line, inLine) ??
      texts.map((text) => unitIn(compactSpelling(text), inCell)).find((scale) => scale !== undefined)
    );
  };
}

/**
 * A label, a colon or bracket where it needs one, and one of the units as a word of its own: 填报单位：千元科技 states none.
 * @param end what must follow, beyond the end of the word
 */
function statements(header: CommonData['header'], end: '' | '$'): readonly RegExp[] {
  const units = Object.keys(header.moneyUnits).sort((a, b) => b.length - a.length);
  return header.unitLabels.map((label) => {
    const word = escaped(label.normalize('NFKC').replace(/:$/, ''));
    const sign = /[:：]$/.test(label) ? ' ?[:(]' : ' ?[:(]?';
    return new RegExp(
      `${word}${sign} ?(?:人民币)? ?\\(? ?(${units.map(escaped).join('|')})(?![\\p{L}\\d])${end}`,
      'u',
    );
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

import { compactSpelling } from '../../model/compact-spelling.js';
import type { SheetRow } from '../../model/sheet.js';
import type { CommonData } from '../../policy/data.js';
import { ownText } from '../cell-content.js';
import { anyOf, escaped } from './any-of.js';
import type { Scale } from './header-text.js';
import { namedUnits } from './named-units.js';

/** Tells the units of money that a line speaks of. */
export interface UnitReader {
  /** The unit that the line states for the figures below (单位：万元); undefined where it states none. */
  readonly stated: (row: SheetRow) => Scale | undefined;
  /** Units other than yuan that stand in it as no part of an amount, stated or not: 补贴名册（万元） names one. */
  readonly named: (row: SheetRow) => readonly Scale[];
}

/** What the lines above a header say of its unit. */
export interface UnitAbove {
  /** The unit stated, the nearest line winning; undefined where no line states one. */
  readonly stated: Scale | undefined;
  /** A line as near that names another unit, and may mean the figures below. */
  readonly doubt: SheetRow | undefined;
}

/** @param inherited the unit in force where no line states one; to name it again raises no doubt */
export function unitAbove(rows: readonly SheetRow[], units: UnitReader, inherited?: Scale): UnitAbove {
  const from = rows.findLastIndex((row) => units.stated(row) !== undefined);
  const nearest = rows[from];
  const stated = nearest && units.stated(nearest);
  const scale = stated ?? inherited;
  const doubt = rows.slice(Math.max(from, 0)).find((row) => units.named(row).some((unit) => unit !== scale));
  return { stated, doubt };
}

export function unitReader(header: CommonData['header']): UnitReader {
  const inLine = statements(header, '');
  // With spaces inside the words (单 位：万 元) only where the cell says nothing else behind it.
  const inCell = statements(header, '$');
  const unitIn = (text: string, patterns: readonly RegExp[]): Scale | undefined => {
    const unit = patterns.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
    return unit === undefined ? undefined : header.moneyUnits[unit];
  };
  const named = namedUnits(header);
  return {
    stated: (row) => {
      const texts = textsOf(row);
      const line = texts.join(' ').normalize('NFKC').replace(/\s+/g, ' ');
      return (
        unitIn(line, inLine) ??
        texts.map((text) => unitIn(compactSpelling(text), inCell)).find((scale) => scale !== undefined)
      );
    },
    named: (row) => textsOf(row).flatMap(named),
  };
}

function textsOf({ cells }: SheetRow): readonly string[] {
  return cells.map(ownText).filter((text) => text !== '');
}

/**
 * A label, a sign where it needs one, and one of the units as a word of its own, alone or in a list with those of other things:
 * 单位：人、万元 states one, 填报单位：千元科技 and 单位：元、万元 none.
 * @param end what must follow, beyond the end of the word
 */
function statements(header: CommonData['header'], end: '' | '$'): readonly RegExp[] {
  const units = anyOf(Object.keys(header.moneyUnits));
  const others = `(?:${anyOf(header.otherUnits)}) ?[、,/;] ?`;
  const second = ` ?[、,/;] ?(?:${others})*(?:${units})(?![\\p{L}\\d])`;
  return header.unitLabels.map((label) => {
    const word = escaped(label.normalize('NFKC').replace(/:$/, ''));
    const sign = /[:：]$/.test(label) ? ' ?[:(=|-]' : ' ?[:(=|-]?';
    return new RegExp(
      `${word}${sign} ?(?:${others})*(?:人民币)? ?[:(]? ?¥?(${units})(?![\\p{L}\\d])(?!${second})${end}`,
      'u',
    );
  });
}

import type { CommonData } from '../../policy/data.js';
import { anyOf } from './any-of.js';
import type { Scale } from './header-text.js';

/** Figures, in either script, make an amount of the unit behind them: 5万元, 叁万元, 数万元. */
const FIGURE = '[\\d〇零一二三四五六七八九十两百千万亿壹贰叁肆伍陆柒捌玖拾佰仟数几每]';
/** Words are spaced out to fill a cell: 万 元. */
const SPACED = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/**
 * Finds the units of money other than yuan in a text: words of their own or in a turn that speaks of units (以万元计), but no parts
 * of amounts (5万元以下) or of names (万元汇公司).
 */
export function namedUnits(header: CommonData['header']): (text: string) => readonly Scale[] {
  const finder = finders.get(header) ?? finderOf(header);
  finders.set(header, finder);
  return finder;
}

const finders = new WeakMap<CommonData['header'], (text: string) => readonly Scale[]>();

function finderOf({ moneyUnits, unitTurns }: CommonData['header']): (text: string) => readonly Scale[] {
  const units = Object.keys(moneyUnits).filter((word) => word.endsWith('元') && moneyUnits[word] !== 'none');
  const unit = `(?<!${FIGURE} ?)(?:${anyOf(units)})`;
  const named = new RegExp(
    `(?<=${anyOf(unitTurns.before)})${unit}|${unit}(?=${anyOf(unitTurns.after)}|$|[^\\p{L}\\d])`,
    'gu',
  );
  return (text) => {
    if (!text.includes('元')) return [];
    const found = text.normalize('NFKC').replace(SPACED, '').match(named) ?? [];
    return found.flatMap((each) => moneyUnits[each] ?? []);
  };
}

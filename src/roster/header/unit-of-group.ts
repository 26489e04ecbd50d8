import { compactSpelling } from '../../model/compact-spelling.js';
import type { CommonData } from '../../policy/data.js';
import { headerText, type Scale } from './header-text.js';
import { namedUnits } from './named-units.js';

/**
 * The unit that a group of columns states for those under it: 金额（万元）, 补贴金额：元, 万元. A group is no amount and no name, so that
 * the only unit it names is meant. Undefined where it names none or more than one.
 */
export function unitOfGroup(text: string, header: CommonData['header']): Scale | undefined {
  if (text === '') return undefined;
  const { scale } = headerText(text, header);
  if (scale !== undefined) return scale;
  const last = compactSpelling(text).split(':').at(-1) ?? '';
  const [unit, ...others] = new Set(namedUnits(header)(text));
  return header.moneyUnits[last] ?? (others.length === 0 ? unit : undefined);
}

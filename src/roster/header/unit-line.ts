import { compactSpelling } from '../../model/compact-spelling.js';
import type { SheetRow } from '../../model/sheet.js';
import type { CommonData } from '../../policy/data.js';
import { ownText } from '../cell-content.js';
import type { Scale } from './header-text.js';

/** The unit of money that a line above the header states (单位：万元), the nearest line winning; 'none' where none does. */
export function unitAbove(rows: readonly SheetRow[], header: CommonData['header']): Scale {
  for (const row of rows.toReversed()) {
    const texts = row.cells.map(ownText).filter((text) => text !== '');
    const scale =
      unitInLine(texts.join(' '), header) ?? texts.map((text) => spacedUnit(text, header)).find(Boolean);
    if (scale !== undefined) return scale;
  }
  return 'none';
}

/** A label counts only where a word begins: 填报单位：千元科技 states no unit. */
function unitInLine(line: string, header: CommonData['header']): Scale | undefined {
  const text = line.normalize('NFKC');
  for (const label of header.unitLabels) {
    const word = escaped(label.normalize('NFKC').replace(/:$/, ''));
    const colon = label.endsWith(':') || label.endsWith('：') ? '\\s*:' : '\\s*:?';
    const match = new RegExp(
      `(?:^|[^\\p{Script=Han}])${word}${colon}\\s*(?:人民币)?([^\\s()\\[\\]【】]+)`,
      'u',
    ).exec(text);
    const scale = moneyScale((match?.[1] ?? '').split(/[,、/;]/), header);
    if (scale !== undefined) return scale;
  }
  return undefined;
}

/** The same with spaces inside the words, when the cell says nothing else: 单 位：万 元. */
function spacedUnit(text: string, header: CommonData['header']): Scale | undefined {
  const compact = compactSpelling(text);
  const label = header.unitLabels.find((each) => compact.startsWith(compactSpelling(each)));
  return label === undefined
    ? undefined
    : moneyScale([compact.slice(compactSpelling(label).length).replace(/^:/, '')], header);
}

function moneyScale(units: readonly string[], header: CommonData['header']): Scale | undefined {
  if (units.includes('元')) return 'none';
  const scales = units.map((unit) => header.scales[unit]);
  return scales.find((scale) => scale === '万元' || scale === '千元');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

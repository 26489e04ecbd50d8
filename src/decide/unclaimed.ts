import type { Finding } from '../model/finding.js';
import type { RowFacts } from '../model/row-facts.js';
import type { RuleData } from '../policy/data.js';
import { versionsOf } from '../policy/versions.js';
import { shown } from './need.js';
import type { Scope } from './scope.js';

/** NO_RULE_APPLIES for a row that no rule takes; the nearest known value is named where the roster has such a column. */
export function compileUnclaimed(rules: readonly RuleData[], scope: Scope): (row: RowFacts) => Finding {
  const { nearest } = scope.roster;
  const conditions = rules.flatMap((rule) =>
    versionsOf(rule, scope.policy.head).flatMap((version) => version.rule.when),
  );
  const columns = new Set(conditions.map(({ column }) => column));
  const asked = [...columns].map((name) => scope.column(name));
  const known = conditions.flatMap((each) => (each.column === nearest && 'is' in each ? each.is : []));
  return (row) => {
    const values = asked.map((column) => `${column.name}“${shown(row, column)}”`).join('、');
    const blank = { code: 'NO_RULE_APPLIES', rule: '', item: '', required: '与补贴项目相符' } as const;
    if (nearest === undefined)
      return { ...blank, column: '', cell: '', found: '', message: `没有与本行相符的补贴项目（${values}）` };
    const column = scope.column(nearest);
    const found = shown(row, column);
    const best = nearestOf(found, known);
    const hint =
      best === undefined
        ? ''
        : best === found
          ? `，请核对${asked
              .filter((each) => each.name !== nearest)
              .map((each) => each.name)
              .join('、')}`
          : `，最接近的是“${best}”`;
    return {
      ...blank,
      column: nearest,
      cell: row.cell(column.index),
      found,
      message: `没有与${nearest}“${found}”相符的补贴项目${hint}`,
    };
  };
}

/** The known value with the fewest single-character changes; undefined where none is known. */
function nearestOf(text: string, known: readonly string[]): string | undefined {
  let best: { readonly value: string; readonly distance: number } | undefined;
  for (const value of known) {
    const distance = editDistance(text, value);
    if (best === undefined || distance < best.distance) best = { value, distance };
  }
  return best?.value;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

import type { CheckData, RequirementData } from '../../../policy/data.js';
import { leftValues, where } from '../left-values.js';
import { valuesOf, type RuleSetting } from '../rule-setting.js';
import type { Point } from '../sentence.js';
import { column, oneOf } from '../wording.js';

/** Only the cases that a row of the rule may be. @param words puts the requirements of one case into words */
export function byValueWords(
  { column: name, cases }: Extract<CheckData, { check: 'by-value' }>,
  setting: RuleSetting,
  words: (requirements: readonly RequirementData[], setting: RuleSetting) => readonly Point[],
): Point {
  const possible = cases
    .map(({ is, require }) => ({ is: leftValues(name, is, setting), require }))
    .filter(({ is }) => is.length > 0);
  const others = valuesOf(name, setting).filter((value) => !cases.some(({ is }) => is.includes(value)));
  const rest = leftValues(name, others, setting);
  return {
    zh: `按${column(name)}分别核对：`,
    en: `Depending on ${column(name)}:`,
    under: [
      ...possible.map(({ is, require }) =>
        caseWords(is, words(require, where([{ column: name, is: [...is] }], setting))),
      ),
      ...(rest.length === 0 ? [] : [caseWords(rest, [])]),
    ],
  };
}

/** One test stands behind the values; several stand under them. */
function caseWords(values: readonly string[], demands: readonly Point[]): Point {
  const who = oneOf(values);
  const [first, ...more] = demands;
  if (first === undefined) return { zh: `${who.zh}：不作此项核对。`, en: `${who.en}: not checked.` };
  if (more.length === 0) return { ...first, zh: `${who.zh}：${first.zh}`, en: `${who.en}: ${first.en}` };
  return { zh: `${who.zh}：`, en: `${who.en}:`, under: demands };
}

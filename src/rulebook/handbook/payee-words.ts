import type { RuleData } from '../../policy/data.js';
import { consequence } from './consequence.js';
import { leftValues } from './left-values.js';
import type { RuleSetting } from './rule-setting.js';
import type { Point } from './sentence.js';
import { column, oneOf } from './wording.js';

/** Who is paid: one party of the roster, or the one that a column names, by the values that are not refused. */
export function payeeWords(payee: RuleData['payee'], setting: RuleSetting): readonly Point[] {
  if (payee === undefined) return [];
  if (typeof payee === 'string')
    return [{ zh: `${partyName(payee, setting)}。`, en: `${partyName(payee, setting)}.` }];
  const missing = consequence('FIELD_MISSING', setting.policy);
  const blank =
    payee.default === undefined
      ? { zh: `未填的${missing.zh}。`, en: `Blank: ${missing.en}.` }
      : {
          zh: `未填的付给${partyName(payee.default, setting)}。`,
          en: `Blank: ${partyName(payee.default, setting)}.`,
        };
  const possible = leftValues(payee.by, Object.keys(payee.cases), setting);
  const cases = [...new Set(possible.map((value) => payee.cases[value] ?? ''))].map((party) => {
    const values = oneOf(possible.filter((value) => payee.cases[value] === party));
    return {
      zh: `填${values.zh}的付给${partyName(party, setting)}。`,
      en: `${values.en}: ${partyName(party, setting)}.`,
    };
  });
  return [{ zh: `按${column(payee.by)}：`, en: `As ${column(payee.by)} says:`, under: [...cases, blank] }];
}

/** A party by the column that names it: 「姓名」（个人） */
function partyName(party: string, { roster }: RuleSetting): string {
  const data = roster.parties[party];
  return data === undefined ? party : `${column(data.name)}（${data.type}）`;
}

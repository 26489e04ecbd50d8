import { stringify } from 'yaml';
import { allRules } from '../../policy/all-rules.js';
import { CODES } from '../../model/code.js';
import type { PolicyData, RosterData } from '../../policy/data.js';
import type { Cells, Example } from '../examples/example-file.js';

/** An example of one row, made of nothing that tells whose it is. */
export interface MadeExample {
  readonly roster: RosterData;
  readonly period: string;
  readonly row: Cells;
  readonly standards: Example['standards'];
  readonly readings: Example['readings'];
  readonly expect: Readonly<Record<string, string>>;
  readonly expectPayee?: Readonly<Record<string, string>>;
}

/** A file of examples with this one, as it would stand in rules/examples. */
export function exampleText(example: MadeExample, policy: PolicyData): string {
  const { roster, period, row, standards, readings, expect, expectPayee } = example;
  const provision = provisionOf(example, policy);
  const base = roster.title;
  const made = {
    name: nameOf(example, policy),
    base,
    period,
    ...(Object.keys(readings).length > 0 ? { readings } : {}),
    ...(Object.keys(standards).length > 0 ? { standards } : {}),
    expect,
    ...(expectPayee === undefined ? {} : { expectPayee }),
  };
  const file = { provision, bases: { [base]: { roster: roster.kind, row } }, examples: [made] };
  const place = `rules/examples/${String(provision).padStart(2, '0')}.yaml`;
  const note = `# 已遮盖的一行。${place} 已有时，把 ${base} 改名放进 bases，例子放进 examples`;
  return `${note}\n${stringify(file, { lineWidth: 0, singleQuote: true })}`;
}

/** The provision of the first rule of the result; of a row without a rule, the first that takes such rosters. */
function provisionOf({ expect, roster }: MadeExample, { provisions }: PolicyData): number {
  const of = (
    test: (rule: { readonly id: string; readonly roster: string }) => boolean,
  ): number | undefined => provisions.find(({ rules }) => rules.some(test))?.provision;
  return of(({ id }) => Object.hasOwn(expect, id)) ?? of((rule) => rule.roster === roster.kind) ?? 1;
}

/** “区专项培训费补贴付 1000.00；区专项培训生活费补贴：出勤率未达标” */
function nameOf({ expect, roster }: MadeExample, policy: PolicyData): string {
  const titles = new Map(allRules(policy).map(({ id, title }) => [id, title]));
  const codes = new Map(Object.entries(CODES).map(([code, { name }]) => [code, name]));
  const parts = Object.entries(expect).map(([rule, result]) => {
    const words = result
      .split(' ')
      .map((part) => codes.get(part)?.replace('{district}', policy.head.district.name) ?? `付 ${part}`);
    return `${titles.get(rule) ?? roster.title}：${words.join('、')}`;
  });
  return parts.length === 0 ? `${roster.title}：无结果` : parts.join('；');
}

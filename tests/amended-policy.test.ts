import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { butie, place } from './cli/session.js';

/** Each payout and stopping exception of a run: file and row → rule and amount, or rule and code. */
async function settled(files: readonly string[], rules: string): Promise<ReadonlyMap<string, string>> {
  const out = place(`${rules.replaceAll('/', '-')}-${files.length}`);
  const period = ['--period', '2023-12', '--standards', 'fixtures/standards'];
  const said = await butie('run', ...files, ...period, '--rules', rules, '--out', out, '--quiet');
  expect(said).toEqual({ code: 0, out: '', error: '' });
  const rows = new Map<string, string[]>();
  for (const [list, what] of [
    ['payouts.csv', '金额'],
    ['exceptions.csv', '代码'],
  ] as const) {
    const records: Record<string, string>[] = parse(await readFile(`${out}/${list}`), {
      bom: true,
      columns: true,
    });
    for (const record of records.filter(({ 处理 }) => 处理 !== '提示')) {
      const key = `${record['名册']}:${record['行号']}`;
      rows.set(key, [...(rows.get(key) ?? []), `${record['规则']} ${record[what]}`.trim()]);
    }
  }
  return new Map([...rows].map(([key, texts]) => [key, texts.join('，')]));
}

/** The rows that come to something else, with what they come to under either. */
async function compared(files: readonly string[]): Promise<Record<string, readonly [string, string]>> {
  const now = await settled(files, 'rules');
  const draft = await settled(files, 'fixtures/amended-policy');
  const differing = [...new Set([...now.keys(), ...draft.keys()])].filter(
    (key) => now.get(key) !== draft.get(key),
  );
  return Object.fromEntries(differing.map((key) => [key, [now.get(key) ?? '', draft.get(key) ?? '']]));
}

describe('the same rosters under the policy and under an invented amendment of it, from 2023-11-01 on', () => {
  it('an amount changes, an honour is new, a rule is repealed: from the day on, and not before', async () => {
    expect(await compared(['fixtures/amended-talents.csv', 'fixtures/amended-units.csv'])).toEqual({
      // 2: 松江工匠 of 2023-10-31 stays.
      'amended-talents.csv:3': ['30b 3000.00', '30b 3500.00'],
      'amended-talents.csv:4': ['30b 3000.00', '30b 3500.00'],
      'amended-talents.csv:5': ['NO_RULE_APPLIES', '30c NO_POLICY_IN_FORCE'],
      'amended-talents.csv:6': ['NO_RULE_APPLIES', '30c 1200.00'],
      // units 2: 区首席技师工作室 of 2023-10-31 stays.
      'amended-units.csv:3': ['9b 50000.00', '9b NO_POLICY_IN_FORCE'],
    });
  });

  it('of the example month only the rows that the amendment is about come out otherwise', async () => {
    const files = (await readdir('fixtures/rosters')).toSorted().map((name) => `fixtures/rosters/${name}`);
    const raised = [43, 44, 45, 46, 47, 48].map((row) => [
      `2023年12月人才名册.xlsx:${row}`,
      ['30b 3000.00', '30b 3500.00'],
    ]);
    expect(await compared(files)).toEqual({
      ...Object.fromEntries(raised),
      '2023年单位资助名册.xlsx:19': ['9b 50000.00', '9b NO_POLICY_IN_FORCE'],
    });
  });
});

import { expect, it } from 'vitest';
import { asException, asPayout, exception, LABEL, payout } from '../output/sample-run.js';
import { pageTables, pageText } from './page-tables.js';
import { pageOf, reportOf } from './sample-report.js';

const SCRIPT = `<script>alert("名册")</script>&amp;'`;
const BACKWARDS = '册名\u202Excls.\uD800\u0007.csv';
const PERSON = '310199199912310038';

async function hostilePage(): Promise<string> {
  const label = {
    ...LABEL,
    departments: LABEL.departments.map((each) => ({ ...each, name: `${SCRIPT}${each.name}` })),
    rules: LABEL.rules.map((rule) => ({ ...rule, title: `${SCRIPT}{a|x}${rule.title}` })),
  };
  const outcomes = [
    asPayout(payout(1, { fund: SCRIPT })),
    ...[SCRIPT, BACKWARDS, `${PERSON}名册.csv`].map((file) =>
      asException(
        exception({ code: 'CONTROL_TOTAL_DIFFERS', found: SCRIPT, place: { file, sheet: SCRIPT, row: 3 } }),
      ),
    ),
  ];
  const [input] = reportOf().inputs;
  if (input === undefined) throw new Error('no input');
  const data = {
    inputs: [{ ...input, name: `${SCRIPT}${PERSON}`, tables: [{ sheet: SCRIPT, title: SCRIPT, rows: 1 }] }],
    standards: [{ name: SCRIPT, sha256: '0123456789012345678901234567890123456789012345678901234567890123' }],
    files: ['exceptions-甲"><script>#.xlsx', 'manifest.json'],
  };
  return pageOf(reportOf(outcomes, data, label));
}

it('shows whatever a name holds as text, and nothing of it as markup', async () => {
  const page = await hostilePage();
  expect(page).not.toMatch(/<script/i);
  expect(page).not.toMatch(/<(?:img|iframe|object|embed|form|input)\b/i);
  expect(pageTables(page).get('按资金来源')?.[1]?.[0]).toBe(SCRIPT);
  expect(pageTables(page).get('按主管部门')?.[1]?.[0]).toBe(`${SCRIPT}区人力资源和社会保障局`);
});

it('lets no name turn the order of what follows', async () => {
  expect(await hostilePage()).not.toMatch(/[\u202A-\u202E\u2066-\u2069\uD800]/);
});

it('masks the number of a person, also in the name of a file, but no hash', async () => {
  const page = await hostilePage();
  expect(page).not.toContain(PERSON);
  expect(pageText(page)).toContain('310***********0038名册.csv');
  expect(page).toContain('0123456789012345678901234567890123456789012345678901234567890123');
});

it('links to a file whatever its name', async () => {
  expect(await hostilePage()).toContain('href="exceptions-%E7%94%B2%22%3E%3Cscript%3E%23.xlsx"');
});

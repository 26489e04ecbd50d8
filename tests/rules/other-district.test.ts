import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it, test } from 'vitest';
import { openRulebook } from '../../src/rulebook/open-rulebook.js';
import { parseExamples } from '../../src/rulebook/examples/example-file.js';
import { FIRST_ROW, textRosters } from '../../src/rulebook/examples/example-roster.js';
import { standardsOf } from '../../src/rulebook/examples/example-standards.js';
import { notation, settleRows } from '../../src/rulebook/examples/settled-rows.js';

const { policy, beside } = await openRulebook('fixtures/other-district');
const { files, mistakes } = parseExamples(beside);
const work = await mkdtemp(path.join(tmpdir(), 'butie-other-district-'));
afterAll(() => rm(work, { recursive: true }));

it('has examples and an open point of each of its provisions', () => {
  expect(mistakes).toEqual([]);
  expect(files.map(({ value }) => value.provision)).toEqual(
    policy.provisions.map(({ provision }) => provision),
  );
  expect(policy.readings.flatMap(({ rules }) => rules)).toEqual(['1', '2', '3']);
});

const cases = files.flatMap(({ value: { provision, bases, examples } }) =>
  examples.map((example) => ({ title: `${provision} ${example.name}`, example, base: bases[example.base] })),
);

test.each(cases)('$title', async ({ example, base }) => {
  const first = { ...base?.row, ...example.with };
  const rows = [first, ...example.more.map((each) => ({ ...first, ...each }))];
  const roster = textRosters(base?.roster ?? '', policy)(rows);
  const standards = await standardsOf(example, await mkdtemp(path.join(work, 'example-')), policy);
  const rowOf = await settleRows(roster, { policy, standards, period: example.period });
  const expected = [example.expect, ...example.expectMore].map((outcome) =>
    Object.fromEntries(Object.entries(outcome).map(([rule, said]) => [rule, notation(said.split(' '))])),
  );
  expect(rows.map((_, index) => rowOf(FIRST_ROW + index).outcome)).toEqual(expected);
  if (example.expectPayee !== undefined) expect(rowOf(FIRST_ROW).payees).toMatchObject(example.expectPayee);
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readBeside } from '../../src/policy/source.js';
import { shippedPolicy } from '../policy/shipped.js';
import { type Example, parseExamples } from '../../src/rulebook/examples/example-file.js';
import { FIRST_ROW, textRosters } from '../../src/rulebook/examples/example-roster.js';
import { standardsOf } from '../../src/rulebook/examples/example-standards.js';
import { notation, settleRows, type SettledExample } from '../../src/rulebook/examples/settled-rows.js';

const policy = await shippedPolicy();
const { files, mistakes } = parseExamples(await readBeside('rules'));
const rosters = new Map(policy.rosters.map(({ kind }) => [kind, textRosters(kind, policy)]));
const work = await mkdtemp(path.join(tmpdir(), 'butie-examples-'));
afterAll(() => rm(work, { recursive: true }));

const cases = files.flatMap(({ value: { provision, bases, examples } }) =>
  examples.map(
    (example) => [`${provision} ${example.name}`, { example, base: bases[example.base] }] as const,
  ),
);

it('every file of examples reads', () => {
  expect(mistakes).toEqual([]);
});

it('there are examples of every rule, each paid and each not paid', () => {
  const seen = new Map<string, { paid: boolean; unpaid: boolean }>();
  for (const [, { example }] of cases) {
    for (const [rule, result] of [example.expect, ...example.expectMore].flatMap(Object.entries)) {
      const paid = /^\d/.test(result);
      const before = seen.get(rule) ?? { paid: false, unpaid: false };
      seen.set(rule, { paid: before.paid || paid, unpaid: before.unpaid || !paid });
    }
  }
  for (const rule of policy.provisions.flatMap(({ rules }) => rules)) {
    expect({ rule: rule.id, ...seen.get(rule.id) }).toEqual({
      rule: rule.id,
      paid: rule.amount !== undefined,
      unpaid: true,
    });
  }
});

describe('the examples of rules/examples', () => {
  it.each(cases)('%s', async (_title, { example, base }) => {
    const settled = await settle(example, base?.roster ?? '', base?.row ?? {});
    expect(settled.map(({ outcome }) => outcome)).toEqual(
      [example.expect, ...example.expectMore].map(inNotation),
    );
    const { expectPayee } = example;
    if (expectPayee !== undefined) expect(settled[0]?.payees).toEqual(expectPayee);
  });
});

async function settle(
  example: Example,
  kind: string,
  base: Example['with'],
): Promise<readonly SettledExample[]> {
  const first = { ...base, ...example.with };
  const rows = [first, ...example.more.map((each) => ({ ...first, ...each }))];
  const roster = rosters.get(kind)?.(rows);
  if (roster === undefined) throw new Error(`no roster kind ${kind}`);
  const folder = await mkdtemp(path.join(work, 'example-'));
  const standards = await standardsOf(example, path.join(folder, 'standards'), policy);
  const rowOf = await settleRows(roster, { policy, standards, period: example.period });
  return rows.map((_, index) => rowOf(FIRST_ROW + index));
}

function inNotation(expected: Example['expect']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(expected).map(([rule, result]) => [rule, notation(result.split(' '))]),
  );
}

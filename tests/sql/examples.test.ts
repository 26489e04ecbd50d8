import { expect, it } from 'vitest';
import { applyReadings } from '../../src/policy/apply-readings.js';
import { parseExamples } from '../../src/rulebook/examples/example-file.js';
import { standardsOf } from '../../src/rulebook/examples/example-standards.js';
import { openRulebook } from '../../src/rulebook/open-rulebook.js';
import { compareDecisions, type Batch, type Texts } from './compare-decisions.js';
import { openDuckDb } from './duckdb.js';

const KINDS = ['training', 'certificates', 'mentorship'];
const USUAL_PERIOD = '2023-12';
const database = await openDuckDb();
const { written, beside } = await openRulebook('rules');

/**
 * The rows of all examples of a kind that have readings, lists and month in common. Where these are not the usual ones, only the rules of
 * their own provision are compiled: the others were, among the usual ones.
 */
function batches(): readonly Batch[] {
  const byCircumstances = new Map<string, Omit<Batch, 'rows'> & { readonly rows: Texts[] }>();
  for (const { value } of parseExamples(beside).files) {
    for (const { base, with: differing, more, readings, standards, period } of value.examples) {
      const { roster = '', row = {} } = value.bases[base] ?? {};
      if (!KINDS.includes(roster)) continue;
      const circumstances = JSON.stringify([roster, readings, standards, period]);
      const isUsual = circumstances === JSON.stringify([roster, {}, {}, USUAL_PERIOD]);
      const key = isUsual ? circumstances : `${value.provision} ${circumstances}`;
      const provisions = written.provisions.filter(
        ({ provision }) => isUsual || provision === value.provision,
      );
      const known = byCircumstances.get(key) ?? {
        policy: applyReadings({ ...written, provisions }, new Map(Object.entries(readings))),
        kind: roster,
        standards: standardsOf(standards, written),
        period,
        rows: [],
      };
      byCircumstances.set(key, known);
      const first = { ...row, ...differing };
      known.rows.push(first, ...more.map((differences) => ({ ...first, ...differences })));
    }
  }
  return [...byCircumstances.values()];
}

it.runIf(database).each(KINDS)(
  'every example of %s is decided in SQL as by the streaming engine, or left to it',
  async (kind) => {
    if (database === undefined) return;
    let rows = 0;
    let left = 0;
    for (const batch of batches().filter((each) => each.kind === kind)) {
      const compared = await compareDecisions(database, batch);
      const sure = compared.filter(({ sql }) => sql !== 'left');
      expect(sure.map(({ sql }) => sql)).toEqual(sure.map(({ streaming }) => streaming));
      rows += compared.length;
      left += compared.length - sure.length;
    }
    expect(left / rows).toBeLessThan(0.1);
  },
  // Nothing is timed here: a machine that is busy takes as long as it takes.
  300_000,
);

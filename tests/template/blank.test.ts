import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readPersonNumber } from '../../src/model/person-id.js';
import { readUnitCode } from '../../src/model/unit-code.js';
import { eventsOf, KINDS, written } from './templates.js';

describe.each(KINDS)('a blank template of $kind', ({ roster, policy }) => {
  it('is read as a roster of its kind without rows, its example listed', async () => {
    const events = await eventsOf(await written(roster, policy), policy);
    expect(events).toMatchObject([
      { is: 'table', table: { kind: roster.kind, headerRow: 2, unknown: [] } },
      { is: 'skipped', why: 'example', place: { row: 3 } },
    ]);
  });

  it('is the same file every time', async () => {
    const [one, other] = await Promise.all([written(roster, policy), written(roster, policy)]);
    expect(await readFile(one)).toEqual(await readFile(other));
  });

  it('has an example that no rule would pay', () => {
    const { person, unit } = policy.common.template;
    expect([readPersonNumber(person.number).ok, readUnitCode(unit.code).ok]).toEqual([false, false]);
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { parsePolicy } from '../../src/policy/parse-policy.js';
import { readSources } from '../../src/policy/source.js';
import type { PolicyData, RosterData } from '../../src/policy/data.js';
import type { RosterEvent } from '../../src/model/roster-read.js';
import { openRoster } from '../../src/roster/open-roster.js';
import { writeTemplate } from '../../src/template/write-template.js';
import { policy } from '../roster/roster-files.js';

async function policyOf(rules: string): Promise<PolicyData> {
  const parsed = parsePolicy(await readSources(rules));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes));
  return parsed.policy;
}

const other = await policyOf('fixtures/other-district');

/** Every kind of roster of the shipped rules, and of those of another district. */
export const KINDS: readonly {
  readonly kind: string;
  readonly roster: RosterData;
  readonly policy: PolicyData;
}[] = [
  ...policy.rosters.map((roster) => ({ kind: roster.kind, roster, policy })),
  ...other.rosters.map((roster) => ({ kind: roster.kind, roster, policy: other })),
];

const folder = await mkdtemp(path.join(tmpdir(), 'butie-templates-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A template, in a folder that goes when the tests end. */
export async function written(roster: RosterData, rules: PolicyData): Promise<string> {
  const file = path.join(await mkdtemp(path.join(folder, 'one-')), '模板.xlsx');
  await writeTemplate(roster, rules, file);
  return file;
}

/** All that reading a file comes to. */
export async function eventsOf(file: string, rules: PolicyData): Promise<readonly RosterEvent[]> {
  const roster = await openRoster(file, rules, {
    kind: undefined,
    sheet: undefined,
    hidden: 'hold',
    legacyReader: undefined,
  });
  try {
    const events: RosterEvent[] = [];
    for await (const batch of roster.read()) events.push(...batch);
    return events;
  } finally {
    await roster.close();
  }
}

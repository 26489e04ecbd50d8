import path from 'node:path';
import type { Refusal } from '../model/refusal.js';
import { refused } from '../model/refusals/refused.js';
import type { Say } from '../model/refusals/say.js';
import type { Roster } from '../model/roster-read.js';
import type { PolicyData } from '../policy/data.js';
import { openRoster, type RosterOptions } from '../roster/open-roster.js';

/** Opens every roster before any is read, so that what must be refused is refused before work begins. Throws `Refusal`. */
export async function openRosters(
  files: readonly string[],
  policy: PolicyData,
  options: RosterOptions,
): Promise<readonly Roster[]> {
  const names = new Map<string, string>();
  for (const file of files) {
    const name = path.basename(file);
    const other = names.get(name);
    if (other !== undefined && path.resolve(other) === path.resolve(file))
      throw duplicate(file, (say) => say.inputTwice());
    if (other !== undefined) throw duplicate(file, (say) => say.inputNamesake(other));
    names.set(name, file);
  }
  const rosters: Roster[] = [];
  try {
    const contents = new Map<string, string>();
    for (const file of files) {
      const roster = await openRoster(file, policy, options);
      rosters.push(roster);
      const other = contents.get(roster.sha256);
      if (other !== undefined) throw duplicate(file, (say) => say.inputCopy(other));
      contents.set(roster.sha256, file);
    }
    return rosters;
  } catch (error) {
    await closeRosters(rosters);
    throw error;
  }
}

export async function closeRosters(rosters: readonly Roster[]): Promise<void> {
  await Promise.all(rosters.map((roster) => roster.close()));
}

function duplicate(file: string, say: Say): Refusal {
  return refused('INPUT_DUPLICATE', file, say);
}

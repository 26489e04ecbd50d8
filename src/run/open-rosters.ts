import path from 'node:path';
import { Refusal } from '../model/refusal.js';
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
      throw duplicate(file, '给了两次', '同一名册只算一次，去掉一个');
    if (other !== undefined) throw duplicate(file, `与 ${other} 同名`, '改名后重试：结果中以文件名指明行');
    names.set(name, file);
  }
  const rosters: Roster[] = [];
  try {
    const contents = new Map<string, string>();
    for (const file of files) {
      const roster = await openRoster(file, policy, options);
      rosters.push(roster);
      const other = contents.get(roster.sha256);
      if (other !== undefined)
        throw duplicate(file, `与 ${other} 内容相同`, '同一名册只算一次，去掉其中一个');
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

function duplicate(file: string, problem: string, remedy: string): Refusal {
  return new Refusal('INPUT_DUPLICATE', file, problem, remedy);
}

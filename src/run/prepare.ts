import { Refusal } from '../model/refusal.js';
import type { Roster } from '../model/roster-read.js';
import { NO_STANDARDS } from '../model/standards.js';
import { loadPolicy, type LoadedPolicy } from '../policy/load.js';
import { loadStandards, type LoadedStandards } from '../roster/standards/load-standards.js';
import type { BatchInput } from './batch-input.js';
import { openRosters } from './open-rosters.js';
import type { BatchSettings } from './settings.js';

/** A batch ready to compute: rules checked, standards read, every roster opened and recognised. */
export interface PreparedBatch {
  readonly input: BatchInput;
  readonly rosters: readonly Roster[];
  readonly loaded: LoadedPolicy;
  readonly standards: LoadedStandards;
}

/** Everything that can be refused is refused here, before a row is decided or a file written. Throws `Refusal`. */
export async function prepareBatch(settings: BatchSettings): Promise<PreparedBatch> {
  const loaded = await loadPolicy(settings.rules, settings.builtRules);
  const { policy } = loaded;
  const ids = policy.provisions.flatMap((provision) => provision.rules.map(({ id }) => id));
  const unknown = settings.only?.find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    throw new Refusal('USAGE', '--only', `没有编号为“${unknown}”的规则`, `可用：${ids.join('、')}`);
  }
  const kinds = policy.rosters.flatMap(({ kind, title }) => [kind, title]);
  if (settings.kind !== undefined && !kinds.includes(settings.kind)) {
    throw new Refusal('USAGE', '--kind', `没有名册种类“${settings.kind}”`, `可用：${kinds.join('、')}`);
  }
  const standards =
    settings.standards === undefined
      ? { standards: NO_STANDARDS, files: [], contents: [] }
      : await loadStandards(settings.standards, policy);
  const rosters = await openRosters(settings.files, policy, {
    kind: settings.kind,
    sheet: settings.sheet,
    hidden: settings.hiddenRows,
    sheetThread: settings.sheetThread,
  });
  const only = settings.only === undefined ? undefined : new Set(settings.only);
  return {
    input: {
      rosters,
      policy,
      standards: standards.standards,
      period: settings.period,
      batch: settings.batch,
      only,
    },
    rosters,
    loaded,
    standards,
  };
}

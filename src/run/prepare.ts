import { nearest } from '../model/nearest.js';
import { refused } from '../model/refusals/refused.js';
import type { Roster } from '../model/roster-read.js';
import { NO_STANDARDS } from '../model/standards.js';
import { applyReadings } from '../policy/apply-readings.js';
import type { PolicyData } from '../policy/data.js';
import { loadPolicy, type LoadedPolicy } from '../policy/load.js';
import { onceOtherwise } from '../policy/once-otherwise.js';
import { loadStandards, type LoadedStandards } from '../roster/standards/load-standards.js';
import { askedReadings, departures } from './asked-readings.js';
import type { BatchInput } from './batch-input.js';
import { openHistory, type OpenedHistory } from './open-history.js';
import { closeRosters, openRosters } from './open-rosters.js';
import type { BatchSettings } from './settings.js';

/** A batch ready to compute: rules checked, standards read, every roster opened and recognised. */
export interface PreparedBatch {
  readonly input: BatchInput;
  readonly rosters: readonly Roster[];
  /** Undefined: told from each header. */
  readonly kind: string | undefined;
  readonly loaded: LoadedPolicy;
  readonly standards: LoadedStandards;
  readonly past: OpenedHistory;
}

/** What can be refused at one look is refused here, before a row is decided or a file written; what stands further down a sheet, when it is read. Throws `Refusal`. */
export async function prepareBatch(settings: BatchSettings): Promise<PreparedBatch> {
  const loaded = await loadPolicy(settings.rules, settings.builtRules);
  const policy = applyReadings(loaded.policy, askedReadings(settings.readings, loaded.policy));
  const ids = policy.provisions.flatMap((provision) => provision.rules.map(({ id }) => id));
  const unknown = settings.only?.find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    throw refused('USAGE', '--only', (say) => say.noRule(unknown, nearest(unknown, ids), ids));
  }
  const kind = kindOf(settings.kind, policy);
  const standards =
    settings.standards === undefined
      ? { standards: NO_STANDARDS, files: [], contents: [] }
      : await loadStandards(settings.standards, policy);
  const past = await openHistory(settings.ledger, policy.head.district.name);
  const rosters = await openRosters(settings.files, policy, {
    kind,
    sheet: settings.sheet,
    hidden: settings.hiddenRows,
    legacyReader: settings.legacyReader,
  }).catch(async (error: unknown) => {
    await past.close();
    throw error;
  });
  // In the policy's order, whatever the order asked for: the same batch has one id.
  const asked = settings.only;
  const only = asked === undefined ? undefined : new Set(ids.filter((id) => asked.includes(id)));
  return {
    input: {
      rosters,
      policy,
      standards: standards.standards,
      period: settings.period,
      batch: settings.batch,
      only,
      readings: departures(loaded.policy, policy),
      onceOtherwise: onceOtherwise(loaded.policy),
      history: past.history,
      decideThread: settings.threads?.decide,
    },
    rosters,
    kind,
    loaded,
    standards,
    past,
  };
}

/** Gives back the files that a batch was computed from. */
export async function closeBatch({ rosters, past }: PreparedBatch): Promise<void> {
  await closeRosters(rosters);
  await past.close();
}

/** The kind asked for, by its key whichever of its names was used. */
function kindOf(asked: string | undefined, { rosters }: PolicyData): string | undefined {
  if (asked === undefined) return undefined;
  const found = rosters.find(({ kind, title }) => kind === asked || title === asked);
  if (found !== undefined) return found.kind;
  const known = rosters.flatMap(({ kind, title }) => [kind, title]);
  throw refused('USAGE', '--kind', (say) => say.noKind(asked, nearest(asked, known), known));
}

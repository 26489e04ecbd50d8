import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../../model/refusal.js';
import { findInputs, type FoundInput } from '../find-inputs.js';
import { ingredientsOf, type GivenLedger } from '../ingredients.js';
import { manifestOf, type Manifest } from '../manifest.js';
import { MANIFEST_FILE } from '../read-manifest.js';
import { recompute, type Machine } from '../recompute.js';
import type { AuditResult, Cause, RunSums } from './audit-result.js';
import { fileDifferences } from './file-differences.js';
import { folderContent, type FolderContent } from './folder-content.js';
import { ledgerCauses } from './ledger-causes.js';
import { readLists, NO_DIFFERENCE, type ListDifferences } from './list-differences.js';
import { manifestDifference, type ManifestRead } from './manifest-difference.js';
import { statedCauses } from './stated-causes.js';
import { usedCauses } from './used-causes.js';

export interface AuditHow {
  readonly inputs: string | undefined;
  readonly ledger: GivenLedger;
  readonly machine: Machine;
  /** The rules beside the program, which may be those of the run where its own copy is not. */
  readonly shippedRules: string;
}

/**
 * Computes a run again and compares everything: what it was computed from, every file of its folder, every payout. An amount that was
 * changed together with its hash and its sums shows, because hashes are not what is trusted.
 * @throws Refusal where nothing is found to differ and yet it cannot be computed again
 */
export async function auditRun(run: string, how: AuditHow): Promise<AuditResult> {
  const content = await folderContent(run);
  const manifest = await attempt(() => manifestOf(run));
  if (manifest instanceof Refusal) return damaged(run, content, manifest);
  const text = await readFile(path.join(run, MANIFEST_FILE), 'utf8');
  const used = await usedCauses(run, manifest, content, how.shippedRules);
  const ledger = await ledgerCauses(manifest, how.ledger);
  const intact = used.find((cause) => cause.intact !== '')?.intact;
  const again = await computeAgain(run, manifest, { ...how, intact, content });
  const computed = again instanceof Refusal ? undefined : again;
  const version = manifest.butie === how.machine.version && manifest.node === nodeMajor() ? 'same' : 'other';
  const files = await fileDifferences({
    run,
    content,
    stated: manifest.outputs,
    computed: computed?.manifest.outputs,
    workbooks: version === 'same' ? 'bytes' : 'parts',
  });
  const ownFile = manifestDifference({ manifest, text }, computed, version);
  const result: AuditResult = {
    run,
    stated: sumsOf(manifest),
    recomputed: computed && sumsOf(computed.manifest),
    causes: [
      ...(computed?.causes ?? []),
      ...used,
      ...ledger,
      ...versionCauses(manifest, how.machine.version),
    ],
    files: [...ownFile, ...files],
    ...(computed?.lists ?? NO_DIFFERENCE),
    refused: again instanceof Refusal ? again : undefined,
    rules: computed?.rules ?? '',
  };
  // Nothing was touched, as far as can be told: what is missing is the user's to supply.
  const touched = used.length + ledger.length + result.files.length;
  if (result.refused !== undefined && touched === 0) throw result.refused;
  return result;
}

interface ComputedAgain extends ManifestRead {
  readonly causes: readonly Cause[];
  readonly lists: ListDifferences;
  readonly rules: string;
}

async function computeAgain(
  run: string,
  manifest: Manifest,
  {
    inputs,
    ledger,
    machine,
    intact,
    content,
  }: AuditHow & { readonly intact: string | undefined; readonly content: FolderContent },
): Promise<ComputedAgain | Refusal> {
  const withRules = async (rosters: readonly FoundInput[], rules?: string): Promise<ComputedAgain> => {
    const own = ingredientsOf(run, manifest, rosters, ledger);
    const ingredients = { ...own, rules: rules ?? own.rules };
    return recompute(ingredients, machine, async (folder) => {
      const computed = await manifestOf(folder);
      return {
        manifest: computed,
        text: await readFile(path.join(folder, MANIFEST_FILE), 'utf8'),
        causes: statedCauses(manifest, computed, rosters),
        lists: await readLists({ run, content, folder, computed }),
        rules: ingredients.rules,
      };
    });
  };
  const rosters = await attempt(() => findInputs(manifest.inputs, { inputs, run }));
  if (rosters instanceof Refusal) return rosters;
  const first = await attempt(() => withRules(rosters));
  const unusable = first instanceof Refusal && first.code === 'RULES_INVALID';
  return unusable && intact !== undefined ? attempt(() => withRules(rosters, intact)) : first;
}

/** What refuses the work is a finding where something was changed; anything else is a bug. */
async function attempt<Value>(work: () => Promise<Value>): Promise<Value | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** A folder that holds what a run holds, and a manifest that is none any more. @throws Refusal where it never was a run's */
function damaged(run: string, { files }: FolderContent, refused: Refusal): AuditResult {
  const names = [...files.keys()];
  const isRun = names.includes('payouts.csv') && names.some((name) => name.startsWith('used/rules/'));
  if (!isRun) throw refused;
  const here = files.has(MANIFEST_FILE) ? 'present' : 'missing';
  return {
    run,
    stated: undefined,
    recomputed: undefined,
    causes: [],
    files: [{ name: MANIFEST_FILE, here, manifest: 'differs', recomputed: 'unknown', parts: [] }],
    ...NO_DIFFERENCE,
    refused,
    rules: '',
  };
}

function sumsOf({ runId, totals, rows }: Manifest): RunSums {
  return { runId, rows: rows.read, payouts: totals.payouts, amount: totals.amount };
}

function versionCauses({ butie, node }: Manifest, version: string): readonly Cause[] {
  const causes: readonly Cause[] = [
    { what: 'butie', name: 'butie', stated: butie, found: version, intact: '' },
    { what: 'node', name: 'Node', stated: String(node), found: String(nodeMajor()), intact: '' },
  ];
  return causes.filter(({ stated, found }) => stated !== found);
}

/** As `run/manifest.ts` states it. */
function nodeMajor(): number {
  return Number(process.versions.node.split('.')[0]);
}

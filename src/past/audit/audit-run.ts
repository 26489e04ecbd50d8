import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../../model/refusal.js';
import { RECEIPT_FILE } from '../../output/receipt-file.js';
import { basisOf } from '../basis.js';
import { findInputs } from '../find-inputs.js';
import type { GivenLedger } from '../ingredients.js';
import { manifestOf, type Manifest } from '../manifest.js';
import { MANIFEST_FILE } from '../read-manifest.js';
import type { Machine } from '../recompute.js';
import { attempt } from './attempt.js';
import { type AuditResult, type Cause, isPostedSame, type RunSums } from './audit-result.js';
import { computeAgain } from './compute-again.js';
import { fileDifferences } from './file-differences.js';
import { folderContent, type FolderContent } from './folder-content.js';
import { ledgerFindings } from './ledger-findings.js';
import { NO_DIFFERENCE } from './list-differences.js';
import { manifestDifference } from './manifest-difference.js';
import { rosterCauses, statedCauses } from './stated-causes.js';
import { type Wanted, wantedCauses } from './wanted-causes.js';
import { usedCauses } from './used-causes.js';

export interface AuditHow {
  readonly inputs: string | undefined;
  readonly ledger: GivenLedger;
  readonly machine: Machine;
  /** The rules beside the program, which may be those of the run where its own copy is not. */
  readonly shippedRules: string;
  /** What the run should have used. */
  readonly wanted: Wanted;
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
  const wanted = await wantedCauses(manifest, how.wanted);
  const sha256 = content.files.get(MANIFEST_FILE) ?? '';
  const { causes: ledger, ...posted } = await ledgerFindings({ run, manifest, sha256 }, how.ledger);
  const intact = used.find((cause) => cause.intact !== '')?.intact;
  const { machine, inputs } = how;
  const rosters = await attempt(() => findInputs(manifest.inputs, { inputs, run }));
  const again =
    rosters instanceof Refusal
      ? rosters
      : await computeAgain({ run, manifest, content, rosters, ledger: how.ledger, machine, intact });
  const computed = again instanceof Refusal ? undefined : again;
  const version = manifest.butie === machine.version && manifest.node === nodeMajor() ? 'same' : 'other';
  const files = await fileDifferences({
    run,
    content,
    stated: manifest.outputs,
    computed: computed?.manifest.outputs,
    workbooks: version === 'same' ? 'bytes' : 'parts',
  });
  const ownFile = manifestDifference({ manifest, text }, computed, version);
  const changed = [
    ...wanted,
    ...(rosters instanceof Refusal ? [] : rosterCauses(manifest, rosters)),
    ...used,
    ...ledger,
  ];
  const other = computed === undefined ? [] : statedCauses(manifest, computed.manifest);
  const result: AuditResult = {
    run,
    stated: sumsOf(manifest),
    recomputed: computed && sumsOf(computed.manifest),
    causes: [...changed, ...other, ...versionCauses(manifest, machine.version)],
    files: [...ownFile, ...files],
    ...(computed?.lists ?? NO_DIFFERENCE),
    ...posted,
    basis: await basisOf(run, manifest, { ...machine, shippedRules: how.shippedRules }),
    refused: again instanceof Refusal ? again : undefined,
    rules: computed?.rules ?? '',
  };
  // Nothing was touched, as far as can be told: what is missing is the user's to supply.
  const untouched = changed.length + files.length + ownFile.length === 0 && isPostedSame(result);
  if (result.refused !== undefined && untouched) throw result.refused;
  return result;
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
    posting: { is: 'unknown' },
    receipt: { here: files.has(RECEIPT_FILE), problems: [] },
    basis: undefined,
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

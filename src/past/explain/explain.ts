import path from 'node:path';
import { maskIdsIn } from '../../model/mask-ids.js';
import type { Refusal } from '../../model/refusal.js';
import { refused } from '../../model/refusals/refused.js';
import { PLAIN_SHEETS } from '../../model/sheet-settings.js';
import { batchLabel } from '../../run/batch-label.js';
import type { BatchInput } from '../../run/batch-input.js';
import type { Progress } from '../../run/compute.js';
import { closeBatch, type PreparedBatch, prepareBatch } from '../../run/prepare.js';
import { basisOf } from '../basis.js';
import { batchAgain } from '../batch-again.js';
import { type GivenLedger, ingredientsOf } from '../ingredients.js';
import { type Manifest, manifestOf } from '../manifest.js';
import { ownCsv } from '../own-csv.js';
import type { Machine } from '../recompute.js';
import type { RowPlace } from '../row-place.js';
import { withScratchFolder } from '../scratch-folder.js';
import { unchangedInputs } from '../unchanged-inputs.js';
import { usedRulesFolder } from '../used-rules.js';
import { compareResults } from './compare-results.js';
import { explainRow } from './explain-row.js';
import type { CheckedExplanation, ExplainedRun } from './explanation.js';
import { ledgerNow } from './ledger-now.js';
import { observeRow } from './observe-row.js';
import { readWhere } from './where.js';

/** What is explained, and where what it was computed from is kept. */
export interface ExplainSettings {
  /** Folder of the run. */
  readonly run: string;
  /** A payout's number or a row: see `readWhere`. */
  readonly where: string;
  /** Folder in which the rosters are looked for; undefined: where the command is called, and where the run stands. */
  readonly inputs: string | undefined;
  readonly ledger: GivenLedger;
  /** The rules beside the program. */
  readonly shippedRules: string;
}

/**
 * Why a payout or a row of a past run came out as it did. The batch is computed again from what the run used, since other rows and
 * earlier payments bear on the row, and the outcome is compared with what the run's own files say of it.
 * @throws Refusal where the run, its rosters or the place cannot be found, and as a run does
 */
export async function explain(
  { run, where, inputs, ledger, shippedRules }: ExplainSettings,
  machine: Machine,
): Promise<CheckedExplanation> {
  const asked = readWhere(where);
  const manifest = await manifestOf(run);
  const wanted = asked.is === 'row' ? { place: asked.place, rule: undefined } : await rowOf(run, asked.id);
  if (!manifest.inputs.some(({ name }) => name === wanted.place.file))
    throw asked.is === 'row' ? noSuchFile(wanted.place, manifest) : notAsRecorded(run, wanted.place);
  const rosters = await unchangedInputs(run, manifest, inputs);
  const ingredients = ingredientsOf(run, manifest, rosters, ledger);
  return withScratchFolder(async (folder) => {
    const prepared = await prepareBatch(await batchAgain(ingredients, machine, folder));
    try {
      refuseOtherCopies(run, manifest, prepared);
      const basis = await basisOf(run, manifest, { ...machine, shippedRules });
      const named = runOf(manifest, prepared.input);
      const said = await explained(wanted, prepared, { run, named, progress: machine.progress });
      return { ...said, basis, ledgerNow: await ledgerNow(said.explanation, { run, manifest }, ledger) };
    } finally {
      await closeBatch(prepared);
    }
  });
}

interface Wanted {
  readonly place: RowPlace;
  /** The rule of the payout that was asked about; undefined: the whole row was. */
  readonly rule: string | undefined;
}

async function explained(
  { place, rule }: Wanted,
  { input, past }: PreparedBatch,
  {
    run,
    named,
    progress,
  }: { readonly run: string; readonly named: ExplainedRun; readonly progress: Progress },
): Promise<Omit<CheckedExplanation, 'basis' | 'ledgerNow'>> {
  const observed = await observeRow(input, place, progress);
  if (observed === undefined) throw rule === undefined ? noSuchRow(place) : notAsRecorded(run, place);
  const label = batchLabel(input.policy, input, past.state, PLAIN_SHEETS);
  if (observed.is === 'skipped') {
    const nothing = { payouts: [], exceptions: [] };
    const differences = await compareResults(run, observed.place, nothing, label);
    return { explanation: { ...observed, text: maskIdsIn(observed.text), run: named }, differences };
  }
  const differences = await compareResults(run, observed.row.place, observed.settled, label);
  const history = past.state === 'checked' ? past.history : undefined;
  return { explanation: { ...explainRow(observed, input, history), run: named, about: rule }, differences };
}

/** The row that a payout is for, as the run's own file says. @throws Refusal USAGE */
async function rowOf(run: string, id: string): Promise<Wanted> {
  for await (const line of ownCsv(path.join(run, 'payouts.csv'))) {
    if (line.get('拨付编号') !== id) continue;
    const [file = '', sheet = '', row = '', rule = ''] = ['名册', '工作表', '行号', '规则'].map((name) =>
      line.get(name),
    );
    return { place: { file, sheet, row: Number(row) }, rule };
  }
  throw refused('USAGE', id, (say) => say.noSuchPayout());
}

function noSuchFile({ file }: RowPlace, { inputs }: Manifest): Refusal {
  return refused('USAGE', file, (say) => say.noSuchRoster(inputs.map(({ name }) => name)));
}

function noSuchRow({ file, row }: RowPlace): Refusal {
  return refused('USAGE', `${file}:${row}`, (say) => say.rowNotRead(file));
}

/** The place was taken from the run's own list of payouts. */
function notAsRecorded(run: string, { file, row }: RowPlace): Refusal {
  return refused('RUN_INVALID', run, (say) => say.rowNotAsRecorded(`${file}:${row}`));
}

/** The copies of rules and lists that a run keeps are part of what proves it. @throws Refusal RULES_INVALID, STANDARDS_INVALID */
function refuseOtherCopies(run: string, { rules, standards }: Manifest, used: PreparedBatch): void {
  if (used.loaded.hash !== rules.sha256)
    throw refused('RULES_INVALID', usedRulesFolder(run), (say) => say.copiedRulesUnlike());
  const other = standards.find(
    ({ name, sha256 }) => used.standards.files.find((file) => file.name === name)?.sha256 !== sha256,
  );
  if (other !== undefined) throw refused('STANDARDS_INVALID', other.name, (say) => say.copiedListUnlike());
}

function runOf({ ledger }: Manifest, { policy, period = '', batch, only }: BatchInput): ExplainedRun {
  const { number, title, district } = policy.head;
  return {
    period,
    batch,
    policy: { number, title, district: district.name },
    only: [...(only ?? [])],
    ledger: ledger.head === null ? undefined : { entry: ledger.entry, head: ledger.head },
  };
}

import type { LedgerSettings } from '../run/settings.js';
import { COST_FILE } from '../output/cost-columns.js';
import { refused } from '../model/refusals/refused.js';
import { PLAIN_SHEETS, type SheetSettings } from '../model/sheet-settings.js';
import type { FoundInput } from './find-inputs.js';
import type { Manifest } from './manifest.js';
import { usedRulesFolder, usedStandardsFolder } from './used-rules.js';

/** All that a run is computed from, as a plain value: those of two runs can be mixed. */
export interface Ingredients {
  readonly rosters: readonly Pick<FoundInput, 'name' | 'place'>[];
  /** Folder. */
  readonly rules: string;
  /** Folder; undefined: none. */
  readonly standards: string | undefined;
  readonly readings: Manifest['readings'];
  readonly ledger: LedgerSettings | undefined;
  readonly options: Manifest['options'];
  readonly otherReadings: 'cost' | 'leave';
  readonly sheets: SheetSettings;
}

/** The ledger that a command was given, whose entries up to a run's head are what that run saw. */
export type GivenLedger = Omit<LedgerSettings, 'at'> | undefined;

/** @throws Refusal USAGE where the run saw a ledger and none is given */
export function ingredientsOf(
  run: string,
  manifest: Manifest,
  rosters: readonly FoundInput[],
  ledger: GivenLedger,
): Ingredients {
  return {
    rosters,
    rules: usedRulesFolder(run),
    standards: usedStandardsFolder(run, manifest),
    readings: manifest.readings,
    ledger: ledgerSeen(run, manifest, ledger),
    options: manifest.options,
    otherReadings: manifest.outputs.some(({ name }) => name === COST_FILE) ? 'cost' : 'leave',
    sheets: manifest.sheets,
  };
}

/** The ledger as it stood when the run was computed; undefined where the run saw none. @throws Refusal USAGE */
export function ledgerSeen(
  run: string,
  { ledger: seen }: Manifest,
  given: GivenLedger,
): LedgerSettings | undefined {
  if (seen.head === null) return undefined;
  if (given !== undefined) return { ...given, at: { entry: seen.entry, head: seen.head } };
  throw refused('USAGE', run, (say) => say.ledgerOfThen(seen.entry));
}

/** Where nothing but payouts and exceptions is looked at. */
export function payoutsOnly(ingredients: Ingredients): Ingredients {
  return {
    ...ingredients,
    otherReadings: 'leave',
    sheets: { ...PLAIN_SHEETS, files: ingredients.sheets.files },
  };
}

import type { WritableBook } from '../../ledger/ledger.js';
import { openOrMakeLedger, type MadeUnder } from '../../ledger/sqlite/make-ledger.js';
import { type LedgerPlace } from '../../ledger/sqlite/open-ledger.js';
import type { LedgerHead } from '../../model/history.js';
import type { Fen } from '../../model/money.js';
import { refused } from '../../model/refusals/refused.js';
import { applyReadings } from '../../policy/apply-readings.js';
import { loadPolicy } from '../../policy/load.js';
import { refuseOtherDistrict } from '../../run/open-history.js';
import { refuseSamePerson } from '../approval.js';
import { openingDraft } from './opening-draft.js';
import type { OpeningFault } from './opening-fault.js';
import { numberFault, type OpeningSettings, readOpenings } from './read-openings.js';
import { isRepeated } from './repeated.js';
import type { ReadOpenings } from './run-openings.js';
import { uncountedSums, type UncountedSums } from './uncounted.js';

export interface ImportSettings extends OpeningSettings {
  readonly ledger: LedgerPlace;
  readonly rules: string;
  /** The build's form of the shipped rules. */
  readonly builtRules: string;
  /** '' where no name was given. */
  readonly preparedBy: string;
  readonly approvedBy: string;
}

export type Imported =
  /** Nothing was entered. */
  | { readonly is: 'refused'; readonly faults: readonly OpeningFault[] }
  | {
      readonly is: 'done';
      readonly receipt: LedgerHead;
      readonly payments: number;
      readonly amount: Fen;
      /** Payments of which it is not known what they were for. */
      readonly unsure: number;
      readonly uncounted: UncountedSums;
      /** 拨付编号 of payments for what stands as paid already. */
      readonly repeated: readonly string[];
      /** Undefined: the ledger was there before. */
      readonly made: MadeUnder | undefined;
    };

/**
 * Takes over payments that were made before the ledger was kept, so that the first run knows of them: all of them, or none where a
 * line cannot be taken. Makes the ledger where there is none.
 * @throws Refusal FILE_…, RUN_…, IMPORT_REFUSED where the file is of another form, RULES_INVALID, LEDGER_…
 */
export async function importOpenings(settings: ImportSettings): Promise<Imported> {
  refuseOneName(settings);
  const loaded = await loadPolicy(settings.rules, settings.builtRules);
  const policy = applyReadings(loaded.policy, new Map());
  const read = await readOpenings(settings, policy);
  const { openings, faults } = read;
  if (faults.length > 0) return { is: 'refused', faults };
  if (openings.length === 0) throw refused('IMPORT_REFUSED', settings.file, (say) => say.noOpenings());
  let made: MadeUnder | undefined;
  const district = policy.head.district.name;
  const ledger = await openOrMakeLedger(settings.ledger, district, (under) => (made = under));
  try {
    refuseOtherDistrict(ledger, district, settings.ledger.file);
    const entered = await ledger.write((book) => enter(read, settings, book));
    return { ...entered, made };
  } catch (error) {
    if (error instanceof Taken) return { is: 'refused', faults: error.faults };
    throw error;
  } finally {
    await ledger.close();
  }
}

/** Nobody need be named; where one is, another one approves. @throws Refusal USAGE */
function refuseOneName({ preparedBy, approvedBy }: ImportSettings): void {
  if (preparedBy === '' && approvedBy === '') return;
  if (preparedBy === '' || approvedBy === '')
    throw refused('USAGE', preparedBy === '' ? '--prepared-by' : '--approved-by', (say) => say.oneNameOnly());
  refuseSamePerson({ preparedBy, approvedBy });
}

/** Numbers that the ledger has already: what was begun is undone. */
class Taken extends Error {
  constructor(readonly faults: readonly OpeningFault[]) {
    super('numbers are taken');
  }
}

async function enter(
  { name, sha256, openings }: ReadOpenings,
  { preparedBy, approvedBy, at }: ImportSettings,
  book: WritableBook,
): Promise<Omit<Extract<Imported, { is: 'done' }>, 'made'>> {
  const source = { file: name, sha256, preparedBy, approvedBy, at };
  const taken: OpeningFault[] = [];
  const repeated: string[] = [];
  const keys = new Set<string>();
  for (const opening of openings) {
    const before = await book.payment(opening.payout);
    if (before !== undefined) taken.push(numberFault(opening, (say) => say.inLedgerAlready(before.entry)));
    else if (taken.length === 0) {
      if (isRepeated(opening, keys, book)) repeated.push(opening.payout);
      await book.append(openingDraft(opening, source));
    }
  }
  if (taken.length > 0) throw new Taken(taken);
  return {
    is: 'done',
    receipt: book.last(),
    payments: openings.length,
    amount: openings.reduce((sum, { amount }) => sum + amount, 0),
    unsure: openings.filter(({ unsure }) => unsure !== '').length,
    uncounted: uncountedSums(openings),
    repeated,
  };
}

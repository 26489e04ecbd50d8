import type { WritableBook } from '../../ledger/ledger.js';
import { openOrMakeLedger, type LedgerPlace, type MadeUnder } from '../../ledger/sqlite/open-ledger.js';
import type { LedgerHead } from '../../model/history.js';
import type { Fen } from '../../model/money.js';
import { Refusal } from '../../model/refusal.js';
import { applyReadings } from '../../policy/apply-readings.js';
import { loadPolicy } from '../../policy/load.js';
import { refuseOtherDistrict } from '../../run/open-history.js';
import { refuseSamePerson } from '../approval.js';
import { openingDraft } from './opening-draft.js';
import { LineFault, type OpeningFault } from './opening-fault.js';
import { readOpeningFile, type OpeningFile } from './opening-file.js';
import { openOpenings, type Opening } from './opening-line.js';
import { uncountedSums, type UncountedSums } from './uncounted.js';

export interface ImportSettings {
  readonly file: string;
  readonly ledger: LedgerPlace;
  readonly rules: string;
  /** The build's form of the shipped rules. */
  readonly builtRules: string;
  /** '' where no name was given. */
  readonly preparedBy: string;
  readonly approvedBy: string;
  /** ISO text with its offset. */
  readonly at: string;
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
 * @throws Refusal FILE_…, IMPORT_REFUSED where the file is of another form, RULES_INVALID, LEDGER_…
 */
export async function importOpenings(settings: ImportSettings): Promise<Imported> {
  refuseOneName(settings);
  const loaded = await loadPolicy(settings.rules, settings.builtRules);
  const policy = applyReadings(loaded.policy, new Map());
  const file = await readOpeningFile(settings.file, policy);
  const read = openOpenings(policy, settings.at.slice(0, 7));
  const { openings, faults } = readAll(file, read);
  if (faults.length > 0) return { is: 'refused', faults };
  if (openings.length === 0)
    throw new Refusal('IMPORT_REFUSED', settings.file, '没有一笔拨付', '核对文件，表头之下每笔一行');
  let made: MadeUnder | undefined;
  const district = policy.head.district.name;
  const ledger = await openOrMakeLedger(settings.ledger, district, (under) => (made = under));
  try {
    refuseOtherDistrict(ledger, district, settings.ledger.file);
    const entered = await ledger.write((book) => enter(openings, file, settings, book));
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
    throw new Refusal(
      'USAGE',
      preparedBy === '' ? '--prepared-by' : '--approved-by',
      '没有写明姓名',
      '经办和审批须是两个人，各写姓名；或都不写',
    );
  refuseSamePerson({ preparedBy, approvedBy });
}

/** Numbers that the ledger has already: what was begun is undone. */
class Taken extends Error {
  constructor(readonly faults: readonly OpeningFault[]) {
    super('numbers are taken');
  }
}

function readAll(
  { lines }: OpeningFile,
  read: ReturnType<typeof openOpenings>,
): { readonly openings: readonly Opening[]; readonly faults: readonly OpeningFault[] } {
  const openings: Opening[] = [];
  const faults: OpeningFault[] = [];
  const numbers = new Map<string, number>();
  for (const line of lines) {
    try {
      const opening = read(line);
      const before = numbers.get(opening.payout);
      if (before === undefined) openings.push(opening);
      else faults.push(numberFault(opening, `与第 ${before} 行重复`));
      numbers.set(opening.payout, before ?? line.line);
    } catch (error) {
      if (!(error instanceof LineFault)) throw error;
      faults.push({ line: line.line, ...error.fault });
    }
  }
  return { openings, faults };
}

function numberFault({ line, payout }: Opening, problem: string): OpeningFault {
  return { line, column: '拨付编号', found: payout, problem, remedy: '一笔只列一次，各笔编号不同' };
}

async function enter(
  openings: readonly Opening[],
  file: OpeningFile,
  { preparedBy, approvedBy, at }: ImportSettings,
  book: WritableBook,
): Promise<Omit<Extract<Imported, { is: 'done' }>, 'made'>> {
  const source = { file: file.name, sha256: file.sha256, preparedBy, approvedBy, at };
  const taken: OpeningFault[] = [];
  const repeated: string[] = [];
  const keys = new Set<string>();
  for (const opening of openings) {
    const before = await book.payment(opening.payout);
    if (before !== undefined) taken.push(numberFault(opening, `台账已有（第 ${before.entry} 条）`));
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

/** What was paid twice was paid twice, and is taken over so; but it is more often one payment listed under two numbers. */
function isRepeated({ keys, ...opening }: Opening, seen: Set<string>, book: WritableBook): boolean {
  const way = keys.find(({ use }) => use === 'once');
  if (way === undefined) return false;
  const { key: once, by } = way;
  const { rule, amount } = opening;
  const claimant = {
    rule,
    once,
    by,
    doubles: [],
    payee: opening.payee.number,
    beneficiary: opening.beneficiary.number,
    amount,
  };
  const before = book.history.paid(claimant);
  const isKnown = seen.has(once) || (before !== undefined && before.sameMatter === 'yes');
  seen.add(once);
  return isKnown;
}

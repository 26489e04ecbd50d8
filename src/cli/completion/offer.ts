import { ENTRY_KIND_NAMES } from '../../books/entry-words.js';
import { REVERSALS } from '../../books/counter-entry.js';
import type { PolicyData } from '../../policy/data.js';
import { RULE_FILES } from '../../rulebook/schema/rule-files.js';
import type { ValueKind } from '../forms.js';
import { SHELLS } from './shells.js';

/** What a shell offers for a value. A list is words with commas between them. */
export type Offer =
  | { readonly is: 'files' | 'folders' | 'nothing' }
  | { readonly is: 'words' | 'list'; readonly words: readonly string[] };

const FILES: Offer = { is: 'files' };
const FOLDERS: Offer = { is: 'folders' };
const NOTHING: Offer = { is: 'nothing' };

/** For every kind of value, what is offered; kinds of rosters, rules and readings are those of a policy. */
export function offersOf({ rosters, provisions, readings }: PolicyData): Readonly<Record<ValueKind, Offer>> {
  const kinds = rosters.map(({ kind }) => kind);
  const rules = provisions.flatMap((provision) => provision.rules.map(({ id }) => id));
  const choices = readings.flatMap(({ id, options }) =>
    Object.keys(options).map((option) => `${id}=${option}`),
  );
  return {
    backup: FILES,
    batch: NOTHING,
    benchKind: { is: 'words', words: ['standard', 'all', ...kinds] },
    command: NOTHING,
    count: NOTHING,
    csvFile: FILES,
    date: NOTHING,
    entryKind: { is: 'words', words: Object.values(ENTRY_KIND_NAMES) },
    file: FILES,
    folder: FOLDERS,
    format: NOTHING,
    kind: { is: 'words', words: kinds },
    language: NOTHING,
    month: NOTHING,
    newFile: FILES,
    newFolder: FOLDERS,
    otherRun: FOLDERS,
    payoutOrRow: FILES,
    payoutOrRun: FOLDERS,
    person: NOTHING,
    readings: { is: 'list', words: choices },
    reason: NOTHING,
    receipt: FILES,
    reversal: { is: 'words', words: REVERSALS },
    roster: FILES,
    rosterRow: FILES,
    rule: { is: 'words', words: rules },
    rules: { is: 'list', words: rules },
    run: FOLDERS,
    schema: { is: 'words', words: RULE_FILES.map(({ name }) => name) },
    share: NOTHING,
    sheet: NOTHING,
    shell: { is: 'words', words: SHELLS },
    splitting: NOTHING,
    treatments: { is: 'list', words: ['reject', 'hold'] },
    voucher: NOTHING,
    xlsxFile: FILES,
    year: NOTHING,
  };
}

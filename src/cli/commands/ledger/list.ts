import { eachEntry, newestEntries, type EntryFilter } from '../../../books/list-entries.js';
import { openItems } from '../../../books/open-list.js';
import { refused } from '../../../model/refusals/refused.js';
import type { LedgerSettings } from '../../../run/settings.js';
import type { CommandContext, CommandOptions } from '../../command-context.js';
import { EXIT } from '../../exit.js';
import { ledgerNeeded } from '../../ledger-settings.js';
import { entriesText, entryHead, entryLine, openItemsText } from '../../print/entries-text.js';
import { say } from '../../print/say.js';

/** Entries shown where not all are asked for. */
const MOST = 50;

/** `butie ledger list`: entries, or what counter-entries leave to be done. */
export async function ledgerList(options: CommandOptions, context: CommandContext): Promise<number> {
  const place = ledgerNeeded(options, context.terminal.environment);
  if (options.open === true) {
    refuseFilter(options);
    return listOpen(place, options, context);
  }
  if (options.out !== undefined) throw refused('USAGE', '--out', (say) => say.outWithoutOpen());
  const filter = { period: options.period, runs: options.run ?? [], kind: options.kind };
  if (options.json === true || options.all === true) return listAll(place, filter, options, context);
  const newest = await newestEntries(place, filter, MOST);
  if (options.quiet !== true) context.terminal.out(entriesText(newest, context.language));
  return EXIT.done;
}

/** What is open is open whenever it was entered. @throws Refusal USAGE */
function refuseFilter({ period, run, kind }: CommandOptions): void {
  const given = Object.entries({ '--period': period, '--run': run, '--kind': kind });
  const option = given.find(([, value]) => value !== undefined)?.[0];
  if (option === undefined) return;
  throw refused('USAGE', option, (say) => say.openWithFilter());
}

async function listOpen(
  place: LedgerSettings,
  options: CommandOptions,
  context: CommandContext,
): Promise<number> {
  const items = await openItems(place, options.out);
  const written = options.out === undefined ? '' : `${options.out}\n`;
  say(
    context,
    options,
    { command: 'ledger list', ...items },
    openItemsText(items, context.language) + written,
  );
  return EXIT.done;
}

/** As they come: a ledger may hold a million. */
async function listAll(
  place: LedgerSettings,
  filter: EntryFilter,
  { json }: CommandOptions,
  { terminal, language }: CommandContext,
): Promise<number> {
  return eachEntry(place, filter, async (entries) => {
    let count = 0;
    terminal.out(json === true ? '{\n  "command": "ledger list",\n  "entries": [' : entryHead(language));
    for await (const entry of entries) {
      terminal.out(
        json === true ? `${count === 0 ? '' : ','}\n    ${JSON.stringify(entry)}` : entryLine(entry),
      );
      count += 1;
      if (!(await terminal.taken())) break;
    }
    if (json === true) terminal.out(`${count === 0 ? '' : '\n  '}]\n}\n`);
    return EXIT.done;
  });
}

import { openListing } from '../../run/list-cells.js';
import { batchSettings } from '../batch-settings.js';
import type { CommandContext, CommandOptions } from '../command-context.js';
import { EXIT } from '../exit.js';
import { cellsJson } from '../print/cells-json.js';
import { cellsText } from '../print/cells-text.js';
import { INSPECT } from '../words/inspect.js';

/** `butie inspect --cells`: what a file's cells hold, roster or not. Apart from `inspect`, for it needs no rules and starts faster. */
export async function inspectCells(
  file: string,
  options: CommandOptions,
  { terminal, language }: CommandContext,
): Promise<number> {
  const words = INSPECT[language];
  const listing = await openListing(file, batchSettings([file], options), options.sheet);
  try {
    const notes = options.quiet === true ? [] : listing.notes;
    for (const note of notes) terminal.error(`${listing.file}${words.colon}${note}\n`);
    for await (const event of listing.read()) {
      terminal.out(options.json === true ? cellsJson(event) : cellsText(event, words));
      if (!(await terminal.taken())) return EXIT.done;
    }
    // Whoever reads on is not left to wonder whether something went wrong.
    if (listing.sheets.every(({ rows }) => rows === 0))
      terminal.error(`${listing.file}${words.colon}${words.nothingInside}\n`);
    return EXIT.done;
  } finally {
    await listing.close();
  }
}

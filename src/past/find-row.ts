import path from 'node:path';
import { refused } from '../model/refusals/refused.js';
import type { RowFacts } from '../model/row-facts.js';
import type { PolicyData } from '../policy/data.js';
import { openRoster } from '../roster/open-roster.js';
import type { ReaderPrograms } from '../roster/file/programs.js';
import type { Manifest } from './manifest.js';
import type { RowPlace } from './row-place.js';

/** The row of a roster that a run read. @throws Refusal USAGE where the run read no such file or row; as openRoster does */
export async function findRow(
  { file, sheet, row }: RowPlace,
  { inputs, options }: Manifest,
  policy: PolicyData,
  programs: ReaderPrograms,
): Promise<RowFacts> {
  const name = path.basename(file);
  const input = inputs.find((each) => each.name === name);
  if (input === undefined)
    throw refused('USAGE', file, (say) => say.noSuchRoster(inputs.map((each) => each.name)));
  const roster = await openRoster(file, policy, {
    kind: options.kind ?? undefined,
    sheet,
    hidden: options.includeHidden ? 'read' : 'hold',
    ...programs,
  });
  try {
    if (roster.sha256 !== input.sha256)
      throw refused('USAGE', file, (say) => say.rosterUnlike(roster.sha256, input.sha256));
    const found: RowFacts[] = [];
    for await (const events of roster.read())
      for (const event of events)
        if (event.is === 'row' && event.row.place.row === row) found.push(event.row);
    const [first, second] = found;
    if (first === undefined) throw refused('USAGE', `${file}:${row}`, (say) => say.noDataRow());
    if (second === undefined) return first;
    const sheets = found.map(({ place }) => place.sheet);
    throw refused('USAGE', `${file}:${row}`, (say) => say.sheetNotNamed(sheets, file, row));
  } finally {
    await roster.close();
  }
}

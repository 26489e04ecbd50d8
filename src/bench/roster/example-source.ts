import { refused } from '../../model/refusals/refused.js';
import { columnsOf } from '../../policy/columns.js';
import type { PolicyData, RosterData } from '../../policy/data.js';
import { parseExamples } from '../../rulebook/examples/example-file.js';
import type { Rulebook } from '../../rulebook/open-rulebook.js';
import { exampleRow } from './example-row.js';
import { seeded } from './random.js';
import { exceptionAt, type RosterSource, type RowOrder } from './roster-source.js';
import { rowTemplates, type RowTemplate } from './row-templates.js';

/** A roster of one kind made of the rows in the rules' examples, whatever the rules. @throws Refusal USAGE where they have none that is paid */
export function exampleSource(roster: RosterData, { policy, beside, folder }: Rulebook): RosterSource {
  const files = parseExamples(beside).files.map(({ value }) => value);
  const { period, ...templates } = rowTemplates(roster, files, policy);
  const [paid, unpaid] = [templates.paid, templates.unpaid].map(atLeastOne);
  if (paid === undefined || unpaid === undefined)
    throw refused('USAGE', `--kind ${roster.kind}`, (say) => say.noExamples(roster.title, folder));
  const known = { paid, unpaid };
  const headers = headersOf([...paid, ...unpaid], roster, policy);
  const turns = new Map([...paid, ...unpaid].map((template, turn) => [template, turn]));

  function* rows({ rows: count, seed, exceptions }: RowOrder): Generator<readonly string[]> {
    const random = seeded(seed);
    for (let index = 0; index < count; index += 1) {
      const template = random.pick(exceptionAt(index, exceptions) === undefined ? known.paid : known.unpaid);
      const row = exampleRow(template, roster, { index, turn: turns.get(template) ?? 0 });
      yield headers.map((header) => row[header] ?? '');
    }
  }
  return { name: roster.kind, title: roster.title, period, headers, rows };
}

type Some = readonly [RowTemplate, ...RowTemplate[]];

function atLeastOne([first, ...others]: readonly RowTemplate[]): Some | undefined {
  return first && [first, ...others];
}

/** The columns that a template fills, in the roster's own order, and those of the account. */
function headersOf(
  templates: readonly RowTemplate[],
  roster: RosterData,
  { common }: PolicyData,
): readonly string[] {
  const { holder, bank, number } = roster.account;
  const used = new Set([...templates.flatMap(({ cells }) => Object.keys(cells)), holder, bank, number]);
  return columnsOf(roster, common)
    .map(({ name }) => name)
    .filter((name) => used.has(name));
}

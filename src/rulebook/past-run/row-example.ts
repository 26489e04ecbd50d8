import { refused } from '../../model/refusals/refused.js';
import type { RowFacts } from '../../model/row-facts.js';
import { columnsOf } from '../../policy/columns.js';
import type { PolicyData, RosterData } from '../../policy/data.js';
import type { ReaderPrograms } from '../../roster/file/programs.js';
import { type ComparedExample, compareExample } from '../examples/compare-example.js';
import { exampleCases, type ExampleCase } from '../examples/example-case.js';
import { type Cells, type Example, parseExamples } from '../examples/example-file.js';
import { textRows } from '../../roster/table/text-rows.js';
import { openExamples } from '../examples/settle-example.js';
import { maskLists } from '../masking/mask-lists.js';
import { type BirthKept, maskRow } from '../masking/mask-row.js';
import { openMasks } from '../masking/masks.js';
import { exampleText, type MadeExample } from './example-text.js';
import { findRow } from '../../past/find-row.js';
import { readRowPlace } from '../../past/row-place.js';
import { rowResult } from './row-result.js';
import { manifestOf } from '../../past/manifest.js';
import { readUsed, type UsedRules } from '../../past/used-rules.js';

/**
 * A row of a past run as an example of the rules: without anything that tells whose it is, and with the result that the run had.
 * Returns the text of a file of examples with this one.
 * @param run folder of the run
 * @param where the row in its roster, such as `名册.xlsx:17`
 * @throws Refusal where the run did not read this file or row, where the result depends on more than the row, and where it
 *   would not be the same without what must not be told
 */
export async function rowExample(run: string, where: string, programs: ReaderPrograms): Promise<string> {
  const place = readRowPlace(where);
  const manifest = await manifestOf(run);
  const used = await readUsed(run, manifest);
  const row = await findRow(place, manifest, used.policy, programs);
  const expect = await rowResult(run, row.place);
  const roster = rosterOf(row.kind, used.policy);
  const { period } = manifest.options;
  const alone = settleAlone(row, roster, { used, period, expect });
  if (alone.found !== alone.expected)
    throw refused('USAGE', where, (say) => say.rowNotAlone(alone.found, alone.expected));
  const found: string[] = [];
  for (const birth of BIRTHS) {
    const made = maskedExample(row, roster, used, birth);
    if (made === undefined) throw refused('USAGE', where, (say) => say.numberUnmaskable());
    const example = { ...made, period, expect };
    const tried = settleMade(example, used);
    if (tried.found === tried.expected) return exampleText(finished(example, used), used.policy);
    found.push(tried.found);
  }
  throw refused('USAGE', where, (say) => say.changedByMasking(found.at(-1) ?? '', alone.expected));
}

/** The first of the month says nothing of whose birth it is; the day is kept only where the result needs it. */
const BIRTHS: readonly BirthKept[] = ['month', 'day'];

function rosterOf(kind: string, { rosters }: PolicyData): RosterData {
  const roster = rosters.find((each) => each.kind === kind);
  if (roster === undefined) throw new Error(`no roster kind ${kind}`);
  return roster;
}

/** Whether the row comes to the same by itself, as it stands but for the account. */
function settleAlone(
  row: RowFacts,
  roster: RosterData,
  {
    used,
    period,
    expect,
  }: { readonly used: UsedRules; readonly period: string; readonly expect: Example['expect'] },
): ComparedExample {
  const { policy, standards, readings } = used;
  const accounts = new Set(Object.values(roster.account));
  const texts = row.carryTexts();
  const cells = columnsOf(roster, policy.common).flatMap(({ name }, index): [string, string][] =>
    accounts.has(name) ? [] : [[name, texts[index] ?? '']],
  );
  const rowsOf = textRows(roster, policy, 'workbook');
  const example: ExampleCase = {
    place: { file: row.place.file, line: row.place.row, name: '' },
    provision: 0,
    kind: roster.kind,
    period,
    readings,
    standards,
    listsKey: '',
    rows: () => rowsOf([Object.fromEntries(cells)]),
    expected: { expect, expectMore: [] },
  };
  return compareExample(example, openExamples(policy)(example));
}

function maskedExample(
  row: RowFacts,
  roster: RosterData,
  { policy, standards, readings }: UsedRules,
  birth: BirthKept,
): Pick<MadeExample, 'roster' | 'row' | 'standards' | 'readings'> | undefined {
  const masks = openMasks();
  const cells: Cells | undefined = maskRow(row, roster, policy, { masks, birth });
  if (cells === undefined) return undefined;
  const lists = maskLists(standards, policy, masks);
  return { roster, row: cells, standards: lists, readings: Object.fromEntries(readings) };
}

/** What the example comes to as it will be read from its file. */
function settleMade(example: MadeExample, { policy }: UsedRules): ComparedExample {
  const made = caseOf(example, policy);
  return compareExample(made, openExamples(policy)(made));
}

function caseOf(example: MadeExample, policy: PolicyData): ExampleCase {
  const { files, mistakes } = parseExamples([
    { name: 'examples/row.yaml', text: exampleText(example, policy) },
  ]);
  const { cases, unusable } = exampleCases(files, policy);
  const [made] = cases;
  if (made === undefined)
    throw new Error(`an example that does not read: ${JSON.stringify([mistakes, unusable])}`);
  return made;
}

/** With the payees, and without the lists that make no difference. */
function finished(example: MadeExample, used: UsedRules): MadeExample {
  let { standards } = example;
  for (const list of Object.keys(standards)) {
    const fewer = Object.fromEntries(Object.entries(standards).filter(([each]) => each !== list));
    const tried = settleMade({ ...example, standards: fewer }, used);
    if (tried.found === tried.expected) standards = fewer;
  }
  const made = { ...example, standards };
  const [settled] = openExamples(used.policy)(caseOf(made, used.policy));
  return settled === undefined || Object.keys(settled.payees).length === 0
    ? made
    : { ...made, expectPayee: settled.payees };
}

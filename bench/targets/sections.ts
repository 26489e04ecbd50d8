import { execFileSync } from 'node:child_process';
import { median } from '../../src/bench/process/in-turn.js';
import { bareSeconds } from '../../src/bench/process/node-process.js';
import { cpuShares } from '../../src/bench/profile/cpu-shares.js';
import { clock } from '../timed.js';
import { BUTIE, hasListsOnly, type BenchPlace } from './bench-place.js';
import type { Figures } from './figures.js';
import { sheetLines } from './sheet-lines.js';

/** How many rows each section takes. */
export interface BenchSizes {
  readonly rows: number;
  readonly many: number;
  readonly few: number;
  readonly month: number;
  readonly runs: number;
}

type Section = (place: BenchPlace, sizes: BenchSizes) => Promise<Partial<Figures>>;

/** What is measured, in the order in which it is. */
export const SECTIONS: Readonly<Record<string, Section>> = { start, month, workbook, engines, many };

/** Short commands are run three times as often: a hundredth of a second counts. */
const SHORT_TIMES = 3;
/** Writing goes on at the same pace, so that a part of the lines tells the whole. */
const LINES_MEASURED = 200_000;

async function start(place: BenchPlace, { runs }: BenchSizes): Promise<Partial<Figures>> {
  const roster = await place.roster(50, 'csv');
  const commands = {
    nothing: ['-e', '0'],
    version: [BUTIE, '--version'],
    validate: [BUTIE, 'validate', roster, '--quiet'],
  };
  const taken: Record<keyof typeof commands, number[]> = { nothing: [], version: [], validate: [] };
  for (let round = 0; round < runs * SHORT_TIMES; round += 1) {
    taken.nothing.push(await bareSeconds(commands.nothing, clock, 0));
    taken.version.push(await bareSeconds(commands.version, clock, 0));
    // It ends with 1: the roster has rows that are not paid.
    taken.validate.push(await bareSeconds(commands.validate, clock, 1));
  }
  const { nothing, version, validate } = taken;
  return { start: { nothing: median(nothing), version: median(version), validate: median(validate) } };
}

async function month(place: BenchPlace, { month: rows }: BenchSizes): Promise<Partial<Figures>> {
  const roster = await place.roster(rows, 'xlsx');
  const { run } = await place.measure({ run: place.node(place.command(roster, 'month')) });
  return { month: { rows, run } };
}

async function workbook(place: BenchPlace, { rows }: BenchSizes): Promise<Partial<Figures>> {
  const roster = await place.roster(rows, 'xlsx');
  const command = place.command(roster, 'workbook');
  const costs = await place.measure({
    run: place.node(command),
    exceljs: place.peer('exceljs', roster, 'workbook'),
    sheetjs: place.peer('sheetjs', roster, 'workbook'),
    inflate: place.program('../src/bench/floor/inflate-alone', roster),
    sameBytes: place.program(
      '../src/bench/floor/same-bytes',
      place.within('workbook'),
      place.within('scratch'),
    ),
  });
  const shares = await cpuShares(command, place.within('profiles'), clock);
  return { workbook: { rows, ...costs, shares } };
}

async function engines(place: BenchPlace, { rows }: BenchSizes): Promise<Partial<Figures>> {
  const roster = await place.roster(rows, 'csv');
  const listsOnly = hasListsOnly();
  const lists = listsOnly ? ['--lists-only'] : [];
  const costs = await place.measure({
    run: place.node(place.command(roster, 'engines', ...lists)),
    jsonRules: place.peer('json-rules-engine', roster, 'engines'),
    zen: place.peer('zen-engine', roster, 'engines'),
  });
  return { engines: { rows, listsOnly, ...costs } };
}

async function many(place: BenchPlace, { many: rows, few: fewRows }: BenchSizes): Promise<Partial<Figures>> {
  const roster = await place.roster(rows, 'csv');
  const few = await place.roster(fewRows, 'csv');
  const command = place.command(roster, 'many');
  // Written once beforehand: the floors go by what it has written.
  execFileSync(process.execPath, [...command]);
  const lines = await sheetLines(place.within('many'));
  const measured = Math.min(lines, LINES_MEASURED);
  const { fewRun, ...costs } = await place.measure({
    lists: hasListsOnly() ? place.node(place.command(roster, 'lists', '--lists-only')) : undefined,
    books: place.node(command),
    csvParse: place.program('../src/bench/floor/csv-parse-alone', roster),
    sameBytes: place.program('../src/bench/floor/same-bytes', place.within('many'), place.within('scratch')),
    sheetData: place.program('job/sheet-data-floor', String(measured), place.within('scratch')),
    fewRun: place.node(place.command(few, 'few')),
  });
  const { seconds, cpuSeconds, peakMegabytes } = costs.sheetData;
  const part = lines / measured;
  const sheetData = { seconds: seconds * part, cpuSeconds: cpuSeconds * part, peakMegabytes };
  const shares = await cpuShares(command, place.within('profiles'), clock);
  return { many: { rows, ...costs, sheetData, lines, few: { rows: fewRows, run: fewRun }, shares } };
}

import type { Cost, Figures } from './figures.js';

/** One thing that is asked for, and what was reached; undefined where it was not measured. */
export interface Target {
  readonly figure: string;
  readonly asked: string;
  readonly reached: string | undefined;
  /** The same by the processor time of all threads, which other work on the machine hardly touches; where it is a ratio. */
  readonly byCpu: string | undefined;
  readonly met: boolean | undefined;
}

/** What the project asks of itself, one line for each figure. */
export function targetsOf({ start, month, workbook, many }: Figures): readonly Target[] {
  const { lists, books, csvParse, sheetData } = many ?? {};
  const floor = csvParse && sheetData && plus(csvParse, sheetData);
  const peak = many && Math.max(many.books.peakMegabytes, many.lists?.peakMegabytes ?? 0);
  const [large, many_] = [shownRows(workbook?.rows, 100_000), shownRows(many?.rows, 1_000_000)];
  return [
    times(
      `${large} rows xlsx to all files, against exceljs streaming in and out`,
      8,
      workbook?.exceljs,
      workbook?.run,
    ),
    times(`${large} rows xlsx to all files, against SheetJS in and out`, 4, workbook?.sheetjs, workbook?.run),
    most(`${large} rows xlsx to all files, peak memory`, 300, workbook?.run.peakMegabytes, megabytes),
    share(`${many_} rows csv to lists and manifest, of csv-parse alone`, 1, lists, csvParse),
    share(`${many_} rows csv to all files, of csv-parse alone and the bare sheet data`, 1, books, floor),
    most(`${many_} rows csv, peak memory`, 400, peak, megabytes),
    most(`a month of ${shownRows(month?.rows, 3000)} rows, time`, 1, month?.run.seconds, seconds),
    most(
      `a month of ${shownRows(month?.rows, 3000)} rows, peak memory`,
      200,
      month?.run.peakMegabytes,
      megabytes,
    ),
    most('butie --version, of node -e 0', 1.5, start && start.version / start.nothing, ratio),
    most('butie validate of 50 rows, time', 0.4, start?.validate, seconds),
    share(
      `time per row at ${many_} rows, of that at ${shownRows(many?.few.rows, 10_000)}`,
      1.3,
      many && perRow(many.books, many.rows),
      many && perRow(many.few.run, many.few.rows),
    ),
  ];
}

type Spelled = (value: number) => string;

const ratio: Spelled = (value) => value.toFixed(2);
const seconds: Spelled = (value) => `${value.toFixed(2)} s`;
const megabytes: Spelled = (value) => `${value.toFixed(0)} MB`;

function shownRows(rows: number | undefined, otherwise: number): string {
  return (rows ?? otherwise).toLocaleString('en');
}

function most(figure: string, limit: number, value: number | undefined, spelled: Spelled): Target {
  const met = value === undefined ? undefined : value <= limit;
  return {
    figure,
    asked: `at most ${spelled === ratio ? limit : spelled(limit).replace('.00', '')}`,
    reached: value === undefined ? undefined : spelled(value),
    byCpu: undefined,
    met,
  };
}

/** How many times as long the other one takes. */
function times(figure: string, least: number, other: Cost | undefined, own: Cost | undefined): Target {
  const asked = `at least ${least} times faster`;
  if (other === undefined || own === undefined)
    return { figure, asked, reached: undefined, byCpu: undefined, met: undefined };
  const value = other.seconds / own.seconds;
  const byCpu = `${(other.cpuSeconds / own.cpuSeconds).toFixed(1)} times`;
  return { figure, asked, reached: `${value.toFixed(1)} times`, byCpu, met: value >= least };
}

function share(figure: string, limit: number, own: Cost | undefined, of: Cost | undefined): Target {
  const value = own && of && own.seconds / of.seconds;
  const byCpu = own && of && ratio(own.cpuSeconds / of.cpuSeconds);
  return { ...most(figure, limit, value, ratio), byCpu };
}

function plus(a: Cost, b: Cost): Cost {
  return {
    seconds: a.seconds + b.seconds,
    cpuSeconds: a.cpuSeconds + b.cpuSeconds,
    peakMegabytes: Math.max(a.peakMegabytes, b.peakMegabytes),
  };
}

function perRow({ seconds: whole, cpuSeconds, peakMegabytes }: Cost, rows: number): Cost {
  return { seconds: whole / rows, cpuSeconds: cpuSeconds / rows, peakMegabytes };
}

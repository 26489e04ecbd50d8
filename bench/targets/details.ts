import type { Cost, Figures } from './figures.js';

/** A table beside the targets. */
export interface Detail {
  readonly title: string;
  readonly head: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/** What was measured, command by command, and where the processor time of the runs went. */
export function details(figures: Figures): readonly Detail[] {
  const { start, month, workbook, engines, many } = figures;
  return [
    ...(start === undefined ? [] : [startDetail(start)]),
    ...(month === undefined
      ? []
      : [costDetail(`A month of ${rowsText(month.rows)} rows, xlsx`, month.run, [])]),
    ...(workbook === undefined ? [] : [workbookDetail(workbook)]),
    ...(engines === undefined ? [] : [enginesDetail(engines)]),
    ...(many === undefined ? [] : [manyDetail(many)]),
    ...sharesDetails(figures),
  ];
}

function rowsText(rows: number): string {
  return rows.toLocaleString('en');
}

type Section<Name extends keyof Figures> = NonNullable<Figures[Name]>;

function startDetail({ nothing, version, validate }: Section<'start'>): Detail {
  const line = (name: string, seconds: number): readonly string[] => [
    name,
    `${(seconds * 1000).toFixed(0)} ms`,
    (seconds / nothing).toFixed(2),
  ];
  return {
    title: 'Short commands',
    head: ['command', 'time', 'of node -e 0'],
    lines: [
      line('node -e 0', nothing),
      line('butie --version', version),
      line('butie validate, 50 rows', validate),
    ],
  };
}

function workbookDetail({ rows, run, exceljs, sheetjs, inflate, sameBytes }: Section<'workbook'>): Detail {
  return costDetail(`${rowsText(rows)} rows, xlsx to all files`, run, [
    ['inflating the roster alone', inflate],
    ['writing the same bytes alone', sameBytes],
    ['the same job, exceljs streaming in and out', exceljs],
    ['the same job, SheetJS in and out', sheetjs],
  ]);
}

function enginesDetail({ rows, listsOnly, run, jsonRules, zen }: Section<'engines'>): Detail {
  return costDetail(`${rowsText(rows)} rows, csv to ${listsOnly ? 'lists and manifest' : 'all files'}`, run, [
    ['the same job, decided by json-rules-engine', jsonRules],
    ['the same job, decided by zen-engine', zen],
  ]);
}

function manyDetail(section: Section<'many'>): Detail {
  const { rows, lists, books, csvParse, sameBytes, sheetData, lines, few } = section;
  return costDetail(`${rowsText(rows)} rows, csv to all files`, books, [
    ...(lists === undefined ? [] : [['butie run --lists-only', lists] as const]),
    ['csv-parse alone', csvParse],
    ['writing the same bytes alone', sameBytes],
    [`${rowsText(lines)} lines of sheet data alone`, sheetData],
    [`butie run, ${rowsText(few.rows)} rows`, few.run],
  ]);
}

function costDetail(title: string, run: Cost, beside: readonly (readonly [string, Cost])[]): Detail {
  return {
    title,
    head: ['process', 'time', 'processor time', 'peak memory', 'time by that of butie'],
    lines: [['butie run', run] as const, ...beside].map(([name, cost]) => [
      name,
      `${cost.seconds.toFixed(2)} s`,
      `${cost.cpuSeconds.toFixed(2)} s`,
      `${cost.peakMegabytes.toFixed(0)} MB`,
      (cost.seconds / run.seconds).toFixed(2),
    ]),
  };
}

function sharesDetails({ workbook, many }: Figures): readonly Detail[] {
  const runs = [
    ...(workbook === undefined ? [] : [{ name: `${rowsText(workbook.rows)} rows xlsx`, ...workbook }]),
    ...(many === undefined ? [] : [{ name: `${rowsText(many.rows)} rows csv`, ...many }]),
  ];
  if (runs.length === 0) return [];
  const percent = (part: number): string => `${Math.round(part * 100)}%`;
  return [
    {
      title: 'Where the processor time goes',
      head: ['run', 'reading', 'deciding', 'writing', 'the rest of JavaScript', 'outside of it'],
      lines: runs.map(({ name, shares }) => [
        name,
        ...[shares.reading, shares.deciding, shares.writing, shares.other, shares.outside].map(percent),
      ]),
    },
    {
      title: 'The functions that take most by themselves',
      head: ['run', 'stage', 'functions and their seconds, under the profiler'],
      lines: runs.flatMap(({ name, shares: { longest } }) =>
        Object.entries(longest).map(([stage, functions]) => [
          name,
          stage,
          functions.map((each) => `${each.name} ${each.seconds.toFixed(2)}`).join(', '),
        ]),
      ),
    },
  ];
}

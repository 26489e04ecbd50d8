import type { Refusal } from '../../model/refusal.js';
import { maskIdsIn } from '../../model/mask-ids.js';
import type { InspectedSheet, InspectedTable, Inspection } from '../../run/inspection.js';
import { rowJson } from './cells-json.js';
import { findingJson } from './result-json.js';

/** Rows given of a sheet that is not read. */
const HEAD_GIVEN = 10;

/** What `inspect --json` prints: one object. What there is not is null; ids are masked. */
export function inspectionJson(inspection: Inspection): string {
  const { name, format, bytes, text, dates, notes, sheets, findings, hiddenRows, refusal } = inspection;
  const object = {
    command: 'inspect',
    file: name,
    format,
    bytes,
    encoding: text.encoding ?? null,
    delimiter: text.delimiter ?? null,
    dateSystem: dates,
    notes,
    hiddenRows,
    sheets: sheets.map(sheetJson),
    findings: findings.map(findingJson),
    refusal: refusalJson(refusal),
  };
  return `${JSON.stringify(object, undefined, 2)}\n`;
}

function sheetJson({
  name,
  hidden,
  rows,
  unread,
  fault,
  tables,
  head,
}: InspectedSheet): Record<string, unknown> {
  return {
    sheet: name,
    hidden,
    rows,
    reason: unread ?? null,
    fault: refusalJson(fault),
    tables: tables.map(tableJson),
    head: tables.length > 0 ? [] : head.slice(0, HEAD_GIVEN).map(rowJson),
  };
}

function tableJson({
  kind,
  title,
  above,
  headerRows,
  unit,
  columns,
  unknown,
  missing,
  read,
}: InspectedTable): Record<string, unknown> {
  return {
    kind,
    title,
    above: above.map(rowJson),
    headerRows,
    unit,
    columns: columns.map((column) => ({ ...column, unit: column.unit === '' ? null : column.unit })),
    unknown,
    missing,
    rows:
      read === undefined
        ? null
        : { count: read.count, first: read.first, last: read.last, hidden: read.hidden },
    skipped: read?.skipped ?? [],
  };
}

/** A refusal may quote a roster's cells. */
function refusalJson(refusal: Refusal | undefined): Record<string, string> | null {
  if (refusal === undefined) return null;
  const { code, place, problem, remedy } = refusal;
  return { code, place, problem: maskIdsIn(problem), remedy: maskIdsIn(remedy) };
}

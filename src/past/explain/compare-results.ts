import path from 'node:path';
import type { BatchLabel } from '../../model/batch.js';
import { maskIdsIn } from '../../model/mask-ids.js';
import { maskNumber } from '../../model/mask-number.js';
import type { Place } from '../../model/finding.js';
import type { CsvColumn } from '../../output/csv-list.js';
import { EXCEPTION_COLUMNS } from '../../output/exception-columns.js';
import { payoutCsvColumns } from '../../output/payout-columns.js';
import type { SettledRow } from '../../settle/settle-row.js';
import { ownCsv, type OwnLine } from '../own-csv.js';
import type { ResultDifference } from './explanation.js';

/** Where the lines of a run's files about one row are not what the row comes to when it is computed again. */
export async function compareResults(
  run: string,
  place: Place,
  { payouts, exceptions }: Pick<SettledRow, 'payouts' | 'exceptions'>,
  label: BatchLabel,
): Promise<readonly ResultDifference[]> {
  return [
    ...compareLines(
      'payouts.csv',
      await linesOf(path.join(run, 'payouts.csv'), place),
      texts(payoutCsvColumns(label), payouts),
      (line) => line.get('拨付编号') ?? '',
    ),
    ...compareLines(
      'exceptions.csv',
      await linesOf(path.join(run, 'exceptions.csv'), place),
      texts(EXCEPTION_COLUMNS, exceptions),
      (line) => `${line.get('规则') ?? ''} ${line.get('代码') ?? ''} ${line.get('栏目') ?? ''}`.trim(),
    ),
  ];
}

async function linesOf(file: string, { file: name, sheet, row }: Place): Promise<readonly OwnLine[]> {
  const lines: OwnLine[] = [];
  for await (const line of ownCsv(file))
    if (line.get('名册') === name && line.get('工作表') === sheet && line.get('行号') === String(row))
      lines.push(line);
  return lines;
}

interface Line {
  get(column: string): string | undefined;
}
/** By the names of the columns. */
type Cells = ReadonlyMap<string, string>;

/** Counted over the whole file, so that one row does not tell it. */
const SERIAL = '序号';

function texts<Item>(columns: readonly CsvColumn<Item>[], items: readonly Item[]): readonly Cells[] {
  return items.map(
    (item) =>
      new Map(
        columns
          .filter(({ header }) => header !== SERIAL)
          .map(({ header, cell }) => {
            const value = cell(item, 0);
            return [header, typeof value === 'string' ? value : value.number];
          }),
      ),
  );
}

/** Lines of one name are compared in order: a row may be told the same thing of two cells. */
function compareLines(
  file: string,
  recorded: readonly OwnLine[],
  recomputed: readonly Cells[],
  nameOf: (line: Line) => string,
): readonly ResultDifference[] {
  const left = [...recorded];
  const differences: ResultDifference[] = [];
  for (const line of recomputed) {
    const name = nameOf(line);
    const at = left.findIndex((each) => nameOf(each) === name);
    const [other] = at < 0 ? [] : left.splice(at, 1);
    if (other === undefined)
      differences.push({ file, line: name, column: '', recorded: '', recomputed: sayingOf(line) });
    else differences.push(...changedCells(other, line).map((changed) => ({ file, line: name, ...changed })));
  }
  const more = left.map((line) => ({
    file,
    line: nameOf(line),
    column: '',
    recorded: sayingOf(line),
    recomputed: '',
  }));
  return [...differences, ...more];
}

function changedCells(
  recorded: OwnLine,
  recomputed: Cells,
): readonly Omit<ResultDifference, 'file' | 'line'>[] {
  return [...recomputed].flatMap(([column, text]) => {
    const found = recorded.get(column) ?? '';
    return found === text
      ? []
      : [{ column, recorded: masked(column, found), recomputed: masked(column, text) }];
  });
}

/** What a line is about, in short. */
function sayingOf(line: Line): string {
  return masked('', line.get('说明') || `${line.get('收款人') ?? ''} ${line.get('金额') ?? ''}`);
}

/** A number that was changed may have no form by which it is known. */
function masked(column: string, text: string): string {
  return /(?:证件号码|账号)$/.test(column) ? maskNumber(text) : maskIdsIn(text);
}

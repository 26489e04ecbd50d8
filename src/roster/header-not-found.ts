import { maskIdsIn } from '../model/mask-ids.js';
import { Refusal } from '../model/refusal.js';
import type { RosterFile, SheetRow } from '../model/sheet.js';
import { ownText } from './cell-content.js';

/** HEADER_NOT_FOUND: says what was seen and how far was looked, so that the user knows which file or sheet this is. @param heads the rows searched, by sheet */
export function headerNotFound(file: RosterFile, heads: readonly (readonly SheetRow[])[]): Refusal {
  const rows = heads.flatMap((head) =>
    head.map((row) => row.cells.map(ownText).filter((text) => text !== '')),
  );
  const fullest = rows.reduce<readonly string[]>((most, row) => (row.length > most.length ? row : most), []);
  const names = file.sheets
    .map(({ name, hidden }) => (hidden ? `${name}（隐藏）` : name))
    .filter((name) => name !== '');
  const searched = Math.max(0, ...heads.map((head) => head.length));
  const last = Math.max(0, ...heads.map((head) => head.at(-1)?.number ?? 0));
  const seen = [
    ...(searched === 0 ? [] : [`已查看前 ${searched} 行，到第 ${last} 行为止`]),
    ...(names.length === 0 ? [] : [`工作表：${names.join('、')}`]),
    fullest.length === 0
      ? '没有内容'
      : `内容最多的一行：${maskIdsIn(fullest.slice(0, 20).join('、')).slice(0, 200)}`,
  ].join('；');
  const sign = file.format === 'csv' ? otherDelimiter(rows) : undefined;
  return new Refusal(
    'HEADER_NOT_FOUND',
    file.name,
    `没有找到任何一种名册的表头（${seen}）`,
    sign === undefined
      ? '请核对文件：表头至少要有三栏与该种名册相同，其中有必填栏，其上的标题和说明不要过多'
      : `各栏之间似用“${sign}”分隔，请改用英文逗号、制表符或英文分号分隔，或另存为 .xlsx`,
  );
}

/** Signs that some programs, and people, put between the cells of a line. */
const OTHER_DELIMITERS = ['|', '，', '；', '、', '^', '#'];
/** A sentence has fewer. */
const FEWEST_SIGNS = 3;

/** The sign that parts a line which is read as a single cell, undefined where none does. */
function otherDelimiter(rows: readonly (readonly string[])[]): string | undefined {
  const lines = rows.flatMap((row) => (row.length === 1 ? row : []));
  return OTHER_DELIMITERS.find((sign) => lines.some((line) => line.split(sign).length > FEWEST_SIGNS));
}

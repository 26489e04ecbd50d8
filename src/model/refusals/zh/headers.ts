import type { Refusal } from '../../refusal.js';
import type { HeaderSearch, MissingColumns, ShownHeader, ShownKind } from '../shown-header.js';
import { shownRow } from '../shown-row.js';

/** Which sheet is read as which kind of roster, and which of its headers is which column. */
export const headers = {
  noSuchKind: (known: readonly ShownKind[]) => ({
    problem: '没有这种名册',
    remedy: `请用以下之一：${kinds(known)}`,
  }),
  noSuchSheet: (known: readonly string[]) => ({
    problem: `没有这个工作表，${known.length === 0 ? 'CSV 文件没有工作表' : `现有工作表：${known.join('、')}`}`,
    remedy: '请改正或去掉 --sheet',
  }),
  kindAmbiguous: (row: number, known: readonly ShownKind[]) => ({
    problem: `第 ${row} 行的表头分不清是哪种名册：${kinds(known)}`,
    remedy: '请用 --kind 指明名册种类，或用 --sheet 指明所读工作表',
  }),
  noHeader: (search: HeaderSearch) => ({
    problem: `没有找到任何一种名册的表头（${seen(search)}）`,
    remedy:
      search.sign === undefined
        ? '请核对文件：表头至少要有三栏与该种名册相同，其中有必填栏，其上的标题和说明不要过多'
        : `各栏之间似用“${search.sign}”分隔，请改用英文逗号、制表符或英文分号分隔，或另存为 .xlsx`,
  }),
  /** @param why what else is wrong with the sheet; undefined: it has no header. */
  sheetNotPassedOver: (why: Refusal | undefined, cell: string) => ({
    problem: `${why?.problem ?? '没有可识别的表头'}；其 ${cell} 有证件号码或单位代码，不能略过`,
    remedy: '是名册的请改正其表头，不是的（如汇总）请删去该表，或用 --sheet 只读名册所在的工作表',
  }),
  dataAboveHeader: (cell: string, row: number) => ({
    problem: `${cell} 有证件号码或单位代码，却在第 ${row} 行的表头之上，不知按什么表头读取`,
    remedy: '请在这些行之上补齐表头，或另存为一张工作表',
  }),
  /** @param left, @param right letters of the columns where the two begin */
  sideBySide: (names: readonly string[], left: string, right: string) => ({
    problem: `一行表头中“${names.join('、')}”各出现两次，像是左右并排的两张表（左从 ${left} 列起，右从 ${right} 列起）`,
    remedy: '请把右边的表移到左边之下，或另存为一张工作表',
  }),
  headerTwice: (header: string, first: string, second: string) => ({
    problem: `表头“${header}”重复出现（${first} 和 ${second}）`,
    remedy: '请只保留一栏，或把另一栏改名',
  }),
  headerInDoubt: (first: ShownHeader, second: ShownHeader, column: string) => ({
    problem: `${quoted(first)}与${quoted(second)}都像是“${column}”，看不出应取哪一栏`,
    remedy: `请把应取的一栏写作“${column}”并去掉上一行的栏目，或把另一栏改名`,
  }),
  columnsMissing: ({ title, missing, headers: found, count, near }: MissingColumns) => {
    const words = found.join('、');
    const all = count > found.length ? `${words} 等 ${count} 栏` : words;
    const hints = near.map(({ header, column }) => `“${header}”或为“${column}”`);
    return {
      problem: `按${title}读取，缺少必填栏：${missing.join('、')}（${[`现有表头：${all}`, ...hints].join('；')}）`,
      remedy: '请补上该栏或改正表头，名册种类认错的请用 --kind 指明',
    };
  },
};

const kinds = (known: readonly ShownKind[]): string =>
  known.map(({ kind, title }) => `${kind}（${title}）`).join('、');

const quoted = ({ words, at }: ShownHeader): string => `“${words}”（${at}）`;

function seen({ rows, last, sheets, fullest }: HeaderSearch): string {
  const names = sheets.map(({ name, hidden }) => (hidden ? `${name}（隐藏）` : name));
  return [
    ...(rows === 0 ? [] : [`已查看前 ${rows} 行，到第 ${last} 行为止`]),
    ...(names.length === 0 ? [] : [`工作表：${names.join('、')}`]),
    fullest.length === 0 ? '没有内容' : `内容最多的一行：${shownRow(fullest, '、')}`,
  ].join('；');
}

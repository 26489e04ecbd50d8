import { columnsOf, enumOf } from '../../../../policy/columns.js';
import type { ColumnData, EnumData, PolicyData, RosterData } from '../../../../policy/data.js';
import { COLUMN_TYPES } from '../../column-types.js';
import { readersOf } from '../../columns-read.js';
import type { Block } from '../block.js';

/** Every kind of roster: its columns, what may stand in them, and which rules read them; then the values that rosters share. */
export function rostersChapter(policy: PolicyData): readonly Block[] {
  return [
    { is: 'heading', level: 2, text: '名册' },
    ...policy.rosters.flatMap((roster) => rosterBlocks(roster, policy)),
    ...sharedValues(policy),
  ];
}

function rosterBlocks(roster: RosterData, policy: PolicyData): readonly Block[] {
  const columns = columnsOf(roster, policy.common);
  const readers = readersOf(roster, policy);
  const own = columns.flatMap((column) =>
    typeof column.enum === 'object' ? [{ zh: `「${column.name}」`, under: valuePoints(column.enum) }] : [],
  );
  return [
    { is: 'heading', level: 3, text: roster.title },
    {
      is: 'paragraph',
      text: `种类 ${roster.kind}，以「${roster.event}」为准；没有规则适用的行${roster.unclaimed === 'hold' ? '暂缓' : '只提示'}。`,
    },
    {
      is: 'table',
      head: ['栏目', '类型', '必填', '表头的其他写法', '取值', '读它的规则'],
      rows: columns.map((column) =>
        columnRow(column, filling(column.name, columns) ?? readers(column.name), policy),
      ),
    },
    ...(own.length === 0 ? [] : [{ is: 'points', title: '取值及其他写法', points: own } as const]),
  ];
}

/** For a column that others are filled from: which these are. */
function filling(name: string, columns: readonly ColumnData[]): string | undefined {
  const filled = columns
    .filter(({ filledBy }) => filledBy?.column === name)
    .map((column) => `「${column.name}」`);
  return filled.length === 0 ? undefined : `用作${filled.join('、')}`;
}

function columnRow(column: ColumnData, readers: string, policy: PolicyData): readonly string[] {
  const values = Object.keys(enumOf(column, policy.common)?.values ?? {});
  return [
    column.name,
    COLUMN_TYPES[column.type],
    column.bold === true ? '必填' : '',
    (column.synonyms ?? []).join('、'),
    values.join('、'),
    readers,
  ];
}

/** Values that several rosters share, each with the columns that have them. */
function sharedValues({ common, rosters }: PolicyData): readonly Block[] {
  const columns = rosters.flatMap((roster) => columnsOf(roster, common));
  const points = Object.entries(common.enums).flatMap(([key, values]) => {
    const names = new Set(columns.filter((column) => column.enum === key).map(({ name }) => `「${name}」`));
    return names.size === 0 ? [] : [{ zh: [...names].join('、'), under: valuePoints(values) }];
  });
  if (points.length === 0) return [];
  return [
    { is: 'heading', level: 3, text: '各名册共用的取值' },
    { is: 'points', title: '取值及其他写法', points },
  ];
}

function valuePoints({ values, doubtful = {} }: EnumData) {
  return Object.entries(values).map(([value, spellings]) => {
    const noticed = Object.keys(doubtful).filter((spelling) => doubtful[spelling] === value);
    const texts = [...spellings, ...noticed.map((spelling) => `${spelling}（照收并提示）`)];
    const zh = texts.length === 0 ? value : `${value}：${texts.join('、')}`;
    return { zh, en: zh };
  });
}

import { laidSheet } from '../output/workbook/laid-sheet.js';
import { BLANK_LINE, type Line, tableLine, wideLine } from '../output/workbook/line.js';
import type { WorkbookSheet } from '../output/workbook/write-workbook.js';
import type { PolicyData, RosterData, RuleData } from '../policy/data.js';
import { choiceWords, needWords, readerWords, writingWords } from './column-words.js';
import type { TemplateColumn } from './template-column.js';

const WIDTHS = [18, 24, 36, 46, 46] as const;

/** The sheet that says, in an office's own words, what goes where: in general, column by column, and for each rule. */
export function guideSheet(
  roster: RosterData,
  policy: PolicyData,
  columns: readonly TemplateColumn[],
  taken: Set<string>,
): WorkbookSheet {
  return laidSheet(
    {
      name: policy.common.template.guide,
      widths: WIDTHS,
      head: [wideLine(WIDTHS.length, 'title', `${roster.title}填写说明`, 24)],
      body: [
        ...generalPoints(roster, policy).map((text, index) =>
          wideLine(WIDTHS.length, 'plain', `${index + 1}. ${text}`),
        ),
        BLANK_LINE,
        section('各栏怎样填写'),
        tableLine(['栏目', '要不要填', '怎样写', '可以选的', '用它的项目'].map((text) => ['header', text])),
        ...columns.map(columnLine),
        BLANK_LINE,
        section('各项目要看哪些栏目'),
        ruleLine('项目', '名称', '要看的栏目', 'header'),
        ...rulesOf(roster, policy).map((rule) =>
          ruleLine(rule.id, rule.title, namesFor(rule, columns).join('、'), 'prose'),
        ),
      ],
    },
    taken,
  );
}

function generalPoints({ title, event }: RosterData, { common, head }: PolicyData): readonly string[] {
  const { marker, choices } = common.template;
  return [
    `从示例行的下一行起，一行填一笔。示例行标着“${marker}”，留着不会读取，也可以删去；不要在示例行上改写。`,
    '粗体灰底的栏目必须保留并逐行填写；其余栏目没有内容的留空，整栏用不到的可以删去，顺序可以调换。',
    `${title}以“${event}”为准，看是否在执行期和拨付期间之内。`,
    '日期写成 2023-09-01，也可以写 2023/9/1、2023年9月1日；年份写四位。比例写成 80%。金额以元为单位。',
    '等级等有下拉选项的栏目，从选项中选；批注里列出的其他写法也能读取。',
    `属本区的区域只写“${head.district.name}”，属其他区的写那个区的名称。`,
    '证件号码、代码、账号按文本填写。从别处粘贴时请用“选择性粘贴”中的“数值”，以免改掉单元格的文本格式。',
    '不要合并单元格，不要隐藏行，不写“同上”，同一格里不写两个人。',
    `填好后存为 .xlsx。“${common.template.guide}”和“${choices}”两张工作表可以留着。`,
  ];
}

function section(text: string): Line {
  return wideLine(WIDTHS.length, 'section', text);
}

function columnLine(column: TemplateColumn): Line {
  return tableLine([
    [column.data.bold === true ? 'totalText' : 'text', column.data.name],
    ['prose', needWords(column)],
    ['prose', writingWords(column)],
    ['prose', choiceWords(column)],
    ['prose', readerWords(column)],
  ]);
}

function ruleLine(id: string, title: string, columns: string, style: 'header' | 'prose'): Line {
  return {
    cells: [
      { from: 0, to: 0, style, value: id },
      { from: 1, to: 1, style, value: title },
      { from: 2, to: WIDTHS.length - 1, style, value: columns },
    ],
  };
}

function rulesOf({ kind }: RosterData, { provisions }: PolicyData): readonly RuleData[] {
  return provisions.flatMap(({ rules }) => rules).filter((rule) => rule.roster === kind);
}

function namesFor(rule: RuleData, columns: readonly TemplateColumn[]): readonly string[] {
  return columns
    .filter(({ readers }) => readers === 'all' || (readers !== 'row' && readers.includes(rule)))
    .map(({ data }) => data.name);
}

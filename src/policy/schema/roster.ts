import { z } from 'zod';
import { name, names } from './scalars.js';

/** Enum values with their spellings; the order is the order of rank where the enum is a scale (levels). */
const enumeration = z.strictObject({
  values: z.record(name, z.array(name)).describe('取值: 其他写法'),
  /** Spelling → value, accepted with a notice. */
  doubtful: z.record(name, name).optional().describe('写法: 取值，照收并提示'),
});

const column = z.strictObject({
  name,
  type: z.enum([
    'text',
    'identifier',
    'person-id',
    'unit-code',
    'district',
    'enum',
    'date',
    'date-range',
    'month',
    'year',
    'ratio',
    'money',
    'hours',
    'count',
    'list',
  ]),
  /** The file is refused without it, and a defect in it concerns the whole row. */
  bold: z.literal(true).optional().describe('必填：缺此栏不收文件，空白则整行暂缓'),
  synonyms: z.array(name).optional().describe('表头的其他写法'),
  /** Name of an enum of rosters/common.yaml, or its own values. */
  enum: z.union([name, enumeration]).optional().describe('common.yaml 中的名称，或自己的取值'),
  /** A value merged over several rows is a group's, not each row's. */
  mergeRefused: z.literal(true).optional().describe('合并单元格的值不作每行的值'),
  /** Filled from a date range where the roster has no column of its own. */
  filledBy: z
    .strictObject({ column: name, end: z.enum(['from', 'to']) })
    .optional()
    .describe('名册没有此栏时，取自起止日期的起或止'),
  /** What stands in the example row of a blank template, where its type's own example will not do. */
  example: name.optional().describe('空白模板示例行里的内容，不写则按类型举例'),
});

const party = z.strictObject({
  type: z.enum(['个人', '单位']),
  name,
  number: name,
  /** Whose the row's account is: this party's always, or only when 户名 is its name. */
  account: z
    .enum(['always', 'when-named'])
    .describe('行内账户归谁：always 归此方，when-named 户名为此方时才归'),
});

/** An alternative of a compound key: columns, or `year` for the year of the event date. */
const compoundKey = z.union([
  z.strictObject({ either: z.array(names).min(1) }),
  z.strictObject({ joined: names }),
]);

const personCheck = z.strictObject({
  number: name,
  name,
  document: name.optional(),
  sex: name.optional(),
  birth: name.optional(),
});

/** Columns that name a unit which may have handed a row in; `when`: only where that column says so. */
const returnsTo = z.strictObject({
  name,
  code: name.optional(),
  when: z.strictObject({ column: name, is: names }).optional(),
});

export const roster = z.strictObject({
  kind: name,
  title: name,
  /** Column groups of common.yaml that come first. */
  include: z.array(name).optional(),
  columns: z.array(column).min(1),
  event: name.describe('以哪一栏的日期为准'),
  /** Dates on which a person's age is judged: the first that is given. */
  ageDates: z.array(name).optional(),
  persons: z.array(personCheck),
  parties: z.record(name, party),
  subject: names,
  beneficiary: names,
  account: z.strictObject({ holder: name, bank: name, branch: name, number: name }),
  keys: z.record(name, compoundKey).optional(),
  claims: name,
  /** Where whoever is helped works or studies; for the 公示 list, where the unit itself is not paid. */
  workplace: name.optional().describe('受益人所在单位，公示用'),
  remark: name,
  /** Whose row it is when it is sent back: the first of these that the row names. Without it rows are of no unit. */
  returnsTo: z.array(returnsTo).min(1).optional().describe('退回时归哪个单位：依次看，取第一个写明的'),
  /** Treatment of a row that no rule takes. */
  unclaimed: z.enum(['notice', 'hold']).describe('没有规则适用的行：notice 提示，hold 暂缓'),
  /** Column whose nearest known value is named for an unclaimed row. */
  nearest: name.optional(),
  certificate: z
    .strictObject({
      number: name,
      about: names.describe('末尾为此即不说明是谁的栏目，如 信息'),
      patterns: z.array(
        z.strictObject({
          pattern: name,
          /** Group of the pattern (letters of either case) → column and the values that each character, a capital, may stand for. */
          says: z.array(
            z.strictObject({ group: z.int().positive(), column: name, means: z.record(name, names) }),
          ),
        }),
      ),
    })
    .optional(),
});

const scale = z.enum(['none', '百元', '千元', '万元', '百万元', '亿元', 'percent']);

export const common = z.strictObject({
  enums: z.record(name, enumeration),
  groups: z.record(name, z.array(column)),
  /** What says that a cell has the value of the one above. */
  dittos: names.describe('表示与上一行相同的写法'),
  header: z.strictObject({
    /** Bracketed remarks in a header cell that are not part of its name. */
    remarks: names.describe('表头括号内不属于栏目名称的说明'),
    /** Units of time that, behind a slash in such a remark, make a rate of it (元/课时). */
    perTime: names.describe('斜线之后即为单价的时间单位，如 元/课时'),
    /** Headers of every list that say nothing of a row: not named among the unknown ones. */
    ignored: names.describe('不说明行内容的表头，如序号'),
    /** Headers of published lists that decide nothing; any other header that a list does not know is refused. */
    listRemarks: names.describe('名单中只供人看的表头，如备注'),
    /** Words of what stands over columns in a header of two rows. */
    parents: z.strictObject({
      /** Last words that leave it open whose columns they are: 信息 */
      about: names,
      /** Words for the row's own columns. */
      neutral: names.describe('指本行自己的栏目的用语'),
      /** Last words that name whose columns they are, and the column, of any kind, that names that organisation or person. */
      owners: z.array(
        z.strictObject({ is: z.enum(['organisation', 'person']), columns: z.array(name), words: names }),
      ),
      /** Columns that say something of the organisation under which they stand, whichever it is. */
      attributes: names.describe('属于其上所写单位的栏目'),
      /** Columns that say no more than that they are sums of money: under parents they may be versions of a known one. */
      amounts: names.describe('只说明是金额的栏目'),
    }),
    /** Unit said in a header or above it → scale. */
    scales: z.record(name, scale).describe('表头写明的单位: 倍数'),
    /** Units of money as a line above the header states them → scale. */
    moneyUnits: z.record(name, scale).describe('表头之上写明的金额单位: 倍数'),
    /** Words that begin a header which asks yes or no. */
    whether: names.describe('问是与否的表头开头'),
    /** A line above the header that says the unit, up to the unit itself. */
    unitLabels: names.describe('单位之前的用语'),
    /** Units of other things that such a line lists beside that of money. */
    otherUnits: names.describe('与金额单位并列的其他单位'),
    /** Words right before and right behind a unit of money that make a turn of them (以万元计), not a name. */
    unitTurns: z.strictObject({ before: names, after: names }),
    rowsSearched: z.int().positive().describe('在前几行内找表头'),
    /** Last words of titles that are as short as names. */
    titleEnds: names.describe('短标题的末尾用语'),
    /** By what a text that stands alone in a row may be the name of a person. */
    personNames: z.strictObject({
      /** Surnames of one character, one after another. */
      surnames: name.describe('单字姓，连写'),
      compoundSurnames: names,
      /** Last words of what begins as a surname and is no name: 高级工 */
      endsNone: names.describe('以此结尾的不是姓名'),
      /** Characters with which names of other languages are written. */
      transliterated: name.describe('音译姓名所用的字，连写'),
    }),
  }),
  footer: z.strictObject({
    /** First words of sum rows. */
    sums: names.describe('合计行的开头'),
    /** Last words of sum rows, behind what they sum (二班合计); those of subtotals below alike. */
    sumEnds: names.describe('合计行的末尾'),
    subtotals: names.describe('小计行的开头'),
    subtotalEnds: names.describe('小计行的末尾'),
    /** First words of rows that carry a sum from one page to the next: no sum of the rows above. */
    running: names.describe('承前页、过次页一类的行'),
    /** First words of signature rows. */
    signatures: names.describe('签字行的开头'),
    /** First words of remarks, which may go on over several rows. */
    notes: names.describe('说明的开头，可以接连几行'),
    /** First words of rows that only say how the table goes on or ends, or where it was printed. */
    closings: names.describe('表示表格结束或接续的行'),
    /** Labels of lines between rows that say what the rows below are of (班级：二班). */
    sections: names.describe('各段之前说明以下各行属于什么的标签'),
  }),
  /** What blank rosters (`butie template`) have beside their columns. */
  template: z.strictObject({
    /** Names of the sheets behind the roster: passed over without a word. */
    guide: name.describe('填写说明工作表的名称，读取时略过'),
    choices: name.describe('下拉选项工作表的名称，读取时略过'),
    /** First cell of the example row. */
    marker: name.describe('示例行首格的标记'),
    /** Neither number may be a valid one: an example that has lost its mark is then held, never paid. */
    person: z.strictObject({ name, number: name }).describe('示例行里的人，号码的校验位须不对'),
    unit: z.strictObject({ name, code: name }).describe('示例行里的单位，代码的校验位须不对'),
  }),
  /** Columns that carry rosters add: accepted, never a rule's business. */
  carry: z.strictObject({ reason: name, since: name }),
});

export type ColumnData = z.infer<typeof column>;
export type RosterData = z.infer<typeof roster>;
export type CommonData = z.infer<typeof common>;
export type EnumData = z.infer<typeof enumeration>;

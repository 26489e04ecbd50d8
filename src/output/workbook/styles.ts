/** The looks a cell can have. */
export type StyleName = keyof typeof LOOKS | keyof typeof MARKED_LOOKS | keyof typeof ENTRY_LOOKS;

/**
 * Looks that only workbooks with marks in them, or to be filled in, state: to all others they would be weight, and another
 * styles.xml. Each set has the one before it as well.
 */
export type LookSet = 'plain' | 'marked' | 'entry';

interface Look {
  readonly font: keyof typeof FONTS | keyof typeof MARKED_FONTS | keyof typeof ENTRY_FONTS;
  /** Built-in number format: 0 general, 1 integer, 4 #,##0.00, 10 0.00%, 49 text; 164 is `DAY_FORMAT`. */
  readonly format: 0 | 1 | 4 | 10 | 49 | 164;
  readonly box: keyof typeof BOXES;
  readonly align: 'left' | 'center' | 'right';
  readonly wrap: 'wrap' | 'line';
}

const FONTS = {
  body: '<font><sz val="10"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
  bold: '<font><b/><sz val="10"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
  title: '<font><b/><sz val="16"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
  warning:
    '<font><b/><sz val="10"/><color rgb="FFFF0000"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
};

const MARKED_FONTS = {
  inverse:
    '<font><b/><sz val="10"/><color rgb="FFFFFFFF"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
  link: '<font><u/><sz val="10"/><color rgb="FF0563C1"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
};

const ENTRY_FONTS = {
  example:
    '<font><i/><sz val="10"/><color rgb="FF7F7F7F"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
};

const look = (
  font: Look['font'],
  format: Look['format'],
  box: Look['box'],
  align: Look['align'],
  wrap: Look['wrap'],
): Look => ({ font, format, box, align, wrap });

const LOOKS = {
  plain: look('body', 0, 'none', 'left', 'line'),
  plainRight: look('body', 0, 'none', 'right', 'line'),
  title: look('title', 0, 'none', 'center', 'line'),
  section: look('bold', 0, 'none', 'left', 'line'),
  warning: look('warning', 0, 'none', 'left', 'line'),
  header: look('bold', 49, 'header', 'center', 'wrap'),
  /** Names, numbers, accounts: text even where it is all digits. */
  text: look('body', 49, 'thin', 'left', 'wrap'),
  textCenter: look('body', 49, 'thin', 'center', 'line'),
  /** Long prose: some spreadsheets show #### for more than 255 characters in a cell of text format. */
  prose: look('body', 0, 'thin', 'left', 'wrap'),
  /** As text, on one line: a roster of many columns. */
  cell: look('body', 49, 'thin', 'left', 'line'),
  count: look('body', 1, 'thin', 'center', 'line'),
  amount: look('body', 4, 'thin', 'right', 'line'),
  totalLabel: look('bold', 0, 'thin', 'center', 'line'),
  totalText: look('bold', 0, 'thin', 'left', 'line'),
  totalCount: look('bold', 1, 'thin', 'center', 'line'),
  totalAmount: look('bold', 4, 'thin', 'right', 'line'),
} as const satisfies Record<string, Look>;

/** The treatments are told by their words first; dark, middle and blank stay three when printed in grey. */
const MARKED_LOOKS = {
  rejectMark: look('inverse', 49, 'dark', 'center', 'line'),
  holdMark: look('bold', 49, 'middle', 'center', 'line'),
  link: look('link', 49, 'thin', 'left', 'wrap'),
  linkCenter: look('link', 49, 'thin', 'center', 'line'),
} as const satisfies Record<string, Look>;

/** Headers that must be there and others, the example, cells still blank. */
const ENTRY_LOOKS = {
  requiredHeader: look('bold', 49, 'required', 'center', 'wrap'),
  optionalHeader: look('body', 49, 'thin', 'center', 'wrap'),
  example: look('example', 49, 'example', 'left', 'line'),
  blankText: look('body', 49, 'thin', 'left', 'line'),
  blankProse: look('body', 0, 'thin', 'left', 'line'),
  blankDay: look('body', 164, 'thin', 'center', 'line'),
  blankRatio: look('body', 10, 'thin', 'center', 'line'),
  blankAmount: look('body', 4, 'thin', 'right', 'line'),
  blankNumber: look('body', 0, 'thin', 'center', 'line'),
} as const satisfies Record<string, Look>;

/** The same in every country, unlike the built-in ones. */
const DAY_FORMAT = '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts>';

const BOXES = {
  none: { border: 0, fill: 0 },
  thin: { border: 1, fill: 0 },
  header: { border: 1, fill: 2 },
  dark: { border: 1, fill: 3 },
  middle: { border: 1, fill: 4 },
  required: { border: 1, fill: 5 },
  example: { border: 1, fill: 6 },
};

const solid = (rgb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  solid('FFEDEDED'),
];
const MARKED_FILLS = [solid('FF9C2A21'), solid('FFF2CF7A')];

const ENTRY_FILLS = [solid('FFBFBFBF'), solid('FFF7F7F7')];

const ALL_LOOKS: Readonly<Record<StyleName, Look>> = { ...LOOKS, ...MARKED_LOOKS, ...ENTRY_LOOKS };

/** What one styles.xml states. */
interface StyleSheet {
  readonly formats: string;
  readonly fonts: Readonly<Record<string, string>>;
  readonly fills: readonly string[];
  readonly looks: Readonly<Record<string, Look>>;
}

const SETS: Readonly<Record<LookSet, StyleSheet>> = {
  plain: { formats: '', fonts: FONTS, fills: FILLS, looks: LOOKS },
  marked: {
    formats: '',
    fonts: { ...FONTS, ...MARKED_FONTS },
    fills: [...FILLS, ...MARKED_FILLS],
    looks: { ...LOOKS, ...MARKED_LOOKS },
  },
  entry: {
    formats: DAY_FORMAT,
    fonts: { ...FONTS, ...MARKED_FONTS, ...ENTRY_FONTS },
    fills: [...FILLS, ...MARKED_FILLS, ...ENTRY_FILLS],
    looks: ALL_LOOKS,
  },
};

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.keys(ALL_LOOKS).map((name, number) => [name, number]),
);

/** The number by which a cell names its look. */
export function styleNumber(name: StyleName): number {
  return NUMBERS.get(name) ?? 0;
}

/** Whether text breaks into lines at the column's edge. */
export function wraps(name: StyleName): boolean {
  return ALL_LOOKS[name].wrap === 'wrap';
}

/** xl/styles.xml: the first look is also the workbook's default. */
export function stylesXml(set: LookSet): string {
  const { formats, fonts, fills, looks } = SETS[set];
  const names = Object.keys(fonts);
  const thin = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"/>`).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    formats,
    `<fonts count="${names.length}">${Object.values(fonts).join('')}</fonts>`,
    `<fills count="${fills.length}">${fills.join('')}</fills>`,
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border>${thin}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${Object.keys(looks).length}">${Object.values(looks)
      .map((one) => xf(one, names.indexOf(one.font)))
      .join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}

function xf(one: Look, font: number): string {
  const { border, fill } = BOXES[one.box];
  return (
    `<xf numFmtId="${one.format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1"` +
    ' applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
    `<alignment horizontal="${one.align}" vertical="center"${one.wrap === 'wrap' ? ' wrapText="1"' : ''}/></xf>`
  );
}

/** What a figure counts. Money is in yuan; a share is of 1; times of years are in months. */
type FigureKind = 'yuan' | 'share' | 'months' | 'persons' | 'times';

export interface Figure {
  readonly kind: FigureKind;
  readonly value: number;
}

const NUMBER = String.raw`(\d+(?:\.\d+)?|[一二两三四五六七八九十])`;
const TO = String.raw`(?:\s*[%％]?\s*(?:-|－|–|—|~|～|至|到)\s*${NUMBER})?`;

interface Form {
  readonly form: RegExp;
  readonly kind: FigureKind;
  /** What one of the unit is worth; `group`: the text of the third group. */
  readonly unit: (group: string) => number;
}

/** Figures as the text of a policy writes them, each number with its unit: 1-3 万元, 60%-80%, 1:0.5, 3 年, 每两年, 25 名. */
const FORMS: readonly Form[] = [
  {
    form: new RegExp(String.raw`${NUMBER}${TO}\s*(万?)元`, 'gu'),
    kind: 'yuan',
    unit: (ten) => (ten === '' ? 1 : 10_000),
  },
  { form: new RegExp(String.raw`${NUMBER}${TO}\s*([%％])`, 'gu'), kind: 'share', unit: () => 0.01 },
  { form: /1\s*[:：]\s*(\d+(?:\.\d+)?)()()/gu, kind: 'share', unit: () => 1 },
  // 5 万元/年 has no number before its year; 2023 年 is none of duration.
  {
    form: new RegExp(String.raw`(?<!\d)(\d{1,2}|[一二两三四五六七八九十])${TO}\s*(年)(?!\s*\d)`, 'gu'),
    kind: 'months',
    unit: () => 12,
  },
  { form: new RegExp(String.raw`${NUMBER}${TO}\s*(个月)`, 'gu'), kind: 'months', unit: () => 1 },
  { form: new RegExp(String.raw`${NUMBER}${TO}\s*([名人])(?!次)`, 'gu'), kind: 'persons', unit: () => 1 },
  { form: new RegExp(String.raw`(\d+)${TO}\s*(次)`, 'gu'), kind: 'times', unit: () => 1 },
];

const DIGITS = '一二三四五六七八九十';

/** The figures of a phrase, in the order of their kinds. Numbers without a unit (6+X, G60, A 级) are none. */
export function figuresIn(text: string): readonly Figure[] {
  return FORMS.flatMap(({ form, kind, unit }) =>
    [...text.matchAll(form)].flatMap(([, first, last, group]) =>
      [first, last].flatMap((number) =>
        number === undefined || number === ''
          ? []
          : [{ kind, value: rounded(numberOf(number) * unit(group ?? '')) }],
      ),
    ),
  );
}

export function isSame(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && a.value === b.value;
}

/** As one says it: 20 万元, 70%, 36 个月. */
export function figureText({ kind, value }: Figure): string {
  return TEXT[kind](value);
}

const TEXT: Readonly<Record<FigureKind, (value: number) => string>> = {
  yuan: (value) => (value >= 10_000 ? `${value / 10_000}万元` : `${value}元`),
  share: (value) => `${rounded(value * 100)}%`,
  months: (value) => `${value}个月`,
  persons: (value) => `${value}名`,
  times: (value) => `${value}次`,
};

function numberOf(text: string): number {
  if (text === '两') return 2;
  const digit = DIGITS.indexOf(text) + 1;
  return digit > 0 ? digit : Number(text);
}

/** Products of decimals, freed of what binary fractions leave behind them. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

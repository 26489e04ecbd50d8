import { mod11Check, readPersonNumber } from '../../model/person-id.js';
import { CODE } from '../characters.js';
import { anyOf, type Expression, firstOf, isWholly, textLiteral } from '../expression.js';
import { failure, NOTHING, UNSURE } from '../failures.js';
import type { CellForm } from './cell-form.js';
import { EXPONENTIAL } from './precision.js';

/** GB 11643: weights of the first 17 figures, and the check characters by the sum modulo 11. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = textLiteral('10X98765432');

const EIGHTEEN = '\\d{17}[\\dX]';
const FIFTEEN = '\\d{15}';
/** Numbers kept for people born before 1900. */
const CENTENARIANS = '99[6-9]';

/**
 * Persons' numbers of 18 figures, and of 15 made 18. Those that begin with a letter (passports, old foreign ones), and what does not
 * begin as a number does, are left to the streaming engine. The helper holds the 17 figures before the check character.
 */
export function personCell(): CellForm {
  return {
    text: CODE.fold,
    helper: ({ raw, text }) =>
      `CASE WHEN left(ltrim(${raw}), 1) BETWEEN '0' AND '9' THEN CASE` +
      ` WHEN ${isWholly(text, EIGHTEEN)} THEN CAST(left(${text}, 17) AS BIGINT)` +
      ` WHEN ${isWholly(text, FIFTEEN)} AND NOT ${isWholly(`right(${text}, 3)`, CENTENARIANS)}` +
      ` THEN CAST(left(${text}, 6) || '19' || substr(${text}, 7) AS BIGINT) END END`,
    value: ({ text, helper }) => {
      const full = `CAST(${helper} AS VARCHAR) || ${checkOf(helper)}`;
      const isPerson = `${isBirth(helper)} AND ${anyOf(documents().map(({ begins }) => begins(text)))}`;
      return (
        `CASE WHEN ${helper} IS NULL THEN NULL` +
        ` WHEN length(${text}) = 15 THEN CASE WHEN ${isBirth(helper)} AND ${residents(text)} THEN ${full} END` +
        ` WHEN right(${text}, 1) = ${checkOf(helper)} THEN CASE WHEN right(${text}, 3) <> '000' AND ${isPerson} THEN ${text} END END`
      );
    },
    defect: ({ raw, text, value }) =>
      `CASE WHEN ${value} IS NOT NULL THEN ${NOTHING}` +
      ` WHEN left(ltrim(${raw}), 1) NOT BETWEEN '0' AND '9' OR length(${text}) < 8 THEN ${UNSURE}` +
      ` WHEN ${isWholly(text, `\\d{15}000|${EXPONENTIAL}`)} THEN ${failure('ID_PRECISION_LOST')} ELSE ${failure('ID_INVALID')} END`,
  };
}

/** Of a number that was read. @param helper its 17 figures */
export function birthOf(helper: Expression): Expression {
  const parts = [part(helper, 10_000_000, 10_000), part(helper, 100_000, 100), part(helper, 1000, 100)];
  return `make_date(${parts.map((each) => `CAST(${each} AS INTEGER)`).join(', ')})`;
}

/** The 17th figure is odd for men. */
export function sexOf(helper: Expression): Expression {
  return `CASE WHEN ${helper} % 2 = 1 THEN '男' ELSE '女' END`;
}

/** The document that a number of 18 figures is of. */
export function documentOf(number: Expression): Expression {
  return firstOf(
    documents().map(({ name, begins }) => [begins(number), textLiteral(name)] as const),
    'CAST(NULL AS VARCHAR)',
  );
}

function checkOf(helper: Expression): Expression {
  const sum = WEIGHTS.map((weight, index) => `${weight} * (${helper} // ${10 ** (16 - index)} % 10)`).join(
    ' + ',
  );
  return `substr(${CHECKS}, CAST((${sum}) % 11 AS INTEGER) + 1, 1)`;
}

/** A real calendar day of the years that a date may have, reckoned in figures: a cast of a text costs three times as much. */
function isBirth(helper: Expression): Expression {
  const [year, month, day] = [
    part(helper, 10_000_000, 10_000),
    part(helper, 100_000, 100),
    part(helper, 1000, 100),
  ];
  const february = `CASE WHEN ${year} % 4 = 0 AND (${year} % 100 <> 0 OR ${year} % 400 = 0) THEN 29 ELSE 28 END`;
  const length = `CASE ${month} WHEN 2 THEN ${february} WHEN 4 THEN 30 WHEN 6 THEN 30 WHEN 9 THEN 30 WHEN 11 THEN 30 ELSE 31 END`;
  return `(${year} BETWEEN 1900 AND 2199 AND ${month} BETWEEN 1 AND 12 AND ${day} BETWEEN 1 AND ${length})`;
}

function part(helper: Expression, by: number, modulo: number): Expression {
  return `(${helper} // ${by} % ${modulo})`;
}

interface Document {
  readonly name: string;
  /** Whether a number begins as those of the document do. */
  begins(number: Expression): Expression;
}

/** By the provinces with which numbers begin, asked of the reader of numbers itself: 9 and a province is a foreigner's. */
function documents(): readonly Document[] {
  const byName = new Map<string, { two: string[]; three: string[] }>();
  for (let at = 0; at < 1000; at += 1) {
    const prefix = String(at).padStart(3, '0');
    const name = documentAt(prefix);
    if (name === undefined) continue;
    const known = byName.get(name) ?? { two: [], three: [] };
    byName.set(name, known);
    if (prefix.startsWith('9')) known.three.push(prefix);
    else if (prefix.endsWith('0')) known.two.push(prefix.slice(0, 2));
  }
  return [...byName].map(([name, { two, three }]) => ({
    name,
    begins: (number) => anyOf([begin(number, two), begin(number, three)]),
  }));
}

function residents(number: Expression): Expression {
  const two = Array.from({ length: 90 }, (_, at) => String(at).padStart(2, '0'));
  return begin(
    number,
    two.filter((prefix) => readPersonNumber(`${prefix}0101900101001`).ok),
  );
}

/** Whether a number begins with one of the prefixes, all figures and of one length. */
function begin(number: Expression, prefixes: readonly string[]): Expression {
  const [first] = prefixes;
  return first === undefined
    ? 'false'
    : `contains(${textLiteral(prefixes.join(','))}, left(${number}, ${first.length}))`;
}

function documentAt(prefix: string): string | undefined {
  const seventeen = `${prefix}10119900101001`;
  const found = readPersonNumber(seventeen + mod11Check(seventeen));
  return found.ok ? found.person.document : undefined;
}

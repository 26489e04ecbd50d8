import type { PolicyData } from '../../policy/data.js';
import { PLACE } from '../characters.js';
import { allOf, anyOf, escaped, type Expression, isListed, isOneOf, textLiteral } from '../expression.js';
import { NOTHING, UNREADABLE, UNSURE } from '../failures.js';
import { NoSql } from '../no-sql.js';
import type { CellContext, CellForm } from './cell-form.js';
import { dittoForms } from '../../model/ditto-forms.js';

type District = PolicyData['head']['district'];

const OWN = '本区';
const COUNTRY = '^(?:中华人民共和国|中国)';
const SEPARATORS = '^(?:市辖区|[-—/\\\\,，、.·|>:：])+';
const OUTSIDE = '^(?:[以之]外|外$|外[地区])';
const DIRECTIONS = '东南西北中';
const CLOSING = '[)\\]】〕》"\'”’。.,;!]+$';

/** Whether a text names the policy's own district: true, false, or NULL with a defect where it names it and denies it. */
export function districtCell({ column, policy, asksWhether }: CellContext): CellForm {
  const { district } = policy.head;
  if (district.notPlaces.some((each) => DIRECTIONS.includes(each.charAt(0))))
    throw new NoSql('a place that begins with a direction', column);
  const forms = [...dittoForms(policy.common.dittos)].map((form) => form.normalize('NFKC'));
  const firsts = textLiteral([...new Set(forms.map((form) => form.charAt(0)))].join(''));
  const isDitto = (text: Expression): Expression =>
    `CASE WHEN strpos(${firsts}, left(${text}, 1)) > 0 THEN ${isListed(text, forms)} ELSE false END`;
  const names = [OWN, district.code, district.name, district.short, ...district.former];
  const yes = asksWhether ? ['是', 'TRUE'] : [];
  return {
    text: PLACE.fold,
    helper: ({ text }) =>
      `CASE WHEN ${anyOf(names.map((name) => `contains(${text}, ${textLiteral(name)})`))} THEN ${behindAny(text, district)} END`,
    value: ({ text, helper }) => {
      const elsewhere = `${helper} IS NULL OR regexp_matches(${helper}, ${textLiteral(OUTSIDE)})`;
      const local = `CASE WHEN ${elsewhere} THEN false WHEN ${isDenied(helper, district)} THEN NULL ELSE true END`;
      return `CASE WHEN ${text} = '' OR (${isDitto(text)}) THEN NULL WHEN ${isOneOf(text, yes)} THEN true ELSE ${local} END`;
    },
    defect: ({ text, value }) =>
      `CASE WHEN ${value} IS NOT NULL THEN ${NOTHING} WHEN ${isDitto(text)} THEN ${UNSURE} ELSE ${UNREADABLE} END`,
  };
}

function behindAny(text: Expression, district: District): Expression {
  const cities = [...district.city].sort((a, b) => b.length - a.length);
  const own = `regexp_replace(regexp_replace(${text}, ${textLiteral(COUNTRY)}, ''), ${textLiteral(SEPARATORS)}, '')`;
  const city = `^(?:${cities.map(escaped).join('|')})`;
  const inCity = `CASE WHEN regexp_matches(${own}, ${textLiteral(city)}) THEN regexp_replace(regexp_replace(${own}, ${textLiteral(city)}, ''), ${textLiteral(SEPARATORS)}, '') END`;
  return `coalesce(${behindName(text, district)}, ${behindName(inCity, district)})`;
}

/** What follows the district's name at the beginning of a text; NULL where it does not begin so. */
function behindName(text: Expression, { code, name, former, short, notPlaces }: District): Expression {
  const full = [OWN, code, name, ...former].map(
    (each) => `WHEN starts_with(${text}, ${textLiteral(each)}) THEN substr(${text}, ${[...each].length + 1})`,
  );
  const places = notPlaces.map(escaped).join('|');
  const other = textLiteral(`^${escaped(short)}(?:${places}|[${DIRECTIONS}]{1,2}(?:${places}))`);
  return (
    `CASE ${full.join(' ')} WHEN starts_with(${text}, ${textLiteral(short)}) AND NOT regexp_matches(${text}, ${other})` +
    ` THEN substr(${text}, ${[...short].length + 1}) END`
  );
}

function isDenied(rest: Expression, { denials, denialEnds }: District): Expression {
  const end = `regexp_replace(${rest}, ${textLiteral(CLOSING)}, '')`;
  return allOf([
    `${rest} <> ''`,
    anyOf([
      ...denials.map((word) => `contains(${rest}, ${textLiteral(word)})`),
      ...denialEnds.map((word) => `ends_with(${end}, ${textLiteral(word)})`),
    ]),
  ]);
}

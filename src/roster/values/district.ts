/** The names of the policy's own district, all of them data. */
export interface DistrictNames {
  /** Administrative code of six digits. */
  readonly code: string;
  /** The name with its kind: X区. */
  readonly name: string;
  /** The name alone: X. */
  readonly short: string;
  /** Earlier names, such as X县. */
  readonly former: readonly string[];
  /** The city's names, with and without 市. */
  readonly city: readonly string[];
  /** What makes another thing of the short name when it follows: 路, 河, 大道, … */
  readonly notPlaces: readonly string[];
  /** What denies or doubts the district anywhere behind its name: 外来, 迁出, →, … */
  readonly denials: readonly string[];
  /** What does so as the last word: 否, ×, … */
  readonly denialEnds: readonly string[];
}

/** Doubtful: the text names the district and denies it, or says that it held once or for a time. */
type Whereabouts = 'local' | 'elsewhere' | 'doubtful';

const SEPARATORS = /^(?:市辖区|[-—/\\,，、.·|>:：])+/;
const OUTSIDE = /^(?:[以之]外|外$|外[地区])/;
const DIRECTION = /^[东南西北中]{1,2}/;
const CLOSING = /[)\]】〕》"'”’。.,;!]+$/;

/**
 * Whether a text names the district as a district of its city: X区, X, 市X区…, its code, 本区, and 是 where the header asks
 * 是否…. Any other text, and X as part of another place's name (X路, another province's X镇), is elsewhere.
 */
export function whereabouts(text: string, names: DistrictNames, asksWhether: boolean): Whereabouts {
  const compact = text.normalize('NFKC').replace(/[\s\p{Cc}\p{Cf}]/gu, '');
  if (asksWhether && (compact === '是' || compact === 'TRUE')) return 'local';
  const rest = behindName(compact, names) ?? behindName(withoutCity(compact, names), names);
  if (rest === undefined || OUTSIDE.test(rest)) return 'elsewhere';
  return isDenied(rest, names) ? 'doubtful' : 'local';
}

/** What follows the district's name at the beginning of a text; undefined where it does not begin so. */
function behindName(text: string, names: DistrictNames): string | undefined {
  const full = ['本区', names.code, names.name, ...names.former].find((name) => text.startsWith(name));
  if (full !== undefined) return text.slice(full.length);
  if (!text.startsWith(names.short)) return undefined;
  const rest = text.slice(names.short.length);
  return isOtherThing(rest, names.notPlaces) ? undefined : rest;
}

function isDenied(rest: string, { denials, denialEnds }: DistrictNames): boolean {
  const end = rest.replace(CLOSING, '');
  return denials.some((word) => rest.includes(word)) || denialEnds.some((word) => end.endsWith(word));
}

function withoutCity(text: string, names: DistrictNames): string {
  const fromCity = text.replace(/^(?:中华人民共和国|中国)/, '').replace(SEPARATORS, '');
  const city = [...names.city].sort((a, b) => b.length - a.length).find((name) => fromCity.startsWith(name));
  return city === undefined ? '' : fromCity.slice(city.length).replace(SEPARATORS, '');
}

/** X路 and X东路 are streets of any town. */
function isOtherThing(rest: string, notPlaces: readonly string[]): boolean {
  const plain = rest.replace(DIRECTION, '');
  return notPlaces.some((suffix) => rest.startsWith(suffix) || plain.startsWith(suffix));
}

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
}

const SEPARATORS = /^(?:市辖区|[-—/\\,，、.·|>:：])+/;
const OUTSIDE = /^(?:[以之]外|外$|外[地区])/;
const DIRECTION = /^[东南西北中]{1,2}/;

/**
 * Whether a text names the district as a district of its city: X区, X, 市X区…, its code, 本区, and 是 where the header asks
 * 是否…. Any other text, and X as part of another place's name (X路, another province's X镇), is elsewhere.
 */
export function isLocal(text: string, names: DistrictNames, asksWhether: boolean): boolean {
  const compact = text.normalize('NFKC').replace(/[\s\p{Cc}\p{Cf}]/gu, '');
  if (asksWhether && (compact === '是' || compact === 'TRUE')) return true;
  if (compact.startsWith('本区')) return isInside(compact.slice(2));
  return startsHere(compact, names) || startsHere(withoutCity(compact, names), names);
}

function startsHere(text: string, names: DistrictNames): boolean {
  if (text.startsWith(names.code)) return true;
  const full = [names.name, ...names.former].find((name) => text.startsWith(name));
  if (full !== undefined) return isInside(text.slice(full.length));
  if (!text.startsWith(names.short)) return false;
  const rest = text.slice(names.short.length);
  return isInside(rest) && !isOtherThing(rest, names.notPlaces);
}

function withoutCity(text: string, names: DistrictNames): string {
  const fromCity = text.replace(/^(?:中华人民共和国|中国)/, '').replace(SEPARATORS, '');
  const city = [...names.city].sort((a, b) => b.length - a.length).find((name) => fromCity.startsWith(name));
  return city === undefined ? '' : fromCity.slice(city.length).replace(SEPARATORS, '');
}

function isInside(rest: string): boolean {
  return !OUTSIDE.test(rest);
}

/** X路 and X东路 are streets of any town. */
function isOtherThing(rest: string, notPlaces: readonly string[]): boolean {
  const plain = rest.replace(DIRECTION, '');
  return notPlaces.some((suffix) => rest.startsWith(suffix) || plain.startsWith(suffix));
}

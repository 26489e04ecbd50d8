/** A reference that resolves to a character in XML 1.0 and 1.1 alike; not all of those, but all that writers use. */
export const REFERENCE =
  '&(?:amp|lt|gt|quot|apos|#(?:9|1[03]|[1-9]\\d{2,3}|[1-4]\\d{4})|#x(?:[9AD]|[1-9A-C][\\dA-F]{3}));';

const ANY = /&(?:#(\d+)|#x(\w+)|(\w+));/g;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text with its references resolved ("&#24352;" becomes "张"). @param text without an "&" outside of them */
export function resolveReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(ANY, (reference, decimal?: string, hex?: string, name = '') => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return NAMED.get(name) ?? reference;
  });
}

/** References that resolve to a character in XML 1.0 and 1.1 alike; not all of those, but all that writers use. */
const REFERENCE =
  /&(?:(amp|lt|gt|quot|apos)|#(9|1[03]|[1-9]\d{2,3}|[1-4]\d{4})|#x([9AD]|[1-9A-C][\dA-F]{3}));|&/g;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text with its references resolved ("&#24352;" becomes "张"); undefined where one is for the XML parser to judge. */
export function resolveReferences(text: string): string | undefined {
  let known = true;
  const resolved = text.replaceAll(REFERENCE, (_, name?: string, decimal?: string, hex?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (name === undefined) known = false;
    return NAMED.get(name ?? '') ?? '';
  });
  return known ? resolved : undefined;
}

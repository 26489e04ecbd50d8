const ESCAPE =
  /_x([Dd][89ABab][0-9A-Fa-f]{2})__x([Dd][C-Fc-f][0-9A-Fa-f]{2})_|_x((?![Dd][89A-Fa-f])[0-9A-Fa-f]{4})_/g;

/**
 * Resolves OOXML's `_xHHHH_` escapes (ECMA-376 part 1, 22.9.2.19): `_x000D_` is a carriage return, `_x005F_` the
 * underscore that protects a literal one. Half of a surrogate pair stays as written, for it is no character.
 */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(ESCAPE, (_match, high?: string, low?: string, single?: string) =>
    [high, low, single]
      .map((hex) => (hex === undefined ? '' : String.fromCharCode(Number.parseInt(hex, 16))))
      .join(''),
  );
}

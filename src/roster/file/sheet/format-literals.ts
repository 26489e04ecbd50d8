/**
 * Everything in a number format's code that is shown as it stands or says nothing of dates: "文字", [条件], \x, _x, *x, AM/PM. In East
 * Asian Excel "!" escapes as "\" does.
 */
export const LITERALS = /"[^"]*"?|\[[^\]]*\]?|[\\!_*].?|am\/pm|a\/p|general|standard/gis;

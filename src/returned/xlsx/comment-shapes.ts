/** Shapes of a sheet are numbered from 1025 on, in blocks of 1,024 that the head must name. */
const FIRST = 1025;
const BLOCK = 1024;
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;
/** A note is as wide as so many columns, and so many rows high. */
const COLUMNS = 3;
const [FEWEST_ROWS, MOST_ROWS] = [4, 16];
const CHARACTERS_A_LINE = 16;

/** What stands before the shapes. Source: Office VML as in ECMA-376 part 4, 19 (shapes of comments). @param shapes how many */
export function shapesHead(shapes: number): string {
  const blocks = Array.from({ length: Math.ceil((shapes + 1) / BLOCK) }, (_, index) => index + 1);
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout>`,
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">',
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
  ].join('');
}

export const SHAPES_END = '</xml>';

/** The shape of one comment, shown when the pointer is over its cell. @param serial from 1; @param row from 1; @param column from 0 */
export function shapeXml(serial: number, row: number, column: number, text: string): string {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + 1 + Math.floor(line.length / CHARACTERS_A_LINE), 0);
  const rows = Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, lines + 1));
  const left = Math.min(column + 1, LAST_COLUMN - COLUMNS);
  const top = Math.min(Math.max(0, row - 2), LAST_ROW - rows);
  const anchor = [left, 12, top, 4, left + COLUMNS, 12, top + rows, 4].join(', ');
  return [
    `<v:shape id="_x0000_s${FIRST + serial - 1}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}

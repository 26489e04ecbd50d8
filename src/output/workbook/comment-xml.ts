import { letters } from './cell-xml.js';
import { xmlText } from './xml-text.js';

/** A comment's place; column zero-based, row as the spreadsheet numbers it. */
export interface CommentPlace {
  readonly column: number;
  readonly row: number;
}

/** One `<comment>` of the first author. */
export function commentXml({ column, row }: CommentPlace, text: string): string {
  return (
    `<comment ref="${letters(column)}${row}" authorId="0"><text><r><rPr><sz val="9"/><rFont val="宋体"/>` +
    `<charset val="134"/></rPr><t xml:space="preserve">${xmlText(text)}</t></r></text></comment>`
  );
}

/** What stands before the shapes of a sheet's comments. Source: Office VML as in ECMA-376 part 4, 19. @param blocks of 1,024 shape numbers that they use */
export function shapesHead(blocks: readonly number[]): string {
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"',
    ' xmlns:x="urn:schemas-microsoft-com:office:excel">',
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout>`,
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">',
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
  ].join('');
}

export const SHAPES_END = '</xml>';

/**
 * The box in which Excel shows a comment.
 * @param number of the shape, its block's times 1,024 and more; @param anchor column, pixels, row, pixels of its left upper and right lower corner
 */
export function shapeXml(number: number, { column, row }: CommentPlace, anchor: readonly number[]): string {
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden"` +
    ' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

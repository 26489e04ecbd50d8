import { commentXml, shapesHead, shapeXml, SHAPES_END } from './comment-xml.js';
import { wrappedLines } from './row-height.js';

/** A note on a cell, shown while the pointer rests on it. */
export interface CellNote {
  /** Zero-based. */
  readonly column: number;
  /** As the spreadsheet numbers it. */
  readonly row: number;
  /** Lines with a line feed between them. */
  readonly text: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Of a note's box, in characters of its font, and what such a character and line measure on the screen. */
const WIDTH = 46;
const CHARACTER_PIXELS = 6;
const LINE_PIXELS = 16;
const MARGIN_PIXELS = 12;
/** A column's width in characters → pixels, and the height of a row of the default height. */
const COLUMN_PIXELS = 7;
const ROW_PIXELS = 20;

/** The parts of one sheet's notes: [name, XML]. @param widths the sheet's columns, in characters */
export function notesParts(
  index: number,
  notes: readonly CellNote[],
  widths: readonly number[],
): readonly (readonly [string, string])[] {
  const number = index + 1;
  return [
    [`xl/worksheets/_rels/sheet${number}.xml.rels`, relations(number)],
    [notesPartName(index), commentsXml(notes)],
    [`xl/drawings/vmlDrawing${number}.vml`, drawing(number, notes, widths)],
  ];
}

export function notesPartName(index: number): string {
  return `xl/comments${index + 1}.xml`;
}

/** The id by which a sheet names the drawing of its notes. */
export const NOTES_DRAWING = 'rId1';

function relations(number: number): string {
  return (
    `${DECLARATION}<Relationships xmlns="${PACKAGE}">` +
    `<Relationship Id="${NOTES_DRAWING}" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing${number}.vml"/>` +
    `<Relationship Id="rId2" Type="${OFFICE}/comments" Target="../comments${number}.xml"/></Relationships>`
  );
}

function commentsXml(notes: readonly CellNote[]): string {
  const comments = notes.map((note) => commentXml(note, note.text));
  return (
    `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>butie</author></authors>` +
    `<commentList>${comments.join('')}</commentList></comments>`
  );
}

/** Excel shows a note only in the box that this older form of drawing gives it. */
function drawing(number: number, notes: readonly CellNote[], widths: readonly number[]): string {
  const shapes = notes.map((note, index) => box(note, number * 1024 + index + 1, widths));
  return `${shapesHead([number])}${shapes.join('')}${SHAPES_END}`;
}

function box({ column, row, text }: CellNote, id: number, widths: readonly number[]): string {
  const lines = text.split('\n').reduce((sum, line) => sum + wrappedLines(line, WIDTH), 0);
  const width = WIDTH * CHARACTER_PIXELS + MARGIN_PIXELS;
  const height = lines * LINE_PIXELS + MARGIN_PIXELS;
  const right = across(column + 1, width, widths);
  const bottom = row + Math.floor(height / ROW_PIXELS);
  const anchor = [column + 1, 0, row, 0, right.column, right.pixels, bottom, height % ROW_PIXELS];
  return shapeXml(id, { column, row }, anchor);
}

const DEFAULT_WIDTH = 9;

/** The column, and the pixels into it, that lie so many pixels right of where a column begins. */
function across(
  from: number,
  pixels: number,
  widths: readonly number[],
): { readonly column: number; readonly pixels: number } {
  const own = Math.round((widths[from] ?? DEFAULT_WIDTH) * COLUMN_PIXELS);
  return pixels < own ? { column: from, pixels } : across(from + 1, pixels - own, widths);
}

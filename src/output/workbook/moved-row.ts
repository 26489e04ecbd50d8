const ROW = /^<row r="\d+"/;
/** A text never holds a bare "<". */
const CELLS = /<c r="([A-Z]+)\d+"/g;
const FIRST_NUMBER = /<v>\d+<\/v>/;

/** A `<row>` whose first cell is its serial number, put in another place of its list. */
export function movedRow(xml: string, row: number, serial: number): string {
  return xml
    .replace(ROW, `<row r="${row}"`)
    .replace(CELLS, (_, letters: string) => `<c r="${letters}${row}"`)
    .replace(FIRST_NUMBER, `<v>${serial}</v>`);
}

import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createDeflateRaw } from 'node:zlib';
import { STANDARD_TRAINING } from '../../src/bench/roster/standard-training.js';

const COLUMNS = 15;
const KNOWN_ROWS = 500;
const ROWS_AT_ONCE = 200;

/** `node sheet-data-floor.js LINES FILE`: the floor of writing sheets, so many lines of 15 texts made into XML by hand and packed at level 1. */
const [lines = '', file = ''] = process.argv.slice(2);
const known = [...STANDARD_TRAINING.rows({ rows: KNOWN_ROWS, seed: 1, exceptions: 0 })].map((row) =>
  row.slice(0, COLUMNS),
);
await pipeline(
  Readable.from(sheetData(Number(lines)), { objectMode: false }),
  createDeflateRaw({ level: 1, chunkSize: 262_144 }),
  createWriteStream(file),
);

function* sheetData(count: number): Generator<string> {
  let pending = '<sheetData>';
  for (let row = 1; row <= count; row += 1) {
    let xml = `<row r="${row}">`;
    for (const [column, text] of (known[row % KNOWN_ROWS] ?? []).entries())
      xml += `<c r="${String.fromCharCode(65 + column)}${row}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
    pending += `${xml}</row>`;
    if (row % ROWS_AT_ONCE !== 0) continue;
    yield pending;
    pending = '';
  }
  yield `${pending}</sheetData>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

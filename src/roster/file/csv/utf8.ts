import { isUtf8 } from 'node:buffer';
import { refused } from '../../../model/refusals/refused.js';
import type { SheetMeter } from '../read-meter.js';
import { piecesOf } from '../pieces.js';
import { unknownFormat } from '../refusals.js';
import type { FileSource } from '../source.js';

const MARK = Buffer.from('\uFEFF');
const NONE = Buffer.alloc(0);

/**
 * The file's bytes in pieces of whole characters, without its byte order mark; a piece is good until the next is asked for. Checked, not decoded: most of a roster's cells say what
 * others said before.
 * @throws Refusal FILE_ENCODING_UNKNOWN at the first piece that is not UTF-8, FILE_FORMAT_UNKNOWN at a zero byte
 */
export async function* utf8Of(source: FileSource, meter: SheetMeter): AsyncGenerator<Buffer> {
  let isFirst = true;
  let rest: Buffer = NONE;
  for await (const bytes of meter.counted(piecesOf(source.path))) {
    if (bytes.includes(0)) throw unknownFormat(source.name, (say) => say.isBinaryOrUnmarked());
    const piece = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    const whole = piece.subarray(0, wholeCharacters(piece));
    if (!isUtf8(whole)) throw refused('FILE_ENCODING_UNKNOWN', source.name, (say) => say.encodingUnknown());
    rest = Buffer.from(piece.subarray(whole.length));
    yield isFirst && whole.indexOf(MARK) === 0 ? whole.subarray(MARK.length) : whole;
    isFirst = false;
  }
  if (rest.length > 0) throw refused('FILE_ENCODING_UNKNOWN', source.name, (say) => say.encodingUnknown());
}

const LONGEST_CHARACTER = 4;
const CONTINUES = 0x80;
const LEADS = 0xc0;

/** Bytes in front of a character that goes on beyond the piece. */
function wholeCharacters(piece: Buffer): number {
  for (let back = 1; back < LONGEST_CHARACTER && back <= piece.length; back += 1) {
    const byte = piece[piece.length - back] ?? 0;
    if (byte < CONTINUES) break;
    if (byte >= LEADS) return bytesOfLead(byte) > back ? piece.length - back : piece.length;
  }
  return piece.length;
}

/** How many bytes the character has that begins with this one. */
function bytesOfLead(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

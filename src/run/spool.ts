import { closeSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import type { RowDecision } from '../model/decision.js';
import type { ExceptionLine } from '../model/finding.js';
import { unwritable } from '../output/unwritable.js';
import { decodeDecision, encodeDecision } from './spool-codec.js';
import { decodeTexts, encodeTexts } from './spool-texts.js';

/** What waits between deciding and settling. */
export type SpoolRecord =
  | {
      readonly is: 'row';
      readonly decision: RowDecision;
      /** The row as a carry roster would hold it; put together only when asked for, since few rows are carried over. */
      readonly texts: () => readonly string[];
    }
  | { readonly is: 'skipped' }
  | { readonly is: 'file'; readonly line: ExceptionLine };

const CHUNK = 1 << 18;
const NEWLINE = 0x0a;

/**
 * Decisions in the order of the rows, kept on disk so that memory does not grow with the roster: a row can only be settled
 * when the last row of the batch is known (KEY_CONFLICT). One JSON record a line, a decision's carry
 * texts on the line after it; owner-only, removed by `close`.
 */
export class Spool {
  readonly #path: string;
  readonly #file: number;
  #pending: string[] = [];
  #length = 0;

  constructor(path: string) {
    this.#path = path;
    try {
      this.#file = openSync(path, 'wx+', 0o600);
    } catch (error) {
      throw unwritable(path, error);
    }
  }

  append(record: SpoolRecord): void {
    if (record.is === 'row') {
      this.#push(JSON.stringify(encodeDecision(record.decision)));
      this.#push(encodeTexts(record.texts()));
    } else {
      this.#push(JSON.stringify(record.is === 'file' ? record.line : 0));
    }
    if (this.#length > CHUNK) this.#flush();
  }

  *records(): Generator<SpoolRecord> {
    const lines = this.#lines();
    for (const text of lines) {
      const line: Line = JSON.parse(text);
      if (line === 0) yield { is: 'skipped' };
      else if (isTuple(line)) {
        const texts = lines.next().value ?? '';
        yield { is: 'row', decision: decodeDecision(line), texts: () => decodeTexts(texts) };
      } else yield { is: 'file', line };
    }
  }

  close(): void {
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }

  #push(line: string): void {
    this.#pending.push(line);
    this.#length += line.length;
  }

  #flush(): void {
    if (this.#pending.length === 0) return;
    try {
      writeFileSync(this.#file, `${this.#pending.join('\n')}\n`);
    } catch (error) {
      throw unwritable(this.#path, error);
    }
    this.#pending = [];
    this.#length = 0;
  }

  *#lines(): Generator<string, undefined> {
    this.#flush();
    let buffer = Buffer.allocUnsafe(CHUNK);
    let held = 0;
    for (let position = 0; ;) {
      const read = readSync(this.#file, buffer, held, buffer.length - held, position);
      if (read === 0) {
        if (held > 0) throw new Error('the spool ends in the middle of a record');
        return undefined;
      }
      position += read;
      const filled = held + read;
      const end = buffer.lastIndexOf(NEWLINE, filled - 1) + 1;
      // A line longer than the buffer: make room and read on.
      if (end === 0) buffer = Buffer.concat([buffer], buffer.length * 2);
      else yield* buffer.toString('utf8', 0, end - 1).split('\n');
      buffer.copyWithin(0, end, filled);
      held = filled - end;
    }
  }
}

type Line = Parameters<typeof decodeDecision>[0] | ExceptionLine | 0;

function isTuple(line: Exclude<Line, 0>): line is Parameters<typeof decodeDecision>[0] {
  return Array.isArray(line);
}

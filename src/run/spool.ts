import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import type { RowDecision } from '../model/decision.js';
import type { ExceptionLine } from '../model/finding.js';
import { unwritable } from '../output/unwritable.js';
import { decodeDecision, encodeDecision } from './spool-codec.js';

/** What waits between deciding and settling. */
export type SpoolRecord =
  | { readonly is: 'row'; readonly decision: RowDecision }
  | { readonly is: 'skipped' }
  | { readonly is: 'file'; readonly line: ExceptionLine };

const CHUNK = 1 << 18;
const NEWLINE = 0x0a;

/**
 * Decisions in the order of the rows, kept on disk so that memory does not grow with the roster: a row can only be settled
 * when the last row of the batch is known (KEY_CONFLICT). One JSON record a line, owner-only, removed by `close`.
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
    const line = JSON.stringify(
      record.is === 'row' ? encodeDecision(record.decision) : record.is === 'file' ? record.line : 0,
    );
    this.#pending.push(line);
    this.#length += line.length;
    if (this.#length > CHUNK) this.#flush();
  }

  *records(): Generator<SpoolRecord> {
    this.#flush();
    let buffer = Buffer.allocUnsafe(CHUNK);
    let held = 0;
    for (let position = 0; ;) {
      const read = readSync(this.#file, buffer, held, buffer.length - held, position);
      if (read === 0) return;
      position += read;
      const filled = held + read;
      const end = buffer.lastIndexOf(NEWLINE, filled - 1) + 1;
      // A line longer than the buffer: make room and read on.
      if (end === 0) buffer = Buffer.concat([buffer], buffer.length * 2);
      for (const line of lines(buffer, end)) yield toRecord(JSON.parse(line));
      buffer.copyWithin(0, end, filled);
      held = filled - end;
    }
  }

  close(): void {
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }

  #flush(): void {
    if (this.#pending.length === 0) return;
    try {
      writeSync(this.#file, `${this.#pending.join('\n')}\n`);
    } catch (error) {
      throw unwritable(this.#path, error);
    }
    this.#pending = [];
    this.#length = 0;
  }
}

function lines(buffer: Buffer, end: number): readonly string[] {
  return end === 0 ? [] : buffer.toString('utf8', 0, end - 1).split('\n');
}

type Line = Parameters<typeof decodeDecision>[0] | ExceptionLine | 0;

function toRecord(line: Line): SpoolRecord {
  if (line === 0) return { is: 'skipped' };
  return isTuple(line) ? { is: 'row', decision: decodeDecision(line) } : { is: 'file', line };
}

function isTuple(line: Exclude<Line, 0>): line is Parameters<typeof decodeDecision>[0] {
  return Array.isArray(line);
}

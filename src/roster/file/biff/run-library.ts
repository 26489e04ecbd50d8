import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { execPath } from 'node:process';
import { corrupt, tooLargeForXls } from '../refusals.js';
import type { LibraryMessage } from './library-message.js';

/** What reading a workbook may take. */
export interface ProcessLimits {
  readonly seconds: number;
  /** Of heap: what the library takes outside of it is no more than a few times the stream. */
  readonly megabytes: number;
}

/**
 * What the library reads in a BIFF stream, read in a process of its own: it takes half a kilobyte a cell, and a lie in the stream
 * may cost it any time and memory.
 * @param program file of the process's program (library-process.ts, built)
 * @throws Refusal FILE_TOO_LARGE at a limit, FILE_CORRUPT when the library fails
 */
export async function* runLibrary(
  program: string,
  stream: Buffer,
  limits: ProcessLimits,
  place: string,
): AsyncGenerator<LibraryMessage> {
  const child = start(program, limits);
  const ended = once(child, 'close');
  let complaint = '';
  child.stderr
    .setEncoding('utf8')
    .on('data', (text: string) => (complaint = (complaint + text).slice(-COMPLAINT)));
  // A process that has ended takes no more; why it ended is said below.
  child.stdin.on('error', () => {});
  child.stdin.end(stream);
  let ready = false;
  try {
    for await (const line of linesOf(child.stdout.setEncoding('utf8'))) {
      const message: LibraryMessage = JSON.parse(line);
      ready = true;
      yield message;
      if (message.is === 'end') return;
      if (message.is === 'failed') throw corrupt(place, (say) => say.unparsed(message.message.slice(0, 100)));
    }
    await ended;
    throw whyEnded(child, complaint, ready, limits, place);
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

/** Lines as they come, and no faster than they are used: node's own readline reads ahead. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest: string[] = [];
  for await (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n');
    rest.push(first);
    for (const next of others) {
      yield rest.join('');
      rest = [next];
    }
  }
}

/** The last characters of what the process complains of. */
const COMPLAINT = 4000;

function start(program: string, { seconds, megabytes }: ProcessLimits): ChildProcessWithoutNullStreams {
  // Options of this process are not meant for that one.
  const { NODE_OPTIONS: _, ...env } = process.env;
  return spawn(execPath, [`--max-old-space-size=${megabytes}`, program], {
    env,
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
    windowsHide: true,
  });
}

function whyEnded(
  { killed }: ChildProcessWithoutNullStreams,
  complaint: string,
  ready: boolean,
  { seconds, megabytes }: ProcessLimits,
  place: string,
): Error {
  if (killed) return tooLargeForXls(place, 'seconds', seconds);
  if (complaint.includes('heap out of memory')) return tooLargeForXls(place, 'megabytes', megabytes);
  // The program itself is not there, or does not start.
  if (!ready) return new Error(`the reader of .xls files did not start: ${complaint}`);
  return corrupt(place, (say) => say.parserDied());
}

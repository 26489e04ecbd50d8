import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { buildCommand } from '../run/built-command.js';
import { file } from './session.js';

const ROWS = 100_000;
let folder = '';
let long = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'butie-inspect-'));
  await buildCommand(folder);
  long = await file('long.csv', 'some text,and some more\n'.repeat(ROWS));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

type Listing = ChildProcessByStdio<null, Readable, Readable>;

function list(): Listing {
  const argv = [path.join(folder, 'bin/butie.js'), 'inspect', long, '--cells', '--json'];
  return spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function end(listing: Listing): Promise<{ readonly code: unknown; readonly error: string }> {
  const said: Buffer[] = [];
  listing.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const [code] = await once(listing, 'close');
  return { code, error: Buffer.concat(said).toString() };
}

describe('a listing of many rows', () => {
  it('ends quietly when its reader has seen enough', async () => {
    const listing = list();
    const ended = end(listing);
    await once(listing.stdout, 'data');
    listing.stdout.destroy();
    expect(await ended).toEqual({ code: 0, error: '' });
  });

  it('reaches a reader who takes his time, whole', async () => {
    const listing = list();
    const ended = end(listing);
    let lines = 0;
    for await (const chunk of listing.stdout) {
      lines += String(chunk).split('\n').length - 1;
      if (lines < 1000) await pause(10);
    }
    expect([lines, await ended]).toEqual([ROWS + 1, { code: 0, error: '' }]);
  });
});

describe('a terminal that takes one piece at a time', () => {
  /** Fails a command that says more before the last piece has been taken. */
  function slowTerminal(pieces: number): Parameters<typeof main>[1] & { readonly said: number } {
    let waiting = false;
    const terminal = {
      said: 0,
      out: () => {
        if (waiting) throw new Error('said before the last piece was taken');
        terminal.said += 1;
        waiting = true;
      },
      taken: async () => {
        await pause(0);
        waiting = false;
        return terminal.said < pieces;
      },
      error: () => undefined,
      progress: () => undefined,
      columns: undefined,
      environment: {},
    };
    return terminal;
  }

  it('is waited for, and left when nobody listens any more', async () => {
    const terminal = slowTerminal(3);
    expect([await main(['inspect', long, '--cells', '--json'], terminal), terminal.said]).toEqual([0, 3]);
  });
});

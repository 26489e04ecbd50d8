import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../../src/model/refusal.js';
import type { LibraryMessage } from '../../../../src/roster/file/biff/library-message.js';
import { runLibrary } from '../../../../src/roster/file/biff/run-library.js';
import { openBiffStream } from '../../../../src/roster/file/biff/open.js';
import { program, PROGRAMS } from './program.js';
import { number, stream } from './records.js';

const STREAM = stream(8, [], [{ records: [number(0, 0, 1), number(9, 0, 2)] }]);
const GENEROUS = { seconds: 20, megabytes: 100 };
const READY = 'console.log(JSON.stringify({ is: "ready" }));';

async function messages(source: string, limits = GENEROUS): Promise<readonly LibraryMessage[]> {
  const found: LibraryMessage[] = [];
  for await (const message of runLibrary(program(source), STREAM, limits, '名册.xls')) found.push(message);
  return found;
}

function open(legacyReader: string, limits = GENEROUS): ReturnType<typeof openBiffStream> {
  const source = { path: '', name: '名册.xls', bytes: STREAM.length, head: STREAM };
  return openBiffStream(source, STREAM, legacyReader, limits);
}

describe('the process that reads .xls files', () => {
  it('is stopped when its time is over', async () => {
    const endless = messages(`${READY} for (;;);`, { ...GENEROUS, seconds: 0.5 });
    await expect(endless).rejects.toThrow(
      'FILE_TOO_LARGE 名册.xls: 旧版工作簿（.xls）的读取秒数超过上限 0.5',
    );
  });

  it('may run out of its memory', async () => {
    const hungry = messages(
      `${READY} const all = []; for (;;) all.push(new Array(1000).fill(all.length / 3));`,
      {
        ...GENEROUS,
        megabytes: 20,
      },
    );
    await expect(hungry).rejects.toThrow(
      'FILE_TOO_LARGE 名册.xls: 旧版工作簿（.xls）的读取所需内存（MB）超过上限 20',
    );
  });

  it('may fail on the file, or end', async () => {
    const failed = `${READY} console.log(JSON.stringify({ is: 'failed', message: 'Error: bad record' }));`;
    await expect(messages(failed)).rejects.toThrow('FILE_CORRUPT 名册.xls: 无法解析（Error: bad record）');
    await expect(messages(`${READY} process.exit(7);`)).rejects.toThrow(
      'FILE_CORRUPT 名册.xls: 解析时异常中止',
    );
  });

  it('is a fault of the installation when it does not start', async () => {
    const missing: unknown = await open('none.mjs').catch((error: unknown) => error);
    expect(missing).not.toBeInstanceOf(Refusal);
    expect(String(missing)).toContain('none.mjs');
  });

  it('is held to every cell that the records have', async () => {
    await expect(open(PROGRAMS.legacyReader)).resolves.toHaveProperty('format', 'xls');
    const forgetful = program(`${READY}
      console.log(JSON.stringify({ is: 'rows', sheet: 0, rows: [[0, [[1, 'General']]]] }));
      console.log(JSON.stringify({ is: 'end', cells: [1] }));`);
    await expect(open(forgetful)).rejects.toThrow(
      'FILE_CORRUPT 名册.xls 工作表“A”: 有 2 个单元格，只能解析 1 个',
    );
  });
});

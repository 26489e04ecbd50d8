import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openPromise } from 'yauzl';
import { butie } from '../../cli/session.js';
import { stored, zipOf } from '../../roster/file/zip-bytes.js';
import { change, smallRun, type SmallRun } from '../small-run.js';

let made: SmallRun;
let count = 0;
beforeEach(async () => {
  made = await smallRun(`versions${(count += 1)}`);
});

const audit = () => butie('audit', made.run, '--inputs', made.folder, '--no-color');

/** A workbook with the same parts, packed as another zlib might, and its hash in the manifest. */
async function repack(name: string, changed: (name: string, part: Buffer) => Buffer): Promise<void> {
  const file = path.join(made.run, name);
  const before = await readFile(file);
  const zip = await openPromise(file, { autoClose: false });
  const parts = [];
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    parts.push(stored(entry.fileName, changed(entry.fileName, Buffer.concat(chunks))));
  }
  zip.close();
  const after = zipOf(parts);
  await writeFile(file, after);
  await change(path.join(made.run, 'manifest.json'), sha256(before), sha256(after));
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const states = (before: string, after: string) => change(path.join(made.run, 'manifest.json'), before, after);
const asItWas = (_name: string, part: Buffer): Buffer => part;

describe('a run of another version', () => {
  it('is the same when its workbooks hold the same parts, and says that the version differs', async () => {
    await states(
      /"node": \d+/.exec(await readFile(path.join(made.run, 'manifest.json'), 'utf8'))?.[0] ?? '',
      '"node": 18',
    );
    await states('"butie": "0.1.0"', '"butie": "0.0.9"');
    await repack('summary.xlsx', asItWas);
    await repack('payouts-labour.xlsx', asItWas);
    const { code, out } = await audit();
    expect(code).toBe(1);
    expect(out).toContain('只有版本不同，各文件内容相同');
    expect(out).toMatch(/程序版本 +butie +清单 +0\.0\.9 +现为 +0\.1\.0/);
    expect(out).toMatch(/Node 版本 +Node +清单 +18/);
    expect(out).not.toContain('xlsx');
  });

  it('is not when a part was changed, its hash with it', async () => {
    await states('"butie": "0.1.0"', '"butie": "0.0.9"');
    await repack('payouts-labour.xlsx', (name, part) =>
      name.includes('sheet') ? Buffer.from(part.toString('utf8').replaceAll('120.00', '920.00')) : part,
    );
    const { code, out } = await audit();
    expect(code).toBe(1);
    expect(out).toMatch(/payouts-labour\.xlsx +与清单相同 +与复算不同/);
    expect(out).not.toContain('只有版本不同');
  });
});

it('by the same version a workbook packed otherwise is not the same', async () => {
  await repack('summary.xlsx', asItWas);
  const { code, out } = await audit();
  expect(code).toBe(1);
  expect(out).toMatch(/summary\.xlsx +与清单相同 +与复算不同/);
});

import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, realpath, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../model/refusal.js';
import { syncFolder } from './sync-folder.js';

const FORM = /^butie-ledger-key ([0-9a-f]{64})\s*$/;
const OWNER_ONLY = 0o600;

/** The key in a file. @throws Refusal LEDGER_KEY where there is none, or something else */
export async function readKey(file: string): Promise<Buffer> {
  await refuseNoFile(file);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const missing = error.code === 'ENOENT';
    throw new Refusal(
      'LEDGER_KEY',
      file,
      missing ? '台账的密钥文件不存在' : `台账的密钥文件无法读取（${error.code ?? error.message}）`,
      '没有密钥就不能核对历史拨付；请用 --key-file 指明建账时的密钥文件，或从备份恢复',
    );
  });
  const key = FORM.exec(text)?.[1];
  if (key !== undefined) return Buffer.from(key, 'hex');
  throw new Refusal(
    'LEDGER_KEY',
    file,
    '不是台账的密钥文件',
    '请用 --key-file 指明建账时的密钥文件，或从备份恢复',
  );
}

/** A pipe would be waited for without end. */
async function refuseNoFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined || found.isFile()) return;
  throw new Refusal('LEDGER_KEY', file, '不是文件', '请用 --key-file 指明建账时的密钥文件');
}

/** The key for a new ledger: the one in the file, or a new one that is put there, readable by its owner only. @throws Refusal LEDGER_KEY */
export async function keyForNew(file: string): Promise<Buffer> {
  const key = randomBytes(32);
  const beside = `${file}.butie-tmp-${randomBytes(8).toString('hex')}`;
  try {
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    await writeThrough(beside, `butie-ledger-key ${key.toString('hex')}\n`);
    // A link is made whole and only where nothing is: of two that begin at once, both use the first one's key.
    await link(beside, file);
    // A ledger that outlives its key in a power cut could never be read again.
    await syncFolder(path.dirname(file));
    return key;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'EEXIST') return await readKey(file);
    const problem = `密钥文件无法写入（${String(error.code)}）`;
    throw new Refusal('LEDGER_KEY', file, problem, '请用 --key-file 指明可写的位置');
  } finally {
    // What cannot be removed must not hide why the key could not be written.
    await rm(beside, { force: true }).catch(() => undefined);
  }
}

async function writeThrough(file: string, text: string): Promise<void> {
  const handle = await open(file, 'w', OWNER_ONLY);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Who copies the folder of a ledger must not have its key with it. @throws Refusal LEDGER_KEY */
export async function refuseBeside(ledger: string, keyFile: string): Promise<void> {
  if ((await realFolder(ledger)) !== (await realFolder(keyFile))) return;
  throw new Refusal(
    'LEDGER_KEY',
    keyFile,
    '密钥文件与台账在同一文件夹',
    '请把密钥放到别处（默认在用户的配置文件夹），用 --key-file 指明',
  );
}

/** Where a file is, or will be, whatever links lead there. */
async function realFolder(file: string): Promise<string> {
  const folder = path.dirname(path.resolve(file));
  return realpath(file).then(
    (found) => path.dirname(found),
    () => realpath(folder).catch(() => folder),
  );
}

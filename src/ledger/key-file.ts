import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, realpath, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { refused } from '../model/refusals/refused.js';
import { syncFolder } from './sync-folder.js';

const FORM = /^butie-ledger-key ([0-9a-f]{64})\s*$/;
const OWNER_ONLY = 0o600;

/** The key in a file. @throws Refusal LEDGER_KEY where there is none, or something else */
export async function readKey(file: string): Promise<Buffer> {
  await refuseNoFile(file);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const { code, message } = error;
    throw refused('LEDGER_KEY', file, (say) =>
      code === 'ENOENT' ? say.keyMissing() : say.keyUnreadable(code ?? message),
    );
  });
  const key = FORM.exec(text)?.[1];
  if (key !== undefined) return Buffer.from(key, 'hex');
  throw refused('LEDGER_KEY', file, (say) => say.notAKey());
}

/** A pipe would be waited for without end. */
async function refuseNoFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined || found.isFile()) return;
  throw refused('LEDGER_KEY', file, (say) => say.keyNotFile());
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
    const code = String(error.code);
    throw refused('LEDGER_KEY', file, (say) => say.keyUnwritable(code));
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
  throw refused('LEDGER_KEY', keyFile, (say) => say.keyBesideLedger());
}

/** Where a file is, or will be, whatever links lead there. */
async function realFolder(file: string): Promise<string> {
  const folder = path.dirname(path.resolve(file));
  return realpath(file).then(
    (found) => path.dirname(found),
    () => realpath(folder).catch(() => folder),
  );
}

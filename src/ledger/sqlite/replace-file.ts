import { open, realpath, rename, stat } from 'node:fs/promises';
import { refused } from '../../model/refusals/refused.js';
import { type Connection, connect } from './connection.js';
import { refuseWriteAhead } from './write-ahead.js';

/**
 * Puts another file in the place of a connection's, which it closes. Nobody can add from before `allow` is asked until the other is
 * there: what came in between would be lost, and told as entered.
 * @param allow throws where the file must stay
 * @throws Refusal LEDGER_BUSY where somebody adds, LEDGER_UNWRITABLE where it cannot be replaced
 */
export async function replaceFile(
  connection: Connection,
  other: string,
  allow: () => Promise<void>,
): Promise<void> {
  // What was asked of a connection keeps its file open, and locked where a transaction is, even once it is closed.
  const release = (): void => {
    connection.undo();
    connection.close();
  };
  try {
    connection.run('BEGIN IMMEDIATE');
    connection.refuseReplaced();
    refuseWriteAhead(connection);
    await allow();
    // Of a link, what it leads to: others open that.
    const place = await realpath(connection.file);
    // Windows replaces no file that is open: neither by this program, nor by who opened it in the meantime.
    if (process.platform === 'win32') release();
    await rename(other, place).catch((error: unknown) => {
      throw irreplaceable(connection.file, error);
    });
  } finally {
    release();
  }
}

/** The same where nothing stands, or an empty file: somebody may be making a ledger there. @throws Refusal OUTPUT_EXISTS where one is */
export async function replaceNothing(file: string, other: string): Promise<void> {
  await (await open(file, 'a', 0o600)).close();
  await replaceFile(connect(file), other, async () => {
    if ((await stat(file)).size === 0) return;
    throw refused('OUTPUT_EXISTS', file, (say) => say.ledgerJustMade());
  });
}

function irreplaceable(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  return refused('LEDGER_UNWRITABLE', file, (say) => say.ledgerIrreplaceable(code));
}

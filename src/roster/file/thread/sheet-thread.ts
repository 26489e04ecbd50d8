import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../../../model/refusal.js';
import { refusalData } from '../../../model/refusals/passed-on.js';
import { openRosterFile } from '../open.js';
import type { SheetMessage, SheetOrder } from './sheet-message.js';

/** Batches on their way: enough that neither side waits for the other, and no more held than that. */
const MOST_UNANSWERED = 4;

/** The program of a reading thread: sends the rows of one sheet to whoever started it. */
const order: SheetOrder = workerData;
const port = parentPort;
if (port === null) throw new Error('this is the program of a thread');
const send = (message: SheetMessage): void => port.postMessage(message);
const batches = { unanswered: 0 };
port.on('message', () => (batches.unanswered -= 1));
try {
  const file = await openRosterFile(order.path, { sheetThread: undefined, legacyReader: undefined });
  const sheet = file.sheets[order.sheet];
  if (sheet === undefined) throw new Error(`no sheet ${order.sheet} in ${file.name}`);
  for await (const rows of sheet.rows()) {
    send({ is: 'rows', rows, done: sheet.meter.done });
    batches.unanswered += 1;
    while (batches.unanswered >= MOST_UNANSWERED) await once(port, 'message');
  }
  await file.close();
  send({ is: 'end' });
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  send({ is: 'refused', refusal: refusalData(error) });
} finally {
  port.close();
}

import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../../model/refusal.js';
import { refusalData } from '../../model/refusals/passed-on.js';
import { openRunWriter } from '../../output/write-run.js';
import type { WriteAnswer, WriteMessage, WriteOrder } from './write-message.js';
import { readOutcome } from './outcome-wire.js';
import { WireReader } from './wire.js';

/** The program of a thread that writes the files of a run for whoever started it. */
const order: WriteOrder = workerData;
const port = parentPort;
if (port === null) throw new Error('this is the program of a thread');

const answer = (said: WriteAnswer): void => port.postMessage(said);

/** What a refusal says is for whoever started the thread; all else is a bug, and ends it. */
async function answering(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    answer({ is: 'refused', refusal: refusalData(error) });
    port?.close();
  }
}

await answering(async () => {
  const writer = await openRunWriter(order.folder, order.label);
  port.on('message', (message: WriteMessage) =>
    answering(async () => {
      if (message.is === 'finish') {
        answer({ is: 'finished', finished: await writer.finish(message.totals, message.runId) });
        port.close();
        return;
      }
      if (message.is === 'abandon') {
        await writer.abandon();
        answer({ is: 'abandoned' });
        port.close();
        return;
      }
      const rows = new WireReader(message.rows);
      for (let left = message.count; left > 0; left -= 1) writer.write(readOutcome(rows));
      answer({ is: 'used' });
    }),
  );
});

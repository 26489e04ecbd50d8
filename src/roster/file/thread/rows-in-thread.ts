import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { passedOn } from '../../../model/refusals/passed-on.js';
import type { SheetRow } from '../../../model/sheet.js';
import type { SheetMeter } from '../read-meter.js';
import type { SheetMessage, SheetOrder } from './sheet-message.js';

/**
 * The rows of a sheet, read on a thread of their own while this one decides and writes: handing them over costs a tenth of
 * reading them. The same rows in the same batches as read here.
 * @param program file of the thread's program (sheet-thread.ts, built)
 * @throws Refusal as reading the sheet here would
 */
export async function* rowsInThread(
  program: string,
  order: SheetOrder,
  meter: SheetMeter,
): AsyncGenerator<readonly SheetRow[]> {
  // No options of this process: what is loaded into it for measuring or debugging is not meant for its threads.
  const worker = new Worker(program, { workerData: order, execArgv: [] });
  try {
    for await (const [received] of on(worker, 'message', { close: ['exit'] })) {
      const message: SheetMessage = received;
      if (message.is === 'end') return;
      if (message.is === 'refused') throw passedOn(message.refusal);
      meter.set(message.done);
      yield message.rows;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage('used');
    }
    throw new Error(`the thread that read ${order.path} ended early`);
  } finally {
    await worker.terminate();
  }
}

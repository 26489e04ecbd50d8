import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { passedOn } from '../../model/refusals/passed-on.js';
import type { DecidedEvent } from '../decided-event.js';
import { readRow } from './row-wire.js';
import type { DecideOrder, ThreadMessage } from './thread-message.js';
import { WireReader } from './wire.js';

/**
 * What the rows of a roster come to by themselves, read and decided on a thread of their own while this one settles and writes. The
 * same events in the same batches as here, but for checks that passed.
 * @param program file of the thread's program (decide-thread.ts, built)
 * @param follow is told how many bytes were read, as the roster's meter counts them
 * @throws Refusal as reading the roster here would
 */
export async function* decidedInThread(
  program: string,
  order: DecideOrder,
  follow: (done: number) => void,
): AsyncGenerator<Iterable<DecidedEvent>> {
  // No options of this process: what is loaded into it for measuring or debugging is not meant for its threads.
  const worker = new Worker(program, { workerData: order, execArgv: [] });
  try {
    for await (const [received] of on(worker, 'message', { close: ['exit'] })) {
      const message: ThreadMessage = received;
      if (message.is === 'end') return;
      if (message.is === 'refused') throw passedOn(message.refusal);
      follow(message.done);
      yield eventsOf(message);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage('used');
    }
    throw new Error(`the thread that read ${order.roster.path} ended early`);
  } finally {
    await worker.terminate();
  }
}

/** A row is put together when it is asked for: whole batches of them would outlive the young ones among which they die cheaply. */
function* eventsOf({
  count,
  rows,
  beside,
}: Extract<ThreadMessage, { is: 'events' }>): Generator<DecidedEvent> {
  const reader = new WireReader(rows);
  let next = 0;
  for (let row = 0; row <= count; row += 1) {
    for (let each = beside[next]; each?.at === row; each = beside[next]) {
      yield each.event;
      next += 1;
    }
    if (row < count) yield readRow(reader);
  }
}

import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { compilePolicy } from '../../decide/compile-policy.js';
import { Refusal } from '../../model/refusal.js';
import { refusalData } from '../../model/refusals/passed-on.js';
import { openRosterAgain } from '../../roster/open-roster.js';
import { decideEvents } from '../decided.js';
import { writeRow } from './row-wire.js';
import { receivedStandards } from './sent-standards.js';
import type { BesideRows, DecideOrder, ThreadMessage } from './thread-message.js';
import { WireWriter } from './wire.js';

/** Batches on their way: enough that neither side waits for the other, and no more held than that. */
const MOST_UNANSWERED = 4;

/** The program of a deciding thread: sends what the rows of one roster come to, each by itself, to whoever started it. */
const order: DecideOrder = workerData;
const port = parentPort;
if (port === null) throw new Error('this is the program of a thread');
const send = (message: ThreadMessage, moved: readonly ArrayBuffer[] = []): void =>
  port.postMessage(message, moved);
const batches = { unanswered: 0 };
port.on('message', () => (batches.unanswered -= 1));
try {
  const decide = compilePolicy(order.policy, { ...order, standards: receivedStandards(order.standards) });
  const roster = await openRosterAgain(order.roster, order.policy);
  const writer = new WireWriter();
  for await (const events of roster.read()) {
    const beside: BesideRows[] = [];
    let count = 0;
    for (const event of decideEvents(roster.file, events, decide)) {
      if (event.is !== 'row') beside.push({ at: count, event });
      else {
        writeRow(writer, event.decision);
        count += 1;
      }
    }
    const rows = writer.take();
    send({ is: 'events', count, rows, beside, done: roster.meter().done }, [rows.numbers.buffer]);
    batches.unanswered += 1;
    while (batches.unanswered >= MOST_UNANSWERED) await once(port, 'message');
  }
  await roster.close();
  send({ is: 'end' });
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  send({ is: 'refused', refusal: refusalData(error) });
} finally {
  port.close();
}

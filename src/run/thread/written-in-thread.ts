import { Worker } from 'node:worker_threads';
import { passedOn } from '../../model/refusals/passed-on.js';
import type { FinishedRun, RunWriter } from '../../output/run-writer.js';
import type { WriteAnswer, WriteMessage, WriteOrder } from './write-message.js';
import { writeOutcome } from './outcome-wire.js';
import { WireWriter } from './wire.js';

/** Outcomes that are sent at a time: fewer would cost more messages, more would be held for longer. */
const SENT_AT_ONCE = 250;
/** Messages on their way: enough that neither side waits for the other, and no more held than that. */
const MOST_UNANSWERED = 8;

/** What is told dies as soon as it is written: twice the room for it would be that much more memory, and no time less. */
const YOUNG = { maxYoungGenerationSizeMb: 24 };

/**
 * The files of a run, written on a thread of their own: the same bytes as here.
 * @param program file of the thread's program (write-thread.ts, built)
 */
export function writtenInThread(program: string, order: WriteOrder): RunWriter {
  const thread = new WriteThread(program, order);
  const writer = new WireWriter();
  let count = 0;

  const send = (): void => {
    thread.tell({ is: 'outcomes', count, rows: writer.take() });
    count = 0;
  };

  return {
    write(outcome) {
      if (!writeOutcome(writer, outcome)) return;
      count += 1;
      if (count === SENT_AT_ONCE) send();
    },
    room: () => thread.until(() => thread.unanswered < MOST_UNANSWERED),
    async finish(totals, runId) {
      if (count > 0) send();
      thread.tell({ is: 'finish', totals, runId });
      await thread.until(() => thread.finished !== undefined);
      await thread.end();
      if (thread.finished === undefined) throw new Error('a run is finished and not there');
      return thread.finished;
    },
    async abandon() {
      thread.tell({ is: 'abandon' });
      await thread.until(() => thread.abandoned || thread.failed);
      await thread.end();
    },
  };
}

/** The thread, and what it has said so far. */
class WriteThread {
  readonly #worker: Worker;
  #failure: { readonly error: unknown } | undefined;
  #wake = (): void => {};
  unanswered = 0;
  abandoned = false;
  finished: FinishedRun | undefined;

  constructor(program: string, order: WriteOrder) {
    // No options of this process: what is loaded into it for measuring or debugging is not meant for its threads.
    this.#worker = new Worker(program, { workerData: order, execArgv: [], resourceLimits: YOUNG });
    // Waited for in `until` alone: a bug elsewhere must end the process, whatever the thread is at.
    this.#worker.unref();
    this.#worker.on('message', (answer: WriteAnswer) => {
      if (answer.is === 'used') this.unanswered -= 1;
      else if (answer.is === 'abandoned') this.abandoned = true;
      else if (answer.is === 'finished') this.finished = answer.finished;
      else this.#failure ??= { error: passedOn(answer.refusal) };
      this.#wake();
    });
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('the thread that writes ended early')));
  }

  /** Then what it wrote stays where it is, for whoever removes the folder. */
  get failed(): boolean {
    return this.#failure !== undefined;
  }

  tell(message: WriteMessage): void {
    const moved = message.is === 'outcomes' ? [message.rows.numbers.buffer] : [];
    if (message.is === 'outcomes') this.unanswered += 1;
    this.#worker.postMessage(message, moved);
  }

  /** Waits until it has said so much. @throws what it failed with */
  async until(isSaid: () => boolean): Promise<void> {
    this.#worker.ref();
    while (!isSaid() && this.#failure === undefined) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    this.#worker.unref();
    if (!isSaid() && this.#failure !== undefined) throw this.#failure.error;
  }

  /** Stops it, whatever it is at. */
  async end(): Promise<void> {
    this.#worker.ref();
    await this.#worker.terminate();
  }

  #fail(error: unknown): void {
    this.#failure ??= { error };
    this.#wake();
  }
}

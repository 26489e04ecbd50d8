import { EXIT } from './exit.js';
import { languageIn } from './language.js';

/** Where a command speaks: the one place of the program that knows the process's streams. */
export interface Terminal {
  out(text: string): void;
  /** Waits until what was said has been taken. False: nobody listens any more, so that there is nothing to go on for. */
  taken(): Promise<boolean>;
  error(text: string): void;
  /** Overwrites the last progress line on stderr; does nothing where stderr is no terminal. '' clears it. */
  progress(text: string): void;
  /** How wide stdout is; undefined where it is no terminal. */
  readonly columns: number | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export function processTerminal(argv: readonly string[]): Terminal {
  const { stdout, stderr, env } = process;
  let open = true;
  const tellLost = async (why: string): Promise<void> => {
    const { PROBLEMS } = await import('./words/problems.js');
    stderr.write(`${PROBLEMS[languageIn(argv, env)].outputLost(why)}\n`);
  };
  // A reader that has seen enough (`| head`) is no error; anything else means that what was said did not arrive.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (open && error.code !== 'EPIPE') {
      process.exitCode = EXIT.refused;
      void tellLost(error.code ?? error.message);
    }
    open = false;
  });
  // Nobody reads what is said beside the result: that changes nothing of it.
  stderr.on('error', () => {});
  return {
    out: (text) => void (open && stdout.write(text)),
    taken: async () => {
      if (open && stdout.writableNeedDrain) await drained(stdout);
      return open;
    },
    error: (text) => void stderr.write(text),
    progress: (text) => {
      if (stderr.isTTY) stderr.write(`\r\u001B[2K${text}`);
    },
    columns: stdout.isTTY ? stdout.columns : undefined,
    environment: env,
  };
}

const ENDS_OF_WAITING = ['drain', 'error', 'close'] as const;

function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of ENDS_OF_WAITING) stream.off(event, done);
      resolve();
    };
    for (const event of ENDS_OF_WAITING) stream.on(event, done);
  });
}

import { Chalk } from 'chalk';
import type { Terminal } from '../terminal.js';

/** How a summary looks: its colours, and how wide the terminal is. */
export interface Look {
  readonly bold: Tone;
  readonly dim: Tone;
  readonly red: Tone;
  readonly yellow: Tone;
  readonly cyan: Tone;
  /** Undefined: there is no terminal, and lines may be as long as they are. */
  readonly columns: number | undefined;
}

type Tone = (text: string) => string;

/** The plain colours that every terminal has. */
const PLAIN_COLOURS = 1;

/**
 * Colours for a summary, where they are wanted and understood: `--no-color`, then FORCE_COLOR, then NO_COLOR, then whether
 * somebody is looking on. Nothing is said by a colour alone.
 */
export function paint(
  { color }: { readonly color: boolean },
  terminal: Pick<Terminal, 'columns' | 'environment'>,
): Look {
  const chalk = new Chalk({ level: color && understands(terminal) ? PLAIN_COLOURS : 0 });
  const { bold, dim, red, yellow, cyan } = chalk;
  return { bold, dim, red, yellow, cyan, columns: terminal.columns };
}

function understands({ columns, environment }: Pick<Terminal, 'columns' | 'environment'>): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = environment;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return columns !== undefined && TERM !== 'dumb';
}

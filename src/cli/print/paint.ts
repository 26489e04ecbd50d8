import { Chalk, type ChalkInstance } from 'chalk';
import type { Terminal } from '../terminal.js';

/** The plain colours that every terminal has. */
const PLAIN_COLOURS = 1;

/**
 * Colours for a summary, where they are wanted and understood: `--no-color`, then FORCE_COLOR, then NO_COLOR, then whether
 * somebody is looking on. Nothing is said by a colour alone.
 */
export function paint(
  { color }: { readonly color: boolean },
  terminal: Pick<Terminal, 'columns' | 'environment'>,
): ChalkInstance {
  return new Chalk({ level: color && understands(terminal) ? PLAIN_COLOURS : 0 });
}

function understands({ columns, environment }: Pick<Terminal, 'columns' | 'environment'>): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = environment;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return columns !== undefined && TERM !== 'dumb';
}

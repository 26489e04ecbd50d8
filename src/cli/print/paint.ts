import { Chalk, type ChalkInstance } from 'chalk';

/** Colours for a summary; plain where they are not wanted or not understood. */
export function paint(wanted: boolean): ChalkInstance {
  return wanted ? new Chalk() : new Chalk({ level: 0 });
}

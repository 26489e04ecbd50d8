import { Refusal } from '../model/refusal.js';
import { passedOn, refusalData } from '../model/refusals/passed-on.js';

/**
 * A refusal over what was written under another name at first names what the user named: the other is gone, and nobody asked for it.
 * Any other error comes back as it is.
 */
export function asNamed(error: unknown, unfinished: string, named: string): unknown {
  if (!(error instanceof Refusal) || !error.place.startsWith(unfinished)) return error;
  return passedOn({ ...refusalData(error), place: named });
}

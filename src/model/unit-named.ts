import { comparable } from './compact-spelling.js';

/** A unit as a row names it: either may be ''. */
export interface UnitNamed {
  readonly name: string;
  /** Valid, or ''. */
  readonly code: string;
}

/** By what rows are of one unit: its code, else its name however it is spelt; '' of a row that names none. */
export function unitKey({ name, code }: UnitNamed): string {
  return code === '' ? comparable(name) : code;
}

/**
 * The same text with memory of its own. A slice of 13 or more characters keeps the whole chunk it was cut from alive
 * in V8, so that a kept id number would hold 64 KB of file; shorter slices are copied anyway.
 */
export function detach(text: string): string {
  // Joining makes a rope and slicing a rope copies it; plain copies such as `${text}` do neither.
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

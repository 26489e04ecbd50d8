import { Refusal } from '../model/refusal.js';

/** The value of an option that a command cannot do without. @throws Refusal USAGE */
export function needed(option: string, value: string | undefined, remedy: string): string {
  if (value !== undefined) return value;
  throw new Refusal('USAGE', option, '没有给出', remedy);
}

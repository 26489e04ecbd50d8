import { Refusal } from '../model/refusal.js';
import { hashSources, readSources } from '../policy/source.js';

/** The hash of a rules folder as a manifest states it; '' where there are no rules that can be read. */
export async function rulesHashOf(folder: string): Promise<string> {
  try {
    return hashSources(await readSources(folder));
  } catch (error) {
    if (error instanceof Refusal) return '';
    throw error;
  }
}

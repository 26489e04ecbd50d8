import { Refusal } from '../../model/refusal.js';

/** What refuses the work may be a finding, where something was changed; anything else that throws is a bug. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Value | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

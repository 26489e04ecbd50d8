import type { Refusal, RefusalText } from '../refusal.js';

/** The same in both languages: what one text of the catalogue says of another. */
export interface InBoth<Text> {
  readonly zh: Text;
  readonly en: Text;
}

/** What a refusal says, for another one that passes it on. */
export function quoted({ problem, remedy, english }: Refusal): InBoth<RefusalText> {
  const zh = { problem, remedy };
  return { zh, en: english ?? zh };
}

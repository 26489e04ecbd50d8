import type { SheetRow, SheetSource } from '../model/sheet.js';

/** A sheet begun: its first rows are looked at, and the first reading goes on from there without starting over. */
export interface PeekedRows {
  readonly head: readonly SheetRow[];
  /** All rows, the head's too. May be called more than once, one reading after the other. */
  rows(): AsyncGenerator<readonly SheetRow[]>;
  /** Lets go of the file where no row is wanted any more. */
  stop(): Promise<void>;
}

/** Reads batches until `count` rows are there. @throws Refusal as the sheet's rows do */
export async function peekRows(sheet: SheetSource, count: number): Promise<PeekedRows> {
  const open = (): AsyncIterator<readonly SheetRow[]> => sheet.rows()[Symbol.asyncIterator]();
  const first = open();
  const ahead: (readonly SheetRow[])[] = [];
  let seen = 0;
  while (seen < count) {
    const next = await first.next();
    if (next.done === true) break;
    ahead.push(next.value);
    seen += next.value.length;
  }
  const head = ahead.flat().slice(0, count);
  let begun: typeof first | undefined = first;
  return {
    head,
    async *rows() {
      const source = begun ?? open();
      begun = undefined;
      try {
        yield* ahead.splice(0);
        for (let next = await source.next(); next.done !== true; next = await source.next()) yield next.value;
      } finally {
        await source.return?.();
      }
    },
    async stop() {
      await begun?.return?.();
    },
  };
}

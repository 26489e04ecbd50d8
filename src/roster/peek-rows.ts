import type { SheetRow, SheetSource } from '../model/sheet.js';

/** A sheet begun: its first rows are looked at, and reading goes on from there without starting over. */
export interface PeekedRows {
  readonly head: readonly SheetRow[];
  /** All rows, the head's too; may be called once. */
  rows(): AsyncGenerator<readonly SheetRow[]>;
  /** Lets go of the file where not all rows are wanted. */
  stop(): Promise<void>;
}

/** Reads batches until `count` rows are there. @throws Refusal as the sheet's rows do */
export async function peekRows(sheet: SheetSource, count: number): Promise<PeekedRows> {
  const source = sheet.rows()[Symbol.asyncIterator]();
  const begun: (readonly SheetRow[])[] = [];
  let seen = 0;
  while (seen < count) {
    const next = await source.next();
    if (next.done === true) break;
    begun.push(next.value);
    seen += next.value.length;
  }
  return {
    head: begun.flat().slice(0, count),
    async *rows() {
      try {
        yield* begun.splice(0);
        for (let next = await source.next(); next.done !== true; next = await source.next()) yield next.value;
      } finally {
        await source.return?.();
      }
    },
    async stop() {
      await source.return?.();
    },
  };
}

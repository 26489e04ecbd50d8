import { expect, test } from 'vitest';
import { comparable } from '../../src/model/compact-spelling.js';
import { foldCode, foldText, tidyText } from '../../src/model/tidy.js';
import { CODE, compared, FOLDED, PLACE, TIDY } from '../../src/sql/characters.js';
import { openDuckDb } from './duckdb.js';

const database = await openDuckDb();

/** Every character of one UTF-16 unit, between two others. */
const TEXTS = Array.from({ length: 0xffff - 0x20 }, (_, at) => String.fromCharCode(at + 0x20))
  .filter((each) => !/[\ud800-\udfff]/.test(each))
  .map((each) => `x${each}9`);

test.runIf(database).each([
  ['TIDY', TIDY.fold, tidyText],
  ['FOLDED', FOLDED.fold, foldText],
  ['PLACE', PLACE.fold, (text: string) => text.normalize('NFKC').replace(/[\s\p{Cc}\p{Cf}]/gu, '')],
  ['CODE', CODE.fold, foldCode],
  ['compared', compared, comparable],
] as const)(
  '%s folds every character as the streaming engine does, or leaves the text alone',
  async (_name, fold, engine) => {
    if (database === undefined) return;
    const table = await database.table(
      ['raw'],
      TEXTS.map((text) => [text]),
    );
    const rows = await database.rows(`SELECT raw, ${fold('raw')} AS folded FROM ${table}`);
    const taken = rows.filter(({ folded }) => folded !== null);
    const wrong = taken.filter(({ raw, folded }) => engine(String(raw)) !== folded);
    expect(wrong).toEqual([]);
    // The common ideographs, half-width and full-width letters and figures at least; of codes no ideograph.
    expect(taken.length).toBeGreaterThan(fold === CODE.fold ? 100 : 21_000);
  },
);

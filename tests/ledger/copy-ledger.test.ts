import { stat } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { filledPlace, withLedger } from './sample-ledger.js';

it('a copy is its owner’s from the first byte on, also where it is never done', async () => {
  const place = await filledPlace();
  const copy = `${place.file}-copy`;
  await withLedger(place, async (ledger) => {
    // SQLite copies nothing within a reading.
    await expect(ledger.read(() => ledger.copyTo(copy))).rejects.toThrow();
    expect(await stat(copy)).toMatchObject({ size: 0, mode: 0o100600 });
    await expect(ledger.copyTo(copy)).rejects.toMatchObject({ code: 'EEXIST' });
    await ledger.copyTo(`${copy}-2`);
  });
  expect(await stat(`${copy}-2`)).toMatchObject({ mode: 0o100600 });
});

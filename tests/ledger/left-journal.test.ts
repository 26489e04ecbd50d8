import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { openOrMakeLedger } from '../../src/ledger/sqlite/make-ledger.js';
import type { LedgerPlace } from '../../src/ledger/sqlite/open-ledger.js';
import { DISTRICT, draft, enter, faultsOf, freshPlace } from './sample-ledger.js';

let place: LedgerPlace;
beforeEach(async () => {
  place = await freshPlace();
});

describe('where there is no ledger', () => {
  it.each(['journal', 'wal', 'shm'])(
    'but what another left, none is made, and that stays: -%s',
    async (ending) => {
      const left = `${place.file}-${ending}`;
      await writeFile(left, 'of the one that was moved away');
      const refused = { code: 'OUTPUT_EXISTS', place: left, problem: '是原台账未写完的日志' };
      await expect(openOrMakeLedger(place, DISTRICT)).rejects.toMatchObject(refused);
      expect(await readFile(left, 'utf8')).toBe('of the one that was moved away');
      expect([existsSync(place.file), existsSync(place.keyFile)]).toEqual([false, false]);
    },
  );

  it('but an empty file and a journal, a making was killed: the next makes it', async () => {
    await writeFile(place.file, '');
    await writeFile(`${place.file}-journal`, '\0'.repeat(512));
    await enter(place, [draft()]);
    expect(await faultsOf(place)).toEqual([]);
  });
});

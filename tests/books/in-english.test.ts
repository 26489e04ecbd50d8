import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { backUp } from '../../src/books/back-up.js';
import type { BookFault } from '../../src/books/book-fault.js';
import { importOpenings } from '../../src/books/openings/import-openings.js';
import { restore } from '../../src/books/restore.js';
import { verifyLedger } from '../../src/books/verify.js';
import { openLedger } from '../../src/ledger/sqlite/open-ledger.js';
import { filledPlace, freshPlace, tamper } from '../ledger/sample-ledger.js';

const APPROVED = { rules: 'rules', builtRules: 'dist/rules.json', preparedBy: '', approvedBy: '' };
const CHANGE = 'UPDATE entries SET amount = amount + 1 WHERE entry = 2';
const UNGUARDED = 'DROP TRIGGER entries_stay';

it('a ledger that is not there', async () => {
  const place = await freshPlace();
  await expect(openLedger(place)).rejects.toMatchObject({
    code: 'LEDGER_NOT_FOUND',
    problem: '台账不存在',
    english: { problem: 'there is no such ledger', remedy: 'check the path of --ledger' },
  });
});

it('a refusal that passes on what is wrong with a backup says that in both languages, too', async () => {
  const place = await filledPlace();
  const copy = path.join(path.dirname(place.file), 'copy.db');
  await backUp(place, copy);
  tamper({ ...place, file: copy }, UNGUARDED);
  const into = { ...place, file: path.join(path.dirname(place.file), 'other.db') };
  await expect(restore(copy, into, 'new')).rejects.toMatchObject({
    problem: '备份已不是原样（表、索引或触发器 entries_stay 不是原样）',
    english: {
      problem:
        'the backup is not as it was written (the table, index or trigger entries_stay is not as it was made)',
      remedy: 'use another backup',
    },
  });
});

it('what ledger verify finds', async () => {
  const place = await filledPlace();
  tamper(place, UNGUARDED, CHANGE);
  const found: BookFault[] = [];
  await verifyLedger({ ledger: place, receipt: `9:${'0'.repeat(64)}`, runs: [] }, (fault) =>
    found.push(fault),
  );
  expect(found.map(({ zh, en }) => [zh.place, en.place, en.problem])).toEqual([
    [place.file, place.file, 'the table, index or trigger entries_stay is not as it was made'],
    [
      '第 2 条',
      'entry 2',
      'its content, its keys or the fingerprint before it do not fit the one that is kept: changed, exchanged, or something before it was deleted',
    ],
    [
      '回执 9:000000000000000000…',
      'receipt 9:000000000000000000…',
      'the ledger goes to entry 4 only: what came after was cut off, or it is another ledger, or an earlier backup',
    ],
  ]);
});

it('what keeps a line from being taken over', async () => {
  const place = await freshPlace();
  const file = path.join(path.dirname(place.file), 'openings.csv');
  await writeFile(file, '拨付编号,期间,规则,收款人证件号码,金额\nQC-1,2023-13,13a,,1.00\n');
  const settings = { ...APPROVED, ledger: place, file, at: '2023-12-01T08:00:00.000+08:00' };
  expect(await importOpenings(settings)).toMatchObject({
    is: 'refused',
    faults: [{ line: 2, column: '期间', english: { problem: 'is no month' } }],
  });
});

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import {
  asException,
  asPayout,
  carry,
  exception,
  freshFolder,
  payout,
  writeRun,
  asCarry,
} from '../output/sample-run.js';
import { packageParts } from './package-parts.js';
import { workbookFaults } from './workbook-faults.js';

const outcomes = [
  asPayout(payout(1)),
  asPayout(payout(2, { remark: '<&"\u0001', amount: -5 })),
  asPayout(payout(3, { rule: '13b', amount: 0, setOff: 60_000 })),
  asException(exception({ found: '=1+1' })),
  asCarry(carry()),
];

describe('a workbook that butie writes', () => {
  it('has nothing that Excel would repair', async () => {
    const { folder, files } = await writeRun(outcomes);
    const books = files.filter(({ name }) => name.endsWith('.xlsx'));
    const faults = await Promise.all(books.map(({ name }) => workbookFaults(path.join(folder, name))));
    expect(faults.flat()).toEqual([]);
  });
});

describe('what Excel would repair is found', () => {
  it.each([
    [
      'an element out of order',
      'xl/worksheets/sheet1.xml',
      '<printOptions',
      '<cols/><printOptions',
      '<cols> stands too late',
    ],
    [
      'an unknown element',
      'xl/worksheets/sheet1.xml',
      '<printOptions',
      '<foo/><printOptions',
      "<foo> is none of <worksheet>'s",
    ],
    ['a look that does not exist', 'xl/worksheets/sheet1.xml', ' s="', ' s="9', 'has no such look'],
    [
      'a formula over its own cell',
      'xl/worksheets/sheet1.xml',
      '<f>SUM(H5:H6)',
      '<f>SUM(H7:H6)',
      'sums up itself',
    ],
    ['a row twice', 'xl/worksheets/sheet1.xml', '<row r="2"', '<row r="1"', 'row 1 stands after row 1'],
    [
      'a relation that leads nowhere',
      'xl/_rels/workbook.xml.rels',
      'styles.xml',
      'style.xml',
      'style.xml does not exist',
    ],
    [
      'a part without a type',
      '[Content_Types].xml',
      'Extension="rels"',
      'Extension="rel"',
      'has no content type',
    ],
    [
      'a sheet name that is too long',
      'xl/workbook.xml',
      '<sheet name="',
      `<sheet name="${'长'.repeat(31)}`,
      '长',
    ],
    ['a part that is not well-formed', 'xl/styles.xml', '</styleSheet>', '', 'xl/styles.xml: '],
    [
      'merged ranges that meet',
      'xl/worksheets/sheet1.xml',
      '</mergeCells>',
      '<mergeCell ref="A1:B1"/></mergeCells>',
      'meets A1:B1',
    ],
  ])('%s', async (_, part, from, to, found) => {
    const { folder } = await writeRun(outcomes);
    const parts = await packageParts(path.join(folder, 'payouts-hrss.xlsx'));
    const zip = new ZipFile();
    for (const [name, bytes] of parts)
      zip.addBuffer(name === part ? Buffer.from(bytes.toString('utf8').replace(from, to)) : bytes, name);
    zip.end();
    const file = path.join(await freshFolder(), 'broken.xlsx');
    await writeFile(file, await buffer(zip.outputStream));
    expect((await workbookFaults(file)).join('\n')).toContain(found);
  });
});

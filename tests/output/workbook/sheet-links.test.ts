import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { FolderFiles } from '../../../src/output/folder-files.js';
import { GrowingLinks, MOST_LINKS } from '../../../src/output/workbook/sheet-links.js';
import path from 'node:path';
import { freshFolder } from '../sample-run.js';

const link = (row: number, target: string) => ({ from: `H${row}`, target, to: `'a&b'!F${row}`, tip: '"到"' });

it('many links into one file share one relation', async () => {
  const folder = await freshFolder();
  const links = new GrowingLinks(new FolderFiles(folder), 'links.xml');
  for (const row of [1, 2, 3]) links.add(link(row, row === 2 ? 'b.xlsx' : 'a.xlsx'));
  expect(links.close()?.targets).toEqual(['a.xlsx', 'b.xlsx']);
  expect(await readFile(path.join(folder, 'links.xml'), 'utf8')).toBe(
    [
      `<hyperlink ref="H1" r:id="rId1" location="'a&amp;b'!F1" tooltip="&quot;到&quot;"/>`,
      `<hyperlink ref="H2" r:id="rId2" location="'a&amp;b'!F2" tooltip="&quot;到&quot;"/>`,
      `<hyperlink ref="H3" r:id="rId1" location="'a&amp;b'!F3" tooltip="&quot;到&quot;"/>`,
    ].join(''),
  );
});

it('a sheet takes as many links as Excel opens, and no more', async () => {
  const links = new GrowingLinks(new FolderFiles(await freshFolder()), 'links.xml');
  for (let row = 1; row <= MOST_LINKS; row++) expect(links.add(link(row, 'a.xlsx'))).toBe('added');
  expect(links.add(link(MOST_LINKS + 1, 'a.xlsx'))).toBe('full');
});

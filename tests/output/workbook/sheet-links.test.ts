import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { FolderFiles } from '../../../src/output/folder-files.js';
import { PieceSpool } from '../../../src/output/workbook/piece-spool.js';
import { GrowingLinks, MOST_LINKS } from '../../../src/output/workbook/sheet-links.js';
import { freshFolder } from '../sample-run.js';

const link = (row: number, target: string) => ({ from: `H${row}`, target, to: `'a&b'!F${row}`, tip: '"到"' });

it('many links into one file share one relation', async () => {
  const links = await newLinks();
  for (const row of [1, 2, 3]) links.add(link(row, row === 2 ? 'b.xlsx' : 'a.xlsx'));
  const all = links.links();
  expect(all?.targets).toEqual(['a.xlsx', 'b.xlsx']);
  expect(await text(Readable.from(all?.xml() ?? []))).toBe(
    [
      `<hyperlink ref="H1" r:id="rId1" location="'a&amp;b'!F1" tooltip="&quot;到&quot;"/>`,
      `<hyperlink ref="H2" r:id="rId2" location="'a&amp;b'!F2" tooltip="&quot;到&quot;"/>`,
      `<hyperlink ref="H3" r:id="rId1" location="'a&amp;b'!F3" tooltip="&quot;到&quot;"/>`,
    ].join(''),
  );
});

it('a sheet takes as many links as Excel opens, and no more', async () => {
  const links = await newLinks();
  for (let row = 1; row <= MOST_LINKS; row++) expect(links.add(link(row, 'a.xlsx'))).toBe('added');
  expect(links.add(link(MOST_LINKS + 1, 'a.xlsx'))).toBe('full');
});

async function newLinks(): Promise<GrowingLinks> {
  return new GrowingLinks(new PieceSpool(new FolderFiles(await freshFolder())));
}

import { access, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { PAGES, tokensOf } from './pages.js';

/** The headings of a page, as links name them; each page is read once. */
const anchors = new Map<string, readonly string[]>();

describe.each(PAGES)('%s', (page) => {
  it('links to files and headings that are there, and to nothing outside', async () => {
    const missing: string[] = [];
    for (const href of hrefsOf(await tokensOf(page))) {
      const [file = '', heading] = decodeURI(href).split('#');
      const target = file === '' ? page : path.join(path.dirname(page), file);
      if (!(await isThere(target))) missing.push(href);
      else if (heading !== undefined && !(await anchorsOf(target)).includes(heading)) missing.push(href);
    }
    expect(missing).toEqual([]);
  });
});

it('every picture is shown by a page', async () => {
  const shown = new Set<string>();
  for (const page of PAGES)
    for (const href of hrefsOf(await tokensOf(page))) shown.add(path.join(path.dirname(page), href));
  const pictures = (await readdir('docs/pictures')).filter((name) => name.endsWith('.png'));
  expect(pictures.filter((name) => !shown.has(path.join('docs/pictures', name)))).toEqual([]);
});

function hrefsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) => (token.type === 'link' || token.type === 'image' ? [token.href] : []));
}

async function anchorsOf(page: string): Promise<readonly string[]> {
  const known = anchors.get(page);
  if (known !== undefined) return known;
  const tokens = await tokensOf(page);
  const found = tokens.flatMap((token) => (token.type === 'heading' ? [anchorOf(`${token.text}`)] : []));
  anchors.set(page, found);
  return found;
}

/** What the usual viewers make of a heading: small letters, no punctuation, hyphens for blanks. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

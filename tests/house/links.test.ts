import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';

const PAGES = [
  'README.md',
  'README.zh-CN.md',
  'CHANGELOG.md',
  ...(await readdir('docs')).filter((name) => name.endsWith('.md')).map((name) => path.join('docs', name)),
];

describe.each(PAGES)('%s', (page) => {
  it('links to files and headings that are there, and to nothing outside', async () => {
    const missing: string[] = [];
    for (const href of hrefsOf(await tokensOf(page))) {
      const [file = '', heading] = decodeURI(href).split('#');
      const target = file === '' ? page : path.join(path.dirname(page), file);
      if (!(await isThere(target))) missing.push(href);
      else if (heading !== undefined && !anchorsOf(await tokensOf(target)).includes(heading))
        missing.push(href);
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

async function tokensOf(page: string): Promise<readonly Token[]> {
  const found: Token[] = [];
  marked.walkTokens(marked.lexer(await readFile(page, 'utf8')), (token) => void found.push(token));
  return found;
}

function hrefsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) => (token.type === 'link' || token.type === 'image' ? [token.href] : []));
}

/** What the usual viewers make of a heading: small letters, no punctuation, hyphens for blanks. */
function anchorsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) =>
    token.type === 'heading'
      ? [
          token.text
            .toLowerCase()
            .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
            .replaceAll(' ', '-'),
        ]
      : [],
  );
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

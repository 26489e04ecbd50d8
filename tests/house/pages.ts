import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { marked, type Token } from 'marked';

/** What people read who use the program: the guides at the root and the handbooks. */
export const PAGES: readonly string[] = [
  'README.md',
  'README.zh-CN.md',
  'CHANGELOG.md',
  ...(await readdir('docs')).filter((name) => name.endsWith('.md')).map((name) => path.join('docs', name)),
];

/** Everything that stands on a page, however deep within. */
export async function tokensOf(page: string): Promise<readonly Token[]> {
  const found: Token[] = [];
  marked.walkTokens(marked.lexer(await readFile(page, 'utf8')), (token) => void found.push(token));
  return found;
}

import { Marked, type Token } from 'marked';
import { anchors } from './markdown-text.js';
import { PAGE_STYLE } from './page-style.js';

/**
 * A handbook in Markdown as one page that needs nothing else: own style, links only within itself. Marks of HTML that stand in the
 * Markdown are shown, not followed.
 */
export function htmlPage(markdown: string): string {
  const anchorOf = anchors();
  let title = '';
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const text = plainText(tokens);
        if (title === '') title = text;
        return `<h${depth} id="${escaped(anchorOf(text))}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      html: ({ text }) => escaped(text),
      image: ({ text }) => escaped(text),
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        return href.startsWith('#') ? `<a href="${escaped(href)}">${text}</a>` : text;
      },
    },
  });
  const body = marked.parse(markdown, { async: false });
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>\n${PAGE_STYLE}</style>`,
    '</head>',
    '<body>',
    `${body}</body>`,
    '</html>',
    '',
  ].join('\n');
}

/** The text of a heading as it was before it was written as Markdown. */
function plainText(tokens: readonly Token[]): string {
  return tokens.map((token) => ('text' in token ? String(token.text) : token.raw)).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

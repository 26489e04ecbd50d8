import type { Block } from './block.js';
import { anchors, markdownText } from './markdown-text.js';

type Writers = {
  readonly [K in Block['is']]: (block: Extract<Block, { is: K }>, blocks: readonly Block[]) => string;
};

const WRITERS: Writers = {
  heading: ({ level, text }) => `${'#'.repeat(level)} ${markdownText(text)}\n`,
  paragraph: ({ text }) => `${markdownText(text)}\n`,
  points: ({ title, points }) => `**${markdownText(title)}**\n\n${pointList(points, 0)}`,
  table: ({ head, rows }) => markdownTable(head, rows),
  contents: (_block, blocks) => contents(blocks),
};

/** The blocks as Markdown with tables, one blank line between them. */
export function markdown(blocks: readonly Block[]): string {
  return blocks.map((block) => written(block, blocks)).join('\n');
}

function written<K extends Block['is']>(block: Extract<Block, { is: K }>, blocks: readonly Block[]): string {
  const kind: K = block.is;
  return WRITERS[kind](block, blocks);
}

/** A table of plain texts, without aligned columns: a changed cell changes its own line only. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(markdownText).join(' | ')} |\n`;
  return `${line(head)}|${'---|'.repeat(head.length)}\n${rows.map(line).join('')}`;
}

function pointList(points: Extract<Block, { is: 'points' }>['points'], depth: number): string {
  return points
    .map(({ zh, under = [] }) => `${'  '.repeat(depth)}- ${markdownText(zh)}\n${pointList(under, depth + 1)}`)
    .join('');
}

/** Links to the headings below the title. */
function contents(blocks: readonly Block[]): string {
  const anchorOf = anchors();
  return blocks
    .flatMap((block) => (block.is === 'heading' ? [{ ...block, anchor: anchorOf(block.text) }] : []))
    .filter(({ level }) => level > 1)
    .map(({ level, text, anchor }) => `${'  '.repeat(level - 2)}- [${markdownText(text)}](#${anchor})\n`)
    .join('');
}

import { Parser } from 'htmlparser2';

/** The tables of a page by caption: rows of cell texts, header and sums among them. */
export function pageTables(page: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const tables = new Map<string, string[][]>();
  let caption: string | undefined;
  let rows: string[][] = [];
  const parser = new Parser({
    onopentag(name) {
      if (name === 'table') rows = [];
      if (name === 'caption') caption = '';
      if (name === 'tr') rows.push([]);
      if (name === 'th' || name === 'td') rows.at(-1)?.push('');
      if (name === 'small') append(' | ');
    },
    ontext: (text) => append(text),
    onclosetag(name) {
      if (name === 'table') rows = [];
      if (name !== 'caption' || caption === undefined) return;
      tables.set(caption.trim(), rows);
      caption = undefined;
    },
  });
  parser.end(page);
  return new Map(
    [...tables].map(([title, list]) => [
      title,
      list.map((row) => row.map((cell) => cell.replaceAll(/\s+/g, ' ').trim())),
    ]),
  );

  function append(text: string): void {
    if (caption !== undefined) caption += text;
    const row = rows.at(-1);
    if (row !== undefined && row.length > 0) row[row.length - 1] += text;
  }
}

/** Everything that is shown, with single spaces. */
export function pageText(page: string): string {
  const parts: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (name === 'style' || name === 'head') hidden += 1;
    },
    onclosetag: (name) => {
      if (name === 'style' || name === 'head') hidden -= 1;
    },
    ontext: (text) => {
      if (hidden === 0) parts.push(text);
    },
  });
  parser.end(page);
  return parts.join('').replaceAll(/\s+/g, ' ');
}

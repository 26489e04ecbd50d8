/** In order of preference where the text leaves it open. */
const DELIMITERS = [',', '\t', ';'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const RECORDS_LOOKED_AT = 20;

/**
 * Tells the delimiter from the first records: the one that stands in most of them the same number of times. Counting
 * equal counts keeps tab-prefixed ids and lists inside a cell from winning over the real delimiter.
 * @param head the beginning of the text
 */
export function detectDelimiter(head: string): Delimiter {
  const records = countsOfRecords(head);
  let best: { readonly delimiter: Delimiter; readonly score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = regularity(records.map((counts) => counts.get(delimiter) ?? 0));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** How many records share the count that explains most, times that count. */
function regularity(counts: readonly number[]): number {
  const scores = counts.map((count) => count * counts.filter((other) => other === count).length);
  return Math.max(0, ...scores);
}

type Counts = ReadonlyMap<string, number>;

function countsOfRecords(head: string): readonly Counts[] {
  const records: Counts[] = [];
  let counts = new Map<string, number>();
  let cellStart = true;
  for (let at = 0; at < head.length && records.length < RECORDS_LOOKED_AT; at += 1) {
    const char = head.charAt(at);
    if (char === '"' && cellStart) at = closingQuote(head, at);
    else if (char === '\n' || char === '\r') {
      if (counts.size > 0) records.push(counts);
      counts = new Map();
    } else if (isDelimiter(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
    cellStart = char === '\n' || char === '\r' || isDelimiter(char);
  }
  if (counts.size > 0) records.push(counts);
  return records.slice(0, RECORDS_LOOKED_AT);
}

function isDelimiter(char: string): boolean {
  return char === ',' || char === '\t' || char === ';';
}

function closingQuote(head: string, opening: number): number {
  let at = head.indexOf('"', opening + 1);
  while (at >= 0 && head.charAt(at + 1) === '"') at = head.indexOf('"', at + 2);
  return at < 0 ? head.length : at;
}

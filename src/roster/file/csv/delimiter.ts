/** In order of preference where the text leaves it open. */
const DELIMITERS = [',', '\t', ';'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const RECORDS_LOOKED_AT = 20;

/**
 * Tells the delimiter from the first records: the one that the most of them in succession have, which begin with the header. A
 * list inside a cell (a;b;c;d;e;f;g) may have more signs than the table has columns, but the header has none of them. Among
 * equals the one that stands in most records the same number of times wins, not a tab before every id.
 * @param head the beginning of the text
 */
export function detectDelimiter(head: string): Delimiter {
  let best: Candidate = { delimiter: ',', succession: 0, regularity: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = countsOfRecords(head, delimiter);
    const candidate = { delimiter, succession: succession(counts), regularity: regularity(counts) };
    if (isBetter(candidate, best)) best = candidate;
  }
  return best.delimiter;
}

interface Candidate {
  readonly delimiter: Delimiter;
  readonly succession: number;
  readonly regularity: number;
}

function isBetter(candidate: Candidate, best: Candidate): boolean {
  if (candidate.succession !== best.succession) return candidate.succession > best.succession;
  return candidate.regularity > best.regularity;
}

/** How many records one after another have the delimiter at all; shorter ones are as good as full ones. */
function succession(counts: readonly number[]): number {
  let longest = 0;
  let current = 0;
  for (const count of counts) {
    current = count === 0 ? 0 : current + 1;
    longest = Math.max(longest, current);
  }
  return longest;
}

/** How many records share the count that explains most, times that count. */
function regularity(counts: readonly number[]): number {
  const scores = counts.map((count) => count * counts.filter((other) => other === count).length);
  return Math.max(0, ...scores);
}

function isEnd(char: string, delimiter: Delimiter): boolean {
  return char === delimiter || char === '\n' || char === '\r';
}

/** How often each of the first records has the delimiter outside of quotes, which open where it begins a cell; blank lines are none. */
function countsOfRecords(head: string, delimiter: Delimiter): readonly number[] {
  const counts: number[] = [];
  let count = 0;
  let start = 0;
  let cellStart = true;
  for (let at = 0; at < head.length && counts.length < RECORDS_LOOKED_AT; at += 1) {
    if (head.charAt(at) === '"' && cellStart) {
      at = behindQuotes(head, at);
      // Under this delimiter the text could not be read beyond here.
      if (at < head.length && !isEnd(head.charAt(at), delimiter)) break;
    }
    const char = head.charAt(at);
    const ends = char === '\n' || char === '\r';
    if (ends && at > start) counts.push(count);
    if (ends) [count, start] = [0, at + 1];
    if (char === delimiter) count += 1;
    cellStart = ends || char === delimiter;
    if (at >= head.length - 1 && start < head.length) counts.push(count);
  }
  return counts.slice(0, RECORDS_LOOKED_AT);
}

/** Where a quoted cell and the spaces behind it end. */
function behindQuotes(head: string, opening: number): number {
  let close = head.indexOf('"', opening + 1);
  while (close >= 0 && head.charAt(close + 1) === '"') close = head.indexOf('"', close + 2);
  if (close < 0) return head.length;
  let at = close + 1;
  while (head.charAt(at) === ' ') at += 1;
  return at;
}

import { PARTS } from './tags.js';

/** Tells a page that breaks off from one whose writer leaves closing tags out. */
export interface EndWatch {
  /** @param how whether the page closes the element with a tag of its own, or another tag or the end of the file does */
  close(tag: string, how: 'written' | 'implied'): void;
  /** Whatever closes from now on is still open at the end of the file. */
  fileEnds(): void;
  /** The innermost element that a whole page would have closed; undefined where none is missing. */
  missing(): string | undefined;
}

const PAGE = ['head', 'body', 'html'];
const OF_TABLE = [...PAGE, 'table', ...PARTS];
const TELLING: ReadonlySet<string> = new Set(OF_TABLE);

/**
 * What a whole page closes, and by which closing tags its writer shows to close such: some write cells and rows without any, others
 * an html that they forget about.
 */
const WHOLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['table', OF_TABLE],
  ['body', PAGE],
  ['html', PAGE],
]);

export function createEndWatch(): EndWatch {
  const written = new Set<string>();
  const open: string[] = [];
  let hasEnded = false;
  return {
    close(tag, how) {
      if (hasEnded && WHOLE.has(tag)) open.push(tag);
      if (how === 'written' && TELLING.has(tag)) written.add(tag);
    },
    fileEnds() {
      hasEnded = true;
    },
    missing: () => open.find((tag) => WHOLE.get(tag)?.some((other) => written.has(other))),
  };
}

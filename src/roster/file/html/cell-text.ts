import type { Cell } from '../../../model/cell.js';
import { LIMITS } from '../limits.js';
import { tooLarge } from '../refusals.js';

/** The text of a cell as a browser shows it: white space is one space, lines break at `<br>` and around paragraphs. */
export interface CellText {
  add(text: string): void;
  /** Text that is crossed out: what is written beside it must not be read as one with it, nor it as if it still held. */
  addStruck(text: string): void;
  breakLine(): void;
  startBlock(): void;
  /**
   * '' when there is nothing but spaces of any kind: empty cells are exported with one that does not break.
   */
  content(): Cell;
}

/** @throws Refusal FILE_TOO_LARGE */
export function createCellText(place: string): CellText {
  let found = '';
  let isStruck = false;

  function add(text: string): void {
    found += text;
    if (found.length > LIMITS.cellCharacters) throw tooLarge(place, 'cellCharacters', LIMITS.cellCharacters);
  }

  return {
    add: (text) => add(withPlainSpaces(text)),
    addStruck(text) {
      add(withPlainSpaces(text));
      if (text.trim() !== '') isStruck = true;
    },
    breakLine: () => add('\n'),
    startBlock() {
      if (/[^ \n] *$/.test(found.slice(-8))) add('\n');
    },
    content() {
      const shown = found.replaceAll(/ +/g, ' ').replaceAll(/ ?\n ?/g, '\n');
      const text = shown.trim() === '' ? '' : trimmed(shown);
      return isStruck ? { kind: 'marked', text, mark: 'strike' } : text;
    },
  };
}

function withPlainSpaces(text: string): string {
  return text.replaceAll(/[ \t\r\n\f]+/g, ' ');
}

/** Without spaces and breaks at its ends; a space that does not break is kept. */
function trimmed(text: string): string {
  const isBlank = (at: number): boolean => text[at] === ' ' || text[at] === '\n';
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(start)) start += 1;
  while (end > start && isBlank(end - 1)) end -= 1;
  return text.slice(start, end);
}

import type { Cell, TextMark } from '../../../model/cell.js';
import { tidyText } from '../../../model/tidy.js';
import { detach } from '../detach.js';
import { type Attributes, isTrue } from '../xml/xml-reader.js';
import { unescapeText } from './escape.js';

/**
 * Collects the text of <t> elements outside <rPh>, for shared and inline strings alike; escapes are resolved, each within its
 * element. Of the marks that parts of it have the first is kept, but for a strike, which beats the others.
 */
interface RunCollector {
  reset(): void;
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  append(text: string): void;
  /** The whole text, in memory of its own. */
  cell(): Cell;
}

/** What a run's property makes of its text (ECMA-376 part 1, 18.4.10 and 18.4.14). */
const MARKS: ReadonlyMap<string, (attributes: Attributes) => TextMark | undefined> = new Map<
  string,
  (attributes: Attributes) => TextMark | undefined
>([
  ['strike', ({ val = '1' }) => (isTrue(val) ? 'strike' : undefined)],
  ['vertAlign', ({ val }) => (val === 'superscript' || val === 'subscript' ? val : undefined)],
]);

export function createRunCollector(): RunCollector {
  let collected = '';
  let mark: TextMark | undefined;
  let piece = '';
  let ofRun: TextMark | undefined;
  let phonetic = false;
  let inText = false;
  return {
    reset() {
      collected = '';
      mark = undefined;
      piece = '';
      ofRun = undefined;
    },
    open(name, attributes) {
      if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
      else ofRun = stronger(ofRun, MARKS.get(name)?.(attributes));
    },
    close(name) {
      if (name === 'rPh') phonetic = false;
      else if (name === 'r') ofRun = undefined;
      else if (name === 't') {
        inText = false;
        const text = unescapeText(piece);
        if (ofRun !== undefined && tidyText(text) !== '') mark = stronger(mark, ofRun);
        collected += text;
        piece = '';
      }
    },
    append(text) {
      if (inText) piece += text;
    },
    cell() {
      const text = detach(collected);
      return mark === undefined ? text : { kind: 'marked', text, mark };
    },
  };
}

function stronger(first: TextMark | undefined, other: TextMark | undefined): TextMark | undefined {
  if (first === undefined || other === 'strike') return other ?? first;
  return first;
}

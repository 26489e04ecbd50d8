import { unescapeText } from './escape.js';

/** Collects the text of <t> elements outside <rPh>, for shared and inline strings alike; escapes are resolved, each within its element. */
interface RunCollector {
  reset(): void;
  open(name: string): void;
  close(name: string): void;
  append(text: string): void;
  text(): string;
}

export function createRunCollector(): RunCollector {
  let collected = '';
  let piece = '';
  let phonetic = false;
  let inText = false;
  return {
    reset() {
      collected = '';
      piece = '';
    },
    open(name) {
      if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    close(name) {
      if (name === 'rPh') phonetic = false;
      else if (name === 't') {
        inText = false;
        collected += unescapeText(piece);
        piece = '';
      }
    },
    append(text) {
      if (inText) piece += text;
    },
    text: () => collected,
  };
}

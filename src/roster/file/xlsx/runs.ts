/** Collects the text of <t> elements outside <rPh>, for shared and inline strings alike. */
interface RunCollector {
  reset(): void;
  open(name: string): void;
  close(name: string): void;
  append(text: string): void;
  text(): string;
}

export function createRunCollector(): RunCollector {
  let collected = '';
  let phonetic = false;
  let inText = false;
  return {
    reset() {
      collected = '';
    },
    open(name) {
      if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    close(name) {
      if (name === 'rPh') phonetic = false;
      else if (name === 't') inText = false;
    },
    append(text) {
      if (inText) collected += text;
    },
    text: () => collected,
  };
}

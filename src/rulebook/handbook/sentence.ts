/** One thing said in both languages. Names of columns, values and codes are Chinese in both. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** A sentence, and what it stands over: the cases of a check, the members of a list. */
export interface Point extends Sentence {
  readonly under?: readonly Point[];
}

/** Builds both languages of a sentence in which the same words stand at the same places. */
export function both(text: (language: keyof Sentence) => string): Sentence {
  return { zh: text('zh'), en: text('en') };
}

/** Sentences one behind the other as one. */
export function joined(sentences: readonly Sentence[]): Sentence {
  return {
    zh: sentences.map(({ zh }) => zh).join(''),
    en: sentences.map(({ en }) => en).join(' '),
  };
}

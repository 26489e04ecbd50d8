import { corrupt } from '../../roster/file/refusals.js';

/** A piece of an XML text exactly as it stands. Put one after another, tokens are the text. */
export interface Token {
  /** `other`: what is no tag – text, comments, processing instructions, CDATA. */
  readonly kind: 'open' | 'close' | 'empty' | 'other';
  readonly raw: string;
  /** Of a tag without its prefix; '' of anything else. */
  readonly name: string;
}

/** Sections that end only at their own sign, whatever stands in them. */
const SECTIONS: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];
const LONGEST_START = 9;
const MOST_CHARACTERS = 4_000_000;
const NAME = /^<\/?(?:[^\s:/>]+:)?([^\s/>]+)/;

/**
 * Cuts an XML text that arrives in pieces into tokens. A parser would hand out values, but what is not touched must come through
 * to the letter. Whether the text is well-formed is not asked here: what comes out is read by the parser afterwards.
 */
export class Tokens {
  #text = '';

  /** @param place for messages */
  constructor(private readonly place: string) {}

  /** The tokens that are whole with this piece. @throws Refusal FILE_CORRUPT */
  *push(piece: string): Generator<Token, void> {
    const text = this.#text + piece;
    let at = 0;
    while (at < text.length) {
      const end = text.charAt(at) === '<' ? this.#endOfMarkup(text, at) : endOfText(text, at);
      if (end === undefined) break;
      yield tokenOf(text.slice(at, end));
      at = end;
    }
    this.#text = text.slice(at);
    if (this.#text.length > MOST_CHARACTERS) throw corrupt(this.place, (say) => say.xmlTagOpen());
  }

  /** To be called behind the last piece. @throws Refusal FILE_CORRUPT where a tag does not end */
  end(): void {
    if (this.#text !== '') throw corrupt(this.place, (say) => say.xmlTagOpen());
  }

  /** Undefined where the text at hand does not hold it. */
  #endOfMarkup(text: string, at: number): number | undefined {
    if (text.length - at < LONGEST_START && !text.includes('>', at)) return undefined;
    const section = SECTIONS.find(([start]) => text.startsWith(start, at));
    if (section === undefined) {
      if (text.charAt(at + 1) === '!') throw corrupt(this.place, (say) => say.xmlDtd());
      return endOfTag(text, at);
    }
    const [start, end] = section;
    const found = text.indexOf(end, at + start.length);
    return found < 0 ? undefined : found + end.length;
  }
}

/** All tokens of a text. @throws Refusal FILE_CORRUPT */
export function tokensOf(text: string, place: string): readonly Token[] {
  const tokens = new Tokens(place);
  const found = [...tokens.push(text)];
  tokens.end();
  return found;
}

function endOfText(text: string, at: number): number {
  const next = text.indexOf('<', at);
  return next < 0 ? text.length : next;
}

/** A value in quotes may hold the sign that ends a tag. */
function endOfTag(text: string, at: number): number | undefined {
  for (let index = at + 1; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (sign === '>') return index + 1;
    if (sign !== '"' && sign !== "'") continue;
    index = text.indexOf(sign, index + 1);
    if (index < 0) return undefined;
  }
  return undefined;
}

function tokenOf(raw: string): Token {
  if (raw.charAt(0) !== '<' || raw.charAt(1) === '!' || raw.charAt(1) === '?')
    return { kind: 'other', raw, name: '' };
  const [, name = ''] = NAME.exec(raw) ?? [];
  const kind = raw.charAt(1) === '/' ? 'close' : raw.endsWith('/>') ? 'empty' : 'open';
  return { kind, raw, name };
}

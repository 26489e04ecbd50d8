import { tokensOf, type Token } from './tokens.js';

/** A child of an XML text's root, whole. */
export interface Child {
  readonly name: string;
  /** From its opening tag to behind its closing one. */
  readonly raw: string;
  readonly from: number;
  readonly to: number;
}

/** An XML element taken apart: its own tags and its children. */
export interface Outline {
  readonly open: string;
  readonly children: readonly Child[];
  /** Where the children end: before the closing tag. Of an empty element `open` is all there is. */
  readonly end: number;
  readonly isEmpty: boolean;
}

/** @param text an XML text or one element of it; @throws Refusal FILE_CORRUPT */
export function outlineOf(text: string, place: string): Outline {
  const children: Child[] = [];
  let open: Token | undefined;
  let depth = 0;
  let at = 0;
  let from = 0;
  let end = text.length;
  for (const token of tokensOf(text, place)) {
    if (token.kind === 'close') depth -= 1;
    if (depth === 1 && (token.kind === 'open' || token.kind === 'empty')) from = at;
    if (depth === 0 && token.kind === 'close') end = at;
    at += token.raw.length;
    const ends = token.kind === 'empty' || token.kind === 'close';
    if (depth === 1 && ends) children.push({ name: token.name, raw: text.slice(from, at), from, to: at });
    if (depth === 0 && token.kind !== 'other' && token.kind !== 'close') open ??= token;
    if (token.kind === 'open') depth += 1;
  }
  return { open: open?.raw ?? '', children, end, isEmpty: open?.kind === 'empty' };
}

/** A text with pieces put into it. @param insertions [where, what] in ascending order; what is replaced lies between `at` and `to` */
export function spliced(
  text: string,
  insertions: readonly { readonly at: number; readonly to: number; readonly piece: string }[],
): string {
  let done = 0;
  let result = '';
  for (const { at, to, piece } of insertions) {
    result += text.slice(done, at) + piece;
    done = to;
  }
  return result + text.slice(done);
}

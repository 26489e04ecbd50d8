import { maskIdsIn } from '../../model/mask-ids.js';

/** Markup, made by `markup` only, or drawn by ourselves. */
export interface Markup {
  readonly html: string;
}

type Part = Markup | readonly Markup[] | string | number;

/**
 * Markup around values: a text is shown as it is, whatever it holds, but for numbers of persons, which are masked. File and fund
 * names come from whoever sent the roster.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: String.raw({ raw: strings }, ...parts.map(markupOf)) };
}

export const NOTHING: Markup = { html: '' };

/** A text that must not be masked: a hash, which may look like a number. */
export function verbatim(text: string): Markup {
  return { html: escaped(text) };
}

function markupOf(part: Part): string {
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escaped(maskIdsIn(part));
  return 'html' in part ? part.html : part.map(({ html }) => html).join('');
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Also without what has no shape (control characters) and what turns the order of the characters after it round. */
function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (character) => REFERENCES[character] ?? '');
}

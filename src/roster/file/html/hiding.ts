import { LIMITS } from '../limits.js';
import { tooLarge } from '../refusals.js';
import { selectorsOf, STRUCK_STYLE, UNSEEN_STYLE } from './style-rules.js';

export type HtmlAttributes = Readonly<Record<string, string>>;

/** Knows what a page does not show, and what it shows crossed out. */
export interface Hiding {
  /** Takes text of a `<style>` of the page. @throws Refusal FILE_TOO_LARGE */
  style(text: string): void;
  /** A `<style>` ends: its rules hold from here on. */
  endStyle(): void;
  hides(tag: string, attributes: HtmlAttributes): boolean;
  strikes(tag: string, attributes: HtmlAttributes): boolean;
}

const NO_HEIGHT = /(?:^|;)\s*height\s*:\s*0+(?:\.0+)?\s*(?:(?:[a-z]+|%)\s*)?(?:[;!]|$)/i;
/** Of the attribute, whose number has no unit or that of some writers. */
const NONE = /^\s*0+(?:\.0+)?\s*(?:p[xt]\s*)?$/i;

const STRUCK: ReadonlySet<string> = new Set(['s', 'strike', 'del']);

/** @param place the file, for messages */
export function createHiding(place: string): Hiding {
  const unseen = new Set<string>();
  const struck = new Set<string>();
  let css = '';

  function byClass(selectors: ReadonlySet<string>, tag: string, names: string): boolean {
    if (selectors.size === 0 || names === '') return false;
    return names.split(/\s+/).some((name) => selectors.has(`.${name}`) || selectors.has(`${tag}.${name}`));
  }

  return {
    style(text) {
      css += text;
      if (css.length > LIMITS.xmlTokenCharacters)
        throw tooLarge(place, 'htmlStyleCharacters', LIMITS.xmlTokenCharacters);
    },
    endStyle() {
      for (const selector of selectorsOf(UNSEEN_STYLE, css)) unseen.add(selector);
      for (const selector of selectorsOf(STRUCK_STYLE, css)) struck.add(selector);
      css = '';
    },
    hides(tag, { style = '', hidden, height, class: names = '' }) {
      if (hidden !== undefined || UNSEEN_STYLE.test(style) || byClass(unseen, tag, names)) return true;
      // Cells and all else grow with what they hold; rows of no height are how spreadsheet programs write hidden ones.
      return tag === 'tr' && (NO_HEIGHT.test(style) || NONE.test(height ?? ''));
    },
    strikes: (tag, { style = '', class: names = '' }) =>
      STRUCK.has(tag) || STRUCK_STYLE.test(style) || byClass(struck, tag, names),
  };
}

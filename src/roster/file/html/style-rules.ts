/** Declarations with which an element is not shown. */
export const UNSEEN_STYLE = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i;

/** With which text is crossed out; in the line that says so, what else decorates it does not matter. */
export const STRUCK_STYLE = /line-through/i;

/** `.class` and `tag.class`. */
const SIMPLE = /^[a-z]*[0-9]*\.[\w\u0080-\uffff-]+$/i;

/**
 * Selectors, of a class alone or of a tag and a class, whose rule has such a declaration; tags in lower case. Rules inside of
 * others are left out: most are for printing.
 */
export function selectorsOf(declaration: RegExp, css: string): readonly string[] {
  const found: (readonly string[])[] = [];
  let depth = 0;
  let before = '';
  let selectors = '';
  for (const piece of withoutComments(css).split(/([{}])/)) {
    if (piece === '{') {
      depth += 1;
      // What ends with a semicolon, such as an import, is no part of the selectors.
      if (depth === 1) selectors = before.slice(before.lastIndexOf(';') + 1);
    } else if (piece === '}') {
      if (depth === 1 && declaration.test(before)) found.push(simpleOnes(selectors));
      depth = Math.max(0, depth - 1);
      before = '';
    } else before = piece;
  }
  return found.flat();
}

function simpleOnes(selectors: string): readonly string[] {
  return selectors
    .split(',')
    .map((selector) => selector.trim())
    .filter((selector) => SIMPLE.test(selector))
    .map((selector) => {
      const dot = selector.indexOf('.');
      return selector.slice(0, dot).toLowerCase() + selector.slice(dot);
    });
}

/** Without comments of the style sheet, and without the marks of the HTML comment that may stand around it. */
function withoutComments(css: string): string {
  const [first = '', ...others] = css.replaceAll('<!--', '').replaceAll('-->', '').split('/*');
  return first + others.map((piece) => piece.split('*/').slice(1).join('*/')).join(' ');
}

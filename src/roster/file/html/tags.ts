/** What is inside is not shown, says how a word is read aloud, or is meant for Excel alone. */
export const UNSEEN: ReadonlySet<string> = new Set(
  'script style template noscript noframes datalist rt rp xml'.split(' '),
);
/** What a head is made of. */
export const HEAD: ReadonlySet<string> = new Set(
  'head title meta link base style script noscript xml'.split(' '),
);
/** Text before, in and behind each is a line of its own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article blockquote center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section ul'.split(
    ' ',
  ),
);
export const SECTIONS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);
/** Parts of tables, which end with more than their own closing tag. */
export const PARTS: ReadonlySet<string> = new Set(['tr', 'td', 'th', 'caption', ...SECTIONS]);

/** Parts that hold text. */
export const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'caption']);

/** Whether text outside of cells ends where this begins and ends. */
export function endsText(tag: string): boolean {
  return BLOCKS.has(tag) || PARTS.has(tag) || tag === 'table' || tag === 'br';
}

import { parseRange } from '../../roster/file/sheet/address.js';
import { columnLetters } from '../../model/sheet.js';
import { corrupt } from '../../roster/file/refusals.js';
import { attributeNamed, attributeOf, prefixOf, withAttribute } from '../xml/attributes.js';
import type { Token } from '../xml/tokens.js';
import { namespacesOf } from './namespaces.js';
import { withResultWidth } from './result-columns.js';
import { RowsPatch } from './rows-patch.js';
import type { PatchedSheet, SheetPlan } from './sheet-plan.js';

/** What may stand behind <legacyDrawing> in a sheet (ECMA-376 part 1, 18.3.1.99); controls and objects come wrapped, too. */
const BEHIND_SHAPES: ReadonlySet<string> = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
  'AlternateContent',
]);

/** Rewrites a worksheet token by token: what is none of its business goes out as it came in. */
export class SheetPatch {
  #depth = 0;
  #root = '';
  #prefix = '';
  /** The element that is held back until it is whole; undefined: none is. */
  #cols: string | undefined;
  #colsDone = false;
  #stage: 'before' | 'rows' | 'behind' = 'before';
  #rows: RowsPatch | undefined;
  #shapes: 'none' | 'theirs' | 'ours' = 'none';

  /** @param place file and sheet, for messages; @param out takes the new text, piece by piece */
  constructor(
    private readonly plan: SheetPlan,
    private readonly place: string,
    private readonly out: (text: string) => void,
  ) {}

  /** Tokens in order. @throws Refusal FILE_CORRUPT */
  take(token: Token): void {
    if (token.kind === 'close') this.#depth -= 1;
    if (this.#cols !== undefined) this.#holdCols(token);
    else if (this.#stage === 'rows' && this.#depth > 1) this.#rows?.take(token, this.#depth);
    else if (this.#depth === 0) this.#atRoot(token);
    else if (this.#depth === 1) this.#atChild(token);
    else this.out(token.raw);
    if (token.kind === 'open') this.#depth += 1;
  }

  /** To be called behind the last token. @throws Refusal FILE_CORRUPT where the sheet has no end */
  end(): PatchedSheet {
    if (this.#depth !== 0 || this.#stage !== 'behind')
      throw corrupt(this.place, (say) => say.sheetDataOpen());
    return { root: this.#root, commented: this.#shapes === 'ours' };
  }

  #atRoot(token: Token): void {
    if (token.kind === 'open' && this.#root === '') {
      this.#root = token.raw;
      this.#prefix = prefixOf(token.raw);
    }
    if (token.kind === 'close') this.#placeShapes();
    this.out(token.raw);
  }

  #atChild(token: Token): void {
    if (token.kind === 'other') return this.out(token.raw);
    const { name, kind } = token;
    if (kind === 'close') return this.#endChild(token);
    if (name === 'dimension') return this.out(this.#dimension(token.raw));
    if (name === 'cols') return this.#holdCols(token);
    if (name === 'sheetData') return this.#startRows(token);
    if (name === 'legacyDrawing') this.#meetShapes();
    if (this.#stage === 'behind' && BEHIND_SHAPES.has(name)) this.#placeShapes();
    this.out(token.raw);
  }

  #endChild({ name, raw }: Token): void {
    if (name === 'sheetData' && this.#stage === 'rows') {
      this.#rows?.end();
      this.#stage = 'behind';
    }
    this.out(raw);
  }

  #dimension(tag: string): string {
    const range = parseRange(attributeOf(tag, 'ref') ?? '');
    if (range === undefined) return tag;
    const right = columnLetters(Math.max(range.right, this.plan.column.at));
    return withAttribute(tag, 'ref', `${columnLetters(range.left)}${range.top}:${right}${range.bottom}`);
  }

  #holdCols(token: Token): void {
    this.#cols = (this.#cols ?? '') + token.raw;
    if (token.kind === 'open' || this.#depth > 1 || token.kind === 'other') return;
    const cols = this.#cols;
    this.#cols = undefined;
    this.#writeCols(cols);
  }

  #writeCols(cols: string): void {
    const { at, is } = this.plan.column;
    this.out(is === 'found' ? cols : withResultWidth(cols, at, this.#prefix));
    this.#rows = new RowsPatch(this.plan, { cols, prefix: this.#prefix, place: this.place }, this.out);
    this.#colsDone = true;
  }

  #startRows(token: Token): void {
    if (this.#stage !== 'before') throw corrupt(this.place, (say) => say.sheetDataAgain());
    if (!this.#colsDone) this.#writeCols('');
    this.#stage = token.kind === 'open' ? 'rows' : 'behind';
    this.out(token.raw);
  }

  #meetShapes(): void {
    if (this.#shapes === 'ours') throw corrupt(this.place, (say) => say.legacyDrawingWrong());
    this.#shapes = this.plan.commenting === 'replace' ? 'ours' : 'theirs';
  }

  #placeShapes(): void {
    if (this.#shapes !== 'none' || this.plan.commenting !== 'add') return;
    this.#shapes = 'ours';
    const { relationships } = namespacesOf(this.#root);
    const bound = attributeNamed(this.#root, new Set([relationships]));
    const prefix = bound?.startsWith('xmlns:') === true ? bound.slice('xmlns:'.length) : undefined;
    const own = prefix === undefined ? ` xmlns:r="${relationships}"` : '';
    this.out(`<${this.#prefix}legacyDrawing${own} ${prefix ?? 'r'}:id="${this.plan.shapes}"/>`);
  }
}

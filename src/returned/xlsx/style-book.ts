import type { Treatment } from '../../model/code.js';
import { corrupt } from '../../roster/file/refusals.js';
import { attributeOf, prefixOf, withAttribute, withoutAttribute } from '../xml/attributes.js';
import { type Child, outlineOf, spliced } from '../xml/elements.js';
import { fillOf, fillXml } from './fills.js';

/** Built-in number format @: what is typed stays text. */
const TEXT_FORMAT = '49';

/** A list of a styles part: its own tags and what it holds. */
interface List {
  readonly child: Child;
  readonly items: readonly string[];
}

/**
 * The styles of a workbook, to which looks are added: each is a look that the workbook has, with another fill. What is there keeps its
 * number and its letter.
 */
export class StyleBook {
  readonly #text: string;
  readonly #place: string;
  readonly #fills: List;
  readonly #looks: List;
  readonly #prefix: string;
  readonly #added: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** What was asked before. */
  readonly #asked = new Map<string, number>();
  /** Numbers of our own fills. */
  readonly #own = new Map<Treatment, number>();
  readonly #addedFills: Treatment[] = [];

  /** @throws Refusal FILE_CORRUPT where the part lacks what every workbook has */
  constructor(
    readonly path: string,
    text: string,
    place: string,
  ) {
    this.#place = place;
    const { open } = outlineOf(text, place);
    this.#prefix = prefixOf(open);
    this.#text = withFills(text, this.#prefix, place);
    const { children } = outlineOf(this.#text, place);
    this.#fills = listOf(children, 'fills', place);
    this.#looks = listOf(children, 'cellXfs', place);
    for (const [index, raw] of this.#fills.items.entries()) {
      const treatment = fillOf(raw);
      if (treatment !== undefined && !this.#own.has(treatment)) this.#own.set(treatment, index);
    }
    for (const [index, raw] of this.#looks.items.entries())
      if (!this.#numbers.has(raw)) this.#numbers.set(raw, index);
  }

  /** The part without what was added. */
  get before(): string {
    return this.#text;
  }

  /** Whether any cell may bear a colour of ours. */
  get hasOwn(): boolean {
    return this.#looks.items.some((raw) => this.#isOwn(raw));
  }

  /** A cell's look with the colour of a treatment. @param look its number in the workbook */
  marked(look: number, treatment: Treatment): number {
    return this.#once(`${look} ${treatment}`, () =>
      this.#number(withFill(this.#raw(look), this.#fill(treatment))),
    );
  }

  /** The look of a result beside a cell: its font and lines, as plain text on one line. */
  result(beside: number, treatment: Treatment | undefined): number {
    return this.#once(`${beside} ${treatment} result`, () => {
      const plain = asText(this.#raw(beside), this.#prefix, this.#place);
      return this.#number(withFill(plain, treatment === undefined ? 0 : this.#fill(treatment)));
    });
  }

  /** A look without a colour of ours: the first that is its like but for the fill. */
  cleared(look: number): number {
    return this.#once(`${look} cleared`, () => this.#clear(look));
  }

  #clear(look: number): number {
    const raw = this.#raw(look);
    if (!this.#isOwn(raw)) return look;
    const bare = withoutFill(raw);
    const like = this.#looks.items.findIndex((each) => !this.#isOwn(each) && withoutFill(each) === bare);
    return like >= 0 ? like : this.#number(withFill(raw, 0));
  }

  /** The part with what was added; undefined where nothing was. */
  text(): string | undefined {
    if (this.#added.length === 0 && this.#addedFills.length === 0) return undefined;
    const fills = this.#addedFills.map((treatment) => fillXml(treatment, this.#prefix));
    const pieces = [
      { child: this.#fills.child, piece: longer(this.#fills, fills, this.#place) },
      { child: this.#looks.child, piece: longer(this.#looks, this.#added, this.#place) },
    ].toSorted((a, b) => a.child.from - b.child.from);
    return spliced(
      this.#text,
      pieces.map(({ child: { from, to }, piece }) => ({ at: from, to, piece })),
    );
  }

  #once(key: string, number: () => number): number {
    const known = this.#asked.get(key);
    if (known !== undefined) return known;
    const found = number();
    this.#asked.set(key, found);
    return found;
  }

  #raw(look: number): string {
    const { items } = this.#looks;
    const raw = items[look] ?? this.#added[look - items.length] ?? items[0];
    if (raw === undefined) throw corrupt(this.#place, (say) => say.noCellFormats());
    return raw;
  }

  #number(raw: string): number {
    const known = this.#numbers.get(raw);
    if (known !== undefined) return known;
    const number = this.#looks.items.length + this.#added.length;
    this.#added.push(raw);
    this.#numbers.set(raw, number);
    return number;
  }

  #fill(treatment: Treatment): number {
    const known = this.#own.get(treatment);
    if (known !== undefined) return known;
    const number = this.#fills.items.length + this.#addedFills.length;
    this.#addedFills.push(treatment);
    this.#own.set(treatment, number);
    return number;
  }

  #isOwn(raw: string): boolean {
    const fill = this.#fills.items[Number(attributeOf(tagOf(raw), 'fillId') ?? '0')];
    return fill !== undefined && fillOf(fill) !== undefined;
  }
}

/** What may stand before fills in a styles part. */
const BEFORE_FILLS: ReadonlySet<string> = new Set(['numFmts', 'fonts']);

/** A styles part with a list of fills: some writers have none, where all cells are without. The first two are not for choosing. */
function withFills(text: string, p: string, place: string): string {
  const { children, end } = outlineOf(text, place);
  if (children.some(({ name }) => name === 'fills')) return text;
  const at = children.find(({ name }) => !BEFORE_FILLS.has(name))?.from ?? end;
  const [none, grey] = ['none', 'gray125'].map(
    (pattern) => `<${p}fill><${p}patternFill patternType="${pattern}"/></${p}fill>`,
  );
  return spliced(text, [{ at, to: at, piece: `<${p}fills count="2">${none}${grey}</${p}fills>` }]);
}

function listOf(children: readonly Child[], name: string, place: string): List {
  const child = children.find((each) => each.name === name);
  if (child === undefined) throw corrupt(place, (say) => say.partMissing(name));
  return { child, items: outlineOf(child.raw, place).children.map(({ raw }) => raw) };
}

/** A list with more at its end, and its count. */
function longer({ child, items }: List, added: readonly string[], place: string): string {
  if (added.length === 0) return child.raw;
  const { open, end, isEmpty } = outlineOf(child.raw, place);
  const count = String(items.length + added.length);
  const tag = attributeOf(open, 'count') === undefined ? open : withAttribute(open, 'count', count);
  if (isEmpty) return `${tag.replace(/\s*\/>$/, '>')}${added.join('')}</${prefixOf(open)}${child.name}>`;
  return `${tag}${child.raw.slice(open.length, end)}${added.join('')}${child.raw.slice(end)}`;
}

function tagOf(raw: string): string {
  return raw.slice(0, raw.indexOf('>') + 1);
}

function withFill(raw: string, fill: number): string {
  const tag = tagOf(raw);
  const filled = withAttribute(withAttribute(tag, 'fillId', String(fill)), 'applyFill', '1');
  return filled + raw.slice(tag.length);
}

function withoutFill(raw: string): string {
  const tag = tagOf(raw);
  return withoutAttribute(withoutAttribute(tag, 'fillId'), 'applyFill') + raw.slice(tag.length);
}

/** A look as text that is not wrapped: the row stays as high as it is. */
function asText(raw: string, p: string, place: string): string {
  const { open, children } = outlineOf(raw, place);
  const tag = [
    ['numFmtId', TEXT_FORMAT],
    ['applyNumberFormat', '1'],
    ['applyAlignment', '1'],
  ].reduce(
    (left, [name = '', value = '']) => withAttribute(left, name, value),
    withoutAttribute(open, 'quotePrefix'),
  );
  const kept = children.filter(({ name }) => name !== 'alignment').map((each) => each.raw);
  const alignment = `<${p}alignment horizontal="left" vertical="center"/>`;
  return `${tag.replace(/\s*\/>$/, '>')}${alignment}${kept.join('')}</${p}xf>`;
}

import type { Treatment } from '../../model/code.js';
import { corrupt } from '../../roster/file/refusals.js';
import { prefixOf } from '../xml/attributes.js';
import { outlineOf, spliced } from '../xml/elements.js';
import { coveredBy, fillOf, fillXml, solidColour } from './fills.js';
import { asText, fillNumber, withFill, withoutFill } from './look.js';
import { listOf, longer, type StylesList, withFills } from './styles-lists.js';

/**
 * The styles of a workbook, to which looks are added: each is a look that the workbook has, with another fill. What is there keeps its
 * number and its letter.
 */
export class StyleBook {
  readonly #text: string;
  readonly #place: string;
  readonly #fills: StylesList;
  readonly #looks: StylesList;
  readonly #prefix: string;
  readonly #added: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** What was asked before. */
  readonly #asked = new Map<string, number>();
  /** Numbers of our own fills, by treatment and the colour that lies under them. */
  readonly #own = new Map<string, number>();
  readonly #addedFills: string[] = [];
  /** Whether our fills still say what lies under them: LibreOffice puts a colour of its own in that place, in all of them. */
  readonly #remembers: boolean;

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
      if (treatment === undefined) continue;
      const key = `${treatment} ${coveredBy(raw)}`;
      if (!this.#own.has(key)) this.#own.set(key, index);
    }
    // The results that go with marked cells are coloured over nothing.
    this.#remembers = this.#fills.items.some((raw) => fillOf(raw) !== undefined && coveredBy(raw) === '');
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
      this.#number(withFill(this.#raw(look), this.#fill(treatment, this.#colourOf(this.#raw(look))))),
    );
  }

  /** The look of a result beside a cell: its font and lines, as plain text on one line. */
  result(beside: number, treatment: Treatment | undefined): number {
    return this.#once(`${beside} ${treatment} result`, () => {
      const plain = asText(this.#raw(beside), this.#prefix, this.#place);
      return this.#number(withFill(plain, treatment === undefined ? 0 : this.#fill(treatment, '')));
    });
  }

  /**
   * A look without a colour of ours: the one of its like that has the fill it had. Where that is not known any more, it is as
   * in the cell beside: rows are striped more often than columns. @param beside look of that cell
   */
  cleared(look: number, beside: number | undefined): number {
    if (!this.#isOwn(this.#raw(look))) return look;
    return this.#once(`${look} ${beside} cleared`, () => this.#clear(this.#raw(look), beside));
  }

  #clear(raw: string, beside: number | undefined): number {
    const bare = withoutFill(raw);
    const { items } = this.#looks;
    const like = items.filter((each) => !this.#isOwn(each) && withoutFill(each) === bare);
    if (!this.#remembers) {
      const fill = beside === undefined ? undefined : fillNumber(this.#raw(beside));
      return this.#number(like.find((each) => fillNumber(each) === fill) ?? like[0] ?? withFill(raw, 0));
    }
    const colour = coveredBy(this.#fillRaw(raw));
    const same = like.find((each) => this.#colourOf(each) === colour);
    if (same !== undefined) return this.#number(same);
    const fill = this.#fills.items.findIndex((each) => solidColour(each) === colour);
    return this.#number(withFill(raw, colour === '' ? 0 : Math.max(0, fill)));
  }

  /** The part with what was added; undefined where nothing was. */
  text(): string | undefined {
    if (this.#added.length === 0 && this.#addedFills.length === 0) return undefined;
    const pieces = [
      { child: this.#fills.child, piece: longer(this.#fills, this.#addedFills, this.#place) },
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

  /** @param colour that it lies over, '' for none */
  #fill(treatment: Treatment, colour: string): number {
    const key = `${treatment} ${colour}`;
    const known = this.#own.get(key);
    if (known !== undefined) return known;
    const number = this.#fills.items.length + this.#addedFills.length;
    this.#addedFills.push(fillXml(treatment, colour, this.#prefix));
    this.#own.set(key, number);
    return number;
  }

  #fillRaw(look: string): string {
    return this.#fills.items[fillNumber(look)] ?? '';
  }

  #colourOf(look: string): string {
    return solidColour(this.#fillRaw(look));
  }

  #isOwn(look: string): boolean {
    return fillOf(this.#fillRaw(look)) !== undefined;
  }
}

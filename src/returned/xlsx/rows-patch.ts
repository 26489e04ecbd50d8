import { columnLetters } from '../../model/sheet.js';
import { xmlText } from '../../output/workbook/xml-text.js';
import { corrupt } from '../../roster/file/refusals.js';
import { parseAddress } from '../../roster/file/sheet/address.js';
import { isTrue } from '../../roster/file/xml/xml-reader.js';
import { NoteCursor } from '../note-cursor.js';
import { headerComment, RESULT_HEADER } from '../result-text.js';
import type { CellMark, RowNotes } from '../row-notes.js';
import { attributeOf, withAttribute } from '../xml/attributes.js';
import type { Token } from '../xml/tokens.js';
import { Covered } from './covered.js';
import { columnLooks } from './result-columns.js';
import type { SheetPlan } from './sheet-plan.js';

/** What the rows of a sheet stand in. */
interface RowsAround {
  /** The sheet's <cols>, '' where it has none. */
  readonly cols: string;
  /** Prefix of its elements. */
  readonly prefix: string;
  readonly place: string;
}

/** What the result column is to hold in a row; undefined: it stays as it is. */
type Result = Pick<RowNotes, 'result' | 'treatment'> | 'header' | 'nothing' | undefined;

const ROW_DEPTH = 2;
const CELL_DEPTH = 3;

/** Rewrites what stands between the tags of sheetData: colours cells and fills the result column. */
export class RowsPatch {
  readonly #notes: NoteCursor;
  readonly #covered: Covered;
  readonly #columnLook: (column: number) => number;
  readonly #clears: boolean;
  #number = 0;
  /** Zero-based column of the last cell. */
  #at = -1;
  /** Look of cells that the row does not have; undefined: the column's. */
  #rowLook: number | undefined;
  /** Look of the last cell before the result column. */
  #beside: number | undefined;
  #result: Result;
  #marks: readonly CellMark[] = [];
  #isPlain = true;
  /** Inside the cell that gives way to the result. */
  #isDropping = false;

  constructor(
    private readonly plan: SheetPlan,
    private readonly around: RowsAround,
    private readonly out: (text: string) => void,
  ) {
    this.#notes = new NoteCursor(plan.notes.rows());
    this.#covered = new Covered(plan.merges);
    this.#columnLook = columnLooks(around.cols);
    this.#clears = plan.styles.hasOwn;
  }

  take(token: Token, depth: number): void {
    const isTag = token.kind !== 'other';
    if (isTag && depth === ROW_DEPTH && token.name === 'row') this.#row(token);
    else if (isTag && depth === CELL_DEPTH && token.name === 'c' && !this.#isPlain) this.#cell(token);
    else if (!this.#isDropping) this.out(token.raw);
  }

  /** To be called before the end of sheetData: rows that only a merge makes may be left. */
  end(): void {
    this.#rowsBefore(Infinity);
  }

  #row(token: Token): void {
    if (token.kind === 'close') {
      this.#putBefore(Infinity);
      this.out(token.raw);
      return;
    }
    const r = attributeOf(token.raw, 'r');
    const number = r === undefined ? this.#number + 1 : Number(r);
    if (!(number > this.#number)) throw corrupt(this.around.place, (say) => say.rowWrong(String(r)));
    this.#rowsBefore(number);
    const look = attributeOf(token.raw, 's');
    const isLook = look !== undefined && isTrue(attributeOf(token.raw, 'customFormat'));
    this.#begin(number, this.#notes.at(number), isLook ? Number(look) : undefined);
    const tag = this.#result === undefined ? token.raw : this.#spans(token.raw);
    if (token.kind === 'open' || (this.#result === undefined && this.#marks.length === 0)) {
      this.out(tag);
      return;
    }
    this.out(tag.replace(/\s*\/>$/, '>'));
    this.#putBefore(Infinity);
    this.out(`</${this.around.prefix}row>`);
  }

  #rowsBefore(number: number): void {
    for (let notes = this.#notes.before(number); notes !== undefined; notes = this.#notes.before(number)) {
      this.#begin(notes.row, notes, undefined);
      this.out(`<${this.around.prefix}row r="${notes.row}">`);
      this.#putBefore(Infinity);
      this.out(`</${this.around.prefix}row>`);
    }
  }

  #begin(number: number, notes: RowNotes | undefined, rowLook: number | undefined): void {
    const { at, headers, stale } = this.plan.column;
    this.#number = number;
    this.#at = -1;
    this.#rowLook = rowLook;
    this.#beside = undefined;
    this.#result = headers.has(number) ? 'header' : (notes ?? (stale.has(number) ? 'nothing' : undefined));
    this.#marks = (notes?.marks ?? []).filter(
      ({ column }) => column !== at && !this.#covered.has(number, column),
    );
    this.#isPlain = !this.#clears && this.#result === undefined && this.#marks.length === 0;
  }

  #spans(tag: string): string {
    const [, from, to] = /^(\d+):(\d+)$/.exec(attributeOf(tag, 'spans') ?? '') ?? [];
    if (from === undefined) return tag;
    return withAttribute(tag, 'spans', `${from}:${Math.max(Number(to), this.plan.column.at + 1)}`);
  }

  #cell(token: Token): void {
    if (token.kind === 'close') {
      if (!this.#isDropping) this.out(token.raw);
      this.#isDropping = false;
      return;
    }
    const r = attributeOf(token.raw, 'r');
    const at = r === undefined ? this.#at + 1 : (parseAddress(r)?.column ?? -1);
    if (at <= this.#at)
      throw corrupt(this.around.place, (say) => say.addressWrongOrBack((r ?? '').slice(0, 40)));
    this.#putBefore(at);
    this.#at = at;
    const { styles, column } = this.plan;
    const look = Number(attributeOf(token.raw, 's') ?? '0');
    if (at === column.at && this.#result !== undefined) {
      this.#putResult(look);
      this.#isDropping = token.kind === 'open';
      return;
    }
    const cleared = styles.cleared(look, this.#beside);
    if (at < column.at) this.#beside = cleared;
    const [mark] = this.#marks;
    const isMarked = mark?.column === at;
    if (mark !== undefined && isMarked) this.#comment(mark);
    const wanted = mark !== undefined && isMarked ? styles.marked(cleared, mark.treatment) : cleared;
    if (isMarked) this.#marks = this.#marks.slice(1);
    this.out(wanted === look ? token.raw : withAttribute(token.raw, 's', String(wanted)));
  }

  /** Cells that the row lacks before a column: blank ones that are marked, and the result. */
  #putBefore(end: number): void {
    const { styles, column } = this.plan;
    for (let mark = this.#marks[0]; mark !== undefined && mark.column < end; mark = this.#marks[0]) {
      if (mark.column >= column.at) this.#putResultBefore(end);
      const look = styles.marked(this.#lookOf(mark.column), mark.treatment);
      if (mark.column < column.at) this.#beside = this.#lookOf(mark.column);
      this.out(`<${this.around.prefix}c r="${columnLetters(mark.column)}${this.#number}" s="${look}"/>`);
      this.#comment(mark);
      this.#marks = this.#marks.slice(1);
    }
    this.#putResultBefore(end);
  }

  #putResultBefore(end: number): void {
    const { at } = this.plan.column;
    if (this.#result === undefined || at >= end || this.#at >= at) return;
    if (this.#result === 'nothing') this.#result = undefined;
    else this.#putResult(this.#lookOf(at));
  }

  /** @param look of the cell that the result takes the place of */
  #putResult(look: number): void {
    const { styles, column } = this.plan;
    const result = this.#result;
    this.#result = undefined;
    const { prefix: p } = this.around;
    const start = `<${p}c r="${columnLetters(column.at)}${this.#number}"`;
    if (result === undefined || result === 'nothing') {
      this.out(`${start} s="${styles.cleared(look, undefined)}"/>`);
      return;
    }
    const beside = this.#beside ?? styles.cleared(look, undefined);
    const [text, own] =
      result === 'header'
        ? [RESULT_HEADER, beside]
        : [result.result, styles.result(beside, result.treatment)];
    if (result === 'header') this.#headerComment();
    this.out(`${start} s="${own}" t="inlineStr"><${p}is><${p}t>${xmlText(text)}</${p}t></${p}is></${p}c>`);
  }

  #lookOf(column: number): number {
    return this.#rowLook ?? this.#columnLook(column);
  }

  #comment({ column, comment }: CellMark): void {
    this.plan.comments.add(this.#number, column, comment);
  }

  #headerComment(): void {
    const { column, notes, comments } = this.plan;
    if (this.#number !== notes.headers[0]?.first) return;
    comments.add(this.#number, column.at, headerComment(notes.comment));
  }
}

import { GrowingPieces } from './growing-pieces.js';
import type { PieceSpool } from './piece-spool.js';
import { xmlText } from './xml-text.js';

/** Excel opens no sheet with more. */
export const MOST_LINKS = 65_530;

/** The `<hyperlink>` elements of a sheet and what they name outside the workbook. */
export interface SheetLinks {
  /** URI references, by `relationId`. */
  readonly targets: readonly string[];
  xml(): AsyncIterable<string | Buffer> | Iterable<string | Buffer>;
}

/** From a cell to a cell: of this workbook, or of the one that `target`, a URI reference, names. */
export interface CellLink {
  /** Such as "H9". */
  readonly from: string;
  readonly target: string | undefined;
  /** Sheet and cell, such as "'Sheet1'!F17". */
  readonly to: string;
  /** What the spreadsheet shows when the pointer rests on it. */
  readonly tip: string;
}

export function relationId(index: number): string {
  return `rId${index + 1}`;
}

/** Links that are all known. */
export function fixedLinks(links: readonly CellLink[]): SheetLinks {
  return { targets: [], xml: () => links.map((link) => linkXml(link, undefined)) };
}

/** The links of one growing sheet; one relation for each file they lead to. */
export class GrowingLinks {
  readonly #targets = new Map<string, string>();
  readonly #pieces: GrowingPieces;
  #links = 0;

  constructor(spool: PieceSpool) {
    this.#pieces = new GrowingPieces(spool);
  }

  /** @returns whether there was room for it */
  add(link: CellLink): 'added' | 'full' {
    if (this.#links === MOST_LINKS) return 'full';
    this.#links += 1;
    this.#pieces.append(linkXml(link, link.target === undefined ? undefined : this.#relation(link.target)));
    return 'added';
  }

  /** Undefined where there are none. */
  links(): SheetLinks | undefined {
    if (this.#links === 0) return undefined;
    return { targets: [...this.#targets.keys()], xml: () => this.#pieces.content() };
  }

  #relation(target: string): string {
    const known = this.#targets.get(target);
    if (known !== undefined) return known;
    const id = relationId(this.#targets.size);
    this.#targets.set(target, id);
    return id;
  }
}

function linkXml({ from, to, tip }: CellLink, relation: string | undefined): string {
  const id = relation === undefined ? '' : ` r:id="${relation}"`;
  return `<hyperlink ref="${from}"${id} location="${xmlText(to)}" tooltip="${xmlText(tip)}"/>`;
}

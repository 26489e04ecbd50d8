import { textXml, type LateText } from './cell-xml.js';

/**
 * The shared strings of a workbook: what of its sheets is not known before all rows are. Were it in the sheets themselves, they could be
 * hashed only at the end, and would have to be unpacked for it.
 */
export class LateTexts {
  readonly #texts: (string | undefined)[] = [];

  /** A cell to be put into any sheet of the workbook. */
  cell(): LateText {
    return { late: this.#texts.push(undefined) - 1 };
  }

  tell({ late }: LateText, text: string): void {
    this.#texts[late] = text;
  }

  /** xl/sharedStrings.xml, without its declaration. To be called when all is told. */
  xml(): string {
    const items = this.#texts.map((text, index) => {
      if (text === undefined) throw new Error(`late text ${index} was not told`);
      return `<si>${textXml(text)}</si>`;
    });
    return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items.join('')}</sst>`;
  }
}

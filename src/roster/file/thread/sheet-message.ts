import type { RefusalData } from '../../../model/refusals/passed-on.js';
import type { SheetRow } from '../../../model/sheet.js';

/** Which sheet a reading thread reads: its place among the file's sheets. */
export interface SheetOrder {
  readonly path: string;
  readonly sheet: number;
}

/** What a reading thread sends, in order. A batch of rows is answered with a message of any content when it has been used. */
export type SheetMessage =
  | {
      readonly is: 'rows';
      readonly rows: readonly SheetRow[];
      /** Bytes of the sheet read so far. */
      readonly done: number;
    }
  | { readonly is: 'end' }
  | {
      readonly is: 'refused';
      readonly refusal: RefusalData;
    };

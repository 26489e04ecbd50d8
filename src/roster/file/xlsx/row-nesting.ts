import { corrupt } from '../refusals.js';

/** Where the elements of rows stand (ECMA-376 part 1, 18.3.1); the same names mean other things in drawings and extensions. */
const PARENTS: ReadonlyMap<string, string> = new Map([
  ['sheetData', 'worksheet'],
  ['row', 'sheetData'],
  ['c', 'row'],
  ['v', 'c'],
  ['f', 'c'],
  ['is', 'c'],
]);

/** Follows the elements of a worksheet and refuses what would be read as another row or cell than a spreadsheet program shows. */
interface RowNesting {
  open(name: string): void;
  close(): void;
  text(text: string): void;
  /** Whether an element opened here is one of a row. */
  inRows(): boolean;
}

/** @param place the part, for messages; @throws Refusal FILE_CORRUPT from its methods */
export function createRowNesting(place: string): RowNesting {
  const path: string[] = [];
  /** What stands at most once in its parent and has been there. */
  let seen = new Set<string>();
  let lists = 0;
  /** Depth of the extension that is passed over; 0 outside of any. */
  let extension = 0;

  function check(name: string, parent: string | undefined): void {
    if (parent === undefined && name !== 'worksheet') throw corrupt(place, (say) => say.rootNotSheet(name));
    const expected = PARENTS.get(name);
    const concerns = path[1] === 'sheetData' || parent === 'worksheet';
    if ((concerns && expected !== undefined && expected !== parent) || parent === 'v' || parent === 'f')
      throw corrupt(place, (say) => say.elementIn(name, String(parent)));
    if (name === 'sheetData') lists += 1;
    if (lists > 1) throw corrupt(place, (say) => say.sheetDataTwice());
    if (name === 'c') seen = new Set();
    if (expected === 'c' && seen.has(name)) throw corrupt(place, (say) => say.partOfCellTwice(name));
    seen.add(name);
  }

  return {
    open(name) {
      if (extension === 0) check(name, path.at(-1));
      path.push(name);
      if (extension === 0 && name === 'extLst') extension = path.length;
    },
    close() {
      if (path.length === extension) extension = 0;
      path.pop();
    },
    text(text) {
      if (path[1] !== 'sheetData' || extension > 0 || text.trim() === '') return;
      const holder = path.at(-1);
      if (holder === 'v' || holder === 'f' || (holder === 't' && path[4] === 'is')) return;
      throw corrupt(place, (say) => say.textBeside(String(path.at(-1))));
    },
    inRows: () => path[1] === 'sheetData' && extension === 0,
  };
}

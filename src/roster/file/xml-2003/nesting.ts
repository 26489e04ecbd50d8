import { corrupt } from '../refusals.js';

/** Where the elements of sheets stand; the same names mean other things in options, filters and pivot tables. */
const PARENTS: ReadonlyMap<string, string> = new Map([
  ['Worksheet', 'Workbook'],
  ['Table', 'Worksheet'],
  ['Row', 'Table'],
  ['Cell', 'Row'],
  ['Data', 'Cell'],
]);

/** What stands at most once in its parent. */
const SINGLE: ReadonlySet<string> = new Set(['Table', 'Data']);
/** Parts of a cell that are not what it holds; a comment has a `Data` too. */
const ASIDE: ReadonlySet<string> = new Set(['Comment', 'NamedCell', 'PhoneticText']);

/** Follows the elements of a workbook and refuses what would be left out, or read as part of another cell. */
interface Nesting {
  open(name: string): void;
  close(): void;
  text(text: string): void;
}

/** @param where file and sheet, for messages; @throws Refusal FILE_CORRUPT from its methods */
export function createNesting(where: () => string): Nesting {
  const path: string[] = [];
  /** What has been there, of those that stand at most once. */
  const seen = new Set<string>();
  /** Depth of the part that is passed over; 0 outside of any. */
  let aside = 0;

  /** Directly in the workbook or a sheet, or anywhere in a table. */
  const concerns = (): boolean => aside === 0 && (path.length < 3 || path[2] === 'Table');

  function check(name: string, parent: string): void {
    const expected = PARENTS.get(name);
    if (expected !== undefined && expected !== parent)
      throw corrupt(where(), (say) => say.elementIn(name, parent));
    if (seen.has(name)) throw corrupt(where(), (say) => say.elementTwice(name, parent));
    if (SINGLE.has(name)) seen.add(name);
    if (name === 'Worksheet') seen.delete('Table');
    if (name === 'Cell') seen.delete('Data');
  }

  return {
    open(name) {
      const parent = path.at(-1);
      if (parent !== undefined && concerns()) check(name, parent);
      path.push(name);
      if (aside === 0 && parent === 'Cell' && ASIDE.has(name)) aside = path.length;
    },
    close() {
      if (path.length === aside) aside = 0;
      path.pop();
    },
    text(text) {
      if (!concerns() || path[5] === 'Data' || text.trim() === '') return;
      throw corrupt(where(), (say) => say.textBesideShown(String(path.at(-1)), text.trim().slice(0, 20)));
    },
  };
}

import type { Manifest } from '../manifest.js';
import { type Detail, type Ingredient, INGREDIENTS } from './diff-result.js';

/** In what two runs differ, by ingredient, in order; those in which they agree are left out. */
export function differing(a: Manifest, b: Manifest): ReadonlyMap<Ingredient, readonly Detail[]> {
  const all = INGREDIENTS.map((ingredient) => [ingredient, DETAILS[ingredient](a, b)] as const);
  return new Map(all.filter(([, details]) => details.length > 0));
}

const DETAILS: Readonly<Record<Ingredient, (a: Manifest, b: Manifest) => readonly Detail[]>> = {
  rules: byPart(({ outputs }) => hashes(outputs.filter(({ name }) => name.startsWith('used/rules/')))),
  // A reading that only one of them has came with its rules.
  readings: (a, b) => byPart(optionsTaken)(a, b).filter(({ before, after }) => before !== '' && after !== ''),
  standards: byPart(({ standards }) => hashes(standards)),
  ledger: byPart(({ ledger }) =>
    ledger.head === null ? new Map() : new Map([['head', `${ledger.entry} ${ledger.head}`]]),
  ),
  options: byPart(({ options }) => {
    const texts = Object.entries(options).map(
      ([name, value]) => [name, value === null ? '' : String(value)] as const,
    );
    return new Map(texts);
  }),
  rosters(a, b) {
    const details = byPart(({ inputs }) => hashes(inputs))(a, b);
    // Their order decides who is first.
    return details.length > 0 ? details : byPart(({ inputs }) => new Map([['', namesOf(inputs)]]))(a, b);
  },
};

type Parts = ReadonlyMap<string, string>;
type Hashed = readonly { readonly name: string; readonly sha256: string }[];

function byPart(partsOf: (manifest: Manifest) => Parts): (a: Manifest, b: Manifest) => readonly Detail[] {
  return (a, b) => {
    const [ofA, ofB] = [partsOf(a), partsOf(b)];
    return [...new Set([...ofA.keys(), ...ofB.keys()])].flatMap((name): Detail[] => {
      const [before = '', after = ''] = [ofA.get(name), ofB.get(name)];
      return before === after ? [] : [{ name, before, after }];
    });
  };
}

function optionsTaken({ readings }: Manifest): Parts {
  return new Map(readings.map(({ id, used }) => [id, used]));
}

function hashes(files: Hashed): Parts {
  return new Map(files.map(({ name, sha256 }) => [name, sha256]));
}

function namesOf(files: Hashed): string {
  return files.map(({ name }) => name).join('、');
}

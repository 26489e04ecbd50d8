import type { FoundInput } from '../find-inputs.js';
import type { Manifest } from '../manifest.js';
import type { Cause } from './audit-result.js';

/** Rosters that are not what the run read. */
export function rosterCauses({ inputs }: Manifest, found: readonly FoundInput[]): readonly Cause[] {
  return differingNames('roster', hashes(inputs), hashes(found));
}

/** Readings, lists and the head of the ledger that a run of what is here states otherwise. */
export function statedCauses(stated: Manifest, computed: Manifest): readonly Cause[] {
  return [
    ...differingNames('reading', readings(stated), readings(computed)),
    ...differingNames('standard', hashes(stated.standards), hashes(computed.standards)),
    ...differingNames('ledger', ledger(stated), ledger(computed)),
  ];
}

type Named = ReadonlyMap<string, string>;

/** What two sides name that is not the same on both. */
export function differingNames(what: Cause['what'], stated: Named, found: Named): readonly Cause[] {
  const names = new Set([...stated.keys(), ...found.keys()]);
  return [...names].flatMap((name): Cause[] => {
    const [then = '', now = ''] = [stated.get(name), found.get(name)];
    return then === now ? [] : [{ what, name, stated: then, found: now, intact: '' }];
  });
}

function readings({ readings: each }: Manifest): Named {
  return new Map(each.map(({ id, used }) => [id, used]));
}

function hashes(files: readonly { readonly name: string; readonly sha256: string }[]): Named {
  return new Map(files.map(({ name, sha256 }) => [name, sha256]));
}

function ledger({ ledger: { head } }: Manifest): Named {
  return head === null ? new Map() : new Map([['head', head]]);
}

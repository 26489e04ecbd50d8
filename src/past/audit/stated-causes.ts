import type { FoundInput } from '../find-inputs.js';
import type { Manifest } from '../manifest.js';
import type { Cause } from './audit-result.js';

/** Rosters that are not what the run read, and what computing again takes for the readings, lists and ledger of the run that is not what it states. */
export function statedCauses(
  stated: Manifest,
  computed: Manifest,
  rosters: readonly FoundInput[],
): readonly Cause[] {
  const inputs = new Map(stated.inputs.map(({ name, sha256 }) => [name, sha256]));
  return [
    ...causes('roster', inputs, new Map(rosters.map(({ name, sha256 }) => [name, sha256]))),
    ...causes('reading', readings(stated), readings(computed)),
    ...causes('standard', standards(stated), standards(computed)),
    ...causes('ledger', ledger(stated), ledger(computed)),
  ];
}

type Named = ReadonlyMap<string, string>;

function causes(what: Cause['what'], stated: Named, found: Named): readonly Cause[] {
  const names = new Set([...stated.keys(), ...found.keys()]);
  return [...names].flatMap((name): Cause[] => {
    const [then = '', now = ''] = [stated.get(name), found.get(name)];
    return then === now ? [] : [{ what, name, stated: then, found: now, intact: '' }];
  });
}

function readings({ readings: each }: Manifest): Named {
  return new Map(each.map(({ id, used }) => [id, used]));
}

function standards({ standards: each }: Manifest): Named {
  return new Map(each.map(({ name, sha256 }) => [name, sha256]));
}

function ledger({ ledger: { head } }: Manifest): Named {
  return head === null ? new Map() : new Map([['head', head]]);
}

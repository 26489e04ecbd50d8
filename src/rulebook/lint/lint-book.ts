import { applyReadings } from '../../policy/apply-readings.js';
import type { PolicyData, ProvisionData, RosterData } from '../../policy/data.js';
import type { Parsed } from '../../policy/parse.js';
import type { PolicyPlace, PolicyPlaces } from '../../policy/places.js';
import { type RuleVersion, versionsOf } from '../../policy/versions.js';
import type { ExampleFile } from '../examples/example-file.js';
import type { ExampleRow } from './example-rows.js';

type Path = readonly (string | number)[];

/** One rule as it stands for a time, with the lines of its parts. */
export interface DatedRule extends RuleVersion {
  readonly id: string;
  readonly provision: ProvisionData;
  readonly roster: RosterData;
  /** 0: as first written; else after so many amendments. */
  readonly index: number;
  /** The parts that this version writes anew; all of them for the first. */
  readonly own: readonly string[];
  /** A part stands where it was last written: in the rule or in an amendment. */
  place(path?: Path): PolicyPlace;
}

/** Everything that lints look at: rules that can be loaded, and the examples beside them. */
export interface LintBook {
  /** Under the readings in use. */
  readonly policy: PolicyData;
  /** As its files say it. */
  readonly written: PolicyData;
  readonly places: PolicyPlaces;
  readonly rules: readonly DatedRule[];
  readonly examples: readonly Parsed<ExampleFile>[];
  readonly rows: readonly ExampleRow[];
}

export function lintBook(
  written: PolicyData,
  places: PolicyPlaces,
  examples: readonly Parsed<ExampleFile>[],
  rows: readonly ExampleRow[],
): LintBook {
  const policy = applyReadings(written, new Map());
  const rules = policy.provisions.flatMap((provision) =>
    provision.rules.flatMap((rule) => {
      const roster = policy.rosters.find(({ kind }) => kind === rule.roster);
      if (roster === undefined) throw new Error(`rule ${rule.id}: no roster ${rule.roster}`);
      const written = [rule, ...(rule.amendments ?? [])].map((each) => Object.keys(each));
      return versionsOf(rule, policy.head).map((version, index): DatedRule => {
        const own = written[index] ?? [];
        const place = (path: Path = []): PolicyPlace => {
          const [part] = path;
          const by = written.findLastIndex((parts, at) => at <= index && parts.includes(String(part)));
          return places.rule(rule.id, by > 0 ? ['amendments', by - 1, ...path] : path);
        };
        return { ...version, id: rule.id, provision, roster, index, own, place };
      });
    }),
  );
  return { policy, written, places, rules, examples, rows };
}

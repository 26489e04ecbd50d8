import type { Parsed } from './parse.js';

/** Where a part of the rule data stands. */
export interface PolicyPlace {
  readonly file: string;
  readonly line: number;
}

type Path = readonly (string | number)[];

/** Finds the lines of parts of a policy: of a rule by its id, of a reading, a shared check, a roster kind, the head. */
export interface PolicyPlaces {
  rule(id: string, path?: Path): PolicyPlace;
  provision(number: number, path?: Path): PolicyPlace;
  reading(id: string, path?: Path): PolicyPlace;
  shared(name: string, path?: Path): PolicyPlace;
  roster(kind: string, path?: Path): PolicyPlace;
  head(path?: Path): PolicyPlace;
  /** Of a file that is a part by itself: lists.yaml, working-age.yaml, rosters/common.yaml. */
  file(name: string, path?: Path): PolicyPlace;
}

/** The parsed files that places are looked up in. */
interface ParsedPolicy {
  readonly head: Parsed<unknown>;
  readonly readings: Parsed<readonly { readonly id: string }[]>;
  readonly shared: Parsed<unknown>;
  readonly others: readonly Parsed<unknown>[];
  readonly rosters: readonly Parsed<{ readonly kind: string }>[];
  readonly provisions: readonly Parsed<{
    readonly provision: number;
    readonly rules: readonly { readonly id: string }[];
  }>[];
}

/** A part that does not exist stands where the nearest one above it does; an unknown name in the head's file. */
export function placesOf({
  head,
  readings,
  shared,
  others,
  rosters,
  provisions,
}: ParsedPolicy): PolicyPlaces {
  const at = (parsed: Parsed<unknown> | undefined, path: Path): PolicyPlace =>
    parsed === undefined ? at(head, []) : { file: parsed.file, line: parsed.lineOf(path) };
  return {
    rule(id, path = []) {
      // Of an id given twice, the second is the mistake.
      const parsed = provisions.findLast(({ value }) => value.rules.some((rule) => rule.id === id));
      const index = parsed?.value.rules.findLastIndex((rule) => rule.id === id) ?? 0;
      return at(parsed, ['rules', index, ...path]);
    },
    provision: (number, path = []) =>
      at(
        provisions.find(({ value }) => value.provision === number),
        path,
      ),
    reading: (id, path = []) =>
      at(readings, [
        Math.max(
          0,
          readings.value.findIndex((reading) => reading.id === id),
        ),
        ...path,
      ]),
    shared: (name, path = []) => at(shared, ['checks', name, ...path]),
    roster: (kind, path = []) =>
      at(
        rosters.find(({ value }) => value.kind === kind),
        path,
      ),
    head: (path = []) => at(head, path),
    file: (name, path = []) =>
      at(
        others.find(({ file }) => file === name),
        path,
      ),
  };
}

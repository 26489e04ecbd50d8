import type { z } from 'zod';
import type { PolicyData } from './data.js';
import { parseSource, type Parsed, type RuleMistake } from './parse.js';
import { type BrokenReference, brokenReferences } from './references.js';
import { placesOf, type PolicyPlace, type PolicyPlaces } from './places.js';
import { lists, policy, workingAge } from './schema/policy.js';
import { readings } from './schema/readings.js';
import { common, roster } from './schema/roster.js';
import { provision, shared } from './schema/rule.js';
import type { RuleSource } from './rule-source.js';

export type PolicyOrMistakes =
  | { readonly ok: true; readonly policy: PolicyData; readonly places: PolicyPlaces }
  | { readonly ok: false; readonly mistakes: readonly RuleMistake[] };

/** Checks every file by the schema of its place, then all of them against each other. */
export function parsePolicy(sources: readonly RuleSource[]): PolicyOrMistakes {
  const mistakes: RuleMistake[] = [];
  const report = (mistake: RuleMistake): number => mistakes.push(mistake);
  const used = new Set<string>();

  const one = <S extends z.ZodType>(file: string, schema: S): Parsed<z.infer<S>> | undefined => {
    const source = sources.find(({ name }) => name === file);
    used.add(file);
    if (source === undefined) {
      report({ file, line: 1, message: '缺少此文件' });
      return undefined;
    }
    return parseSource(source, schema, report);
  };
  const many = <S extends z.ZodType>(folder: string, schema: S): readonly Parsed<z.infer<S>>[] =>
    sources
      .filter(({ name }) => name.startsWith(`${folder}/`) && !used.has(name))
      .flatMap((source) => {
        used.add(source.name);
        return parseSource(source, schema, report) ?? [];
      });

  const head = one('policy.yaml', policy);
  const age = one('working-age.yaml', workingAge);
  const listData = one('lists.yaml', lists);
  const readingData = one('readings.yaml', readings);
  const commonData = one('rosters/common.yaml', common);
  const sharedData = one('shared.yaml', shared);
  const rosters = many('rosters', roster);
  const provisions = many('provisions', provision);
  for (const { name } of sources) {
    if (!used.has(name)) report({ file: name, line: 1, message: '不是规则文件夹中的已知文件，移走或改名' });
  }
  if (mistakes.length > 0) return { ok: false, mistakes };
  if (!head || !age || !listData || !readingData || !commonData || !sharedData)
    return { ok: false, mistakes };

  const data: PolicyData = {
    head: head.value,
    workingAge: age.value,
    lists: listData.value,
    readings: readingData.value,
    common: commonData.value,
    shared: sharedData.value.checks,
    rosters: rosters.map(({ value }) => value),
    provisions: provisions.map(({ value }) => value).sort((a, b) => a.provision - b.provision),
  };
  const places = placesOf({
    head,
    readings: readingData,
    shared: sharedData,
    others: [age, listData, commonData],
    rosters,
    provisions,
  });
  const broken = brokenReferences(data);
  if (broken.length === 0) return { ok: true, policy: data, places };
  return { ok: false, mistakes: broken.map((each) => locate(each, places, sources)) };
}

/** A broken reference stands where its rule, reading or roster first uses the name. */
function locate(
  { part, name, message }: BrokenReference,
  places: PolicyPlaces,
  sources: readonly RuleSource[],
): RuleMistake {
  const { file, line } = PLACE_OF[part.is](part.key, places);
  const lines = sources.find((source) => source.name === file)?.text.split('\n') ?? [];
  const offset = lines.slice(line - 1).findIndex((text) => text.includes(name));
  return { file, line: offset < 0 ? line : line + offset, message };
}

const PLACE_OF: Readonly<
  Record<BrokenReference['part']['is'], (key: string, places: PolicyPlaces) => PolicyPlace>
> = {
  rule: (key, places) => places.rule(key),
  reading: (key, places) => places.reading(key),
  roster: (key, places) => places.roster(key),
  head: (_key, places) => places.head(),
};

import type { z } from 'zod';
import type { PolicyData } from './data.js';
import { parseSource, type Parsed, type RuleMistake } from './parse.js';
import { brokenReferences } from './references.js';
import { lists, policy, readings, workingAge } from './schema/policy.js';
import { common, roster } from './schema/roster.js';
import { provision, shared } from './schema/rule.js';
import type { RuleSource } from './source.js';

export type PolicyOrMistakes =
  | { readonly ok: true; readonly policy: PolicyData }
  | { readonly ok: false; readonly mistakes: readonly RuleMistake[] };

/** Checks every file by the schema of its place, then all of them against each other. */
export function parsePolicy(sources: readonly RuleSource[]): PolicyOrMistakes {
  const mistakes: RuleMistake[] = [];
  const report = (mistake: RuleMistake): number => mistakes.push(mistake);
  const used = new Set<string>();

  const one = <S extends z.ZodType>(file: string, schema: S): z.infer<S> | undefined => {
    const source = sources.find(({ name }) => name === file);
    used.add(file);
    if (source === undefined) {
      report({ file, line: 1, message: '缺少此文件' });
      return undefined;
    }
    return parseSource(source, schema, report)?.value;
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
    head,
    workingAge: age,
    lists: listData,
    readings: readingData,
    common: commonData,
    shared: sharedData.checks,
    rosters: rosters.map(({ value }) => value),
    provisions: provisions.map(({ value }) => value).sort((a, b) => a.provision - b.provision),
  };
  const broken = brokenReferences(data);
  if (broken.length === 0) return { ok: true, policy: data };
  return { ok: false, mistakes: broken.map((each) => locate(each, rosters, provisions, sources)) };
}

/** A broken reference stands where its rule (or roster) first uses the name. */
function locate(
  broken: ReturnType<typeof brokenReferences>[number],
  rosters: readonly Parsed<z.infer<typeof roster>>[],
  provisions: readonly Parsed<z.infer<typeof provision>>[],
  sources: readonly RuleSource[],
): RuleMistake {
  const { message } = broken;
  const inRoster = rosters.find(({ value }) => value.kind === broken.roster);
  const places = [...provisions]
    .sort((a, b) => a.value.provision - b.value.provision)
    .flatMap((parsed) => parsed.value.rules.map((_, index) => ({ parsed, index })));
  const place = broken.rule === undefined ? undefined : places[broken.rule];
  const file = inRoster?.file ?? place?.parsed.file ?? 'policy.yaml';
  const from = place?.parsed.lineOf(['rules', place.index]) ?? 1;
  const lines = sources.find(({ name }) => name === file)?.text.split('\n') ?? [];
  const offset = lines.slice(from - 1).findIndex((line) => line.includes(broken.name));
  return { file, line: offset < 0 ? from : from + offset, message };
}

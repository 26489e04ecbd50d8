import type { PolicyData } from '../../policy/data.js';
import type { ExampleCase } from '../examples/example-case.js';
import { exampleCases } from '../examples/example-case.js';
import { compareExample } from '../examples/compare-example.js';
import { type ParsedExamples, parseExamples } from '../examples/example-file.js';
import { openExamples } from '../examples/settle-example.js';
import type { Rulebook } from '../open-rulebook.js';
import { type Mutant, policyMutants } from './policy-mutants.js';

/** How many mutants of the rule data at least one example notices. */
export interface MutationScore {
  readonly mutants: number;
  readonly killed: number;
  /** Names of the mutants that no example notices, in order. */
  readonly survivors: readonly string[];
}

/** Runs the examples against every mutant. They should all come out under the rules themselves, else they say nothing. */
export function mutationScore({ written, beside }: Pick<Rulebook, 'written' | 'beside'>): MutationScore {
  return scoreOf(parseExamples(beside), written);
}

/** As `mutationScore`, of examples that were parsed already. */
export function scoreOf({ files }: ParsedExamples, written: PolicyData): MutationScore {
  const { cases } = exampleCases(files, written);
  const kills = openKilling(cases);
  const survivors: string[] = [];
  let mutants = 0;
  for (const mutant of policyMutants(written)) {
    mutants += 1;
    if (!kills(mutant)) survivors.push(mutant.name);
  }
  return { mutants, killed: mutants - survivors.length, survivors };
}

/** Whether an example notices: asked first are those that noticed the last mutants of the same place. */
function openKilling(cases: readonly ExampleCase[]): (mutant: Mutant) => boolean {
  const orders = new Map<string, ExampleCase[]>();
  return (mutant) => {
    const { reading, option } = mutant.under ?? { reading: '', option: '' };
    const place = [reading, option, ...mutant.rules].join(' ');
    const order = orders.get(place) ?? likeliestFirst(cases, mutant);
    orders.set(place, order);
    const settle = openExamples(mutant.policy);
    const at = order.findIndex((example) => {
      const { expected, found } = compareExample(example, settle(example));
      return expected !== found;
    });
    order.unshift(...order.splice(at, at < 0 ? 0 : 1));
    return at >= 0;
  };
}

/** Of a reading's option only the examples under it, else: those that name one of the rules, then others of the same rosters. */
function likeliestFirst(cases: readonly ExampleCase[], { under, rules, policy }: Mutant): ExampleCase[] {
  if (under !== undefined)
    return cases.filter(({ readings }) => readings.get(under.reading) === under.option);
  const own = new Set(rules);
  const provisions = new Set(
    policy.provisions.flatMap((each) => (each.rules.some(({ id }) => own.has(id)) ? [each.provision] : [])),
  );
  const kinds = new Set(
    policy.provisions.flatMap((each) =>
      each.rules.flatMap(({ id, roster }) => (own.has(id) ? [roster] : [])),
    ),
  );
  const near = cases.filter(({ provision }) => provisions.has(provision));
  const far = cases.filter(({ provision, kind }) => !provisions.has(provision) && kinds.has(kind));
  return [...near, ...far];
}

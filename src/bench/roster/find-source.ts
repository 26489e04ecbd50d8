import { nearest } from '../../model/nearest.js';
import { refused } from '../../model/refusals/refused.js';
import type { Rulebook } from '../../rulebook/open-rulebook.js';
import { exampleSource } from './example-source.js';
import type { RosterSource } from './roster-source.js';
import { STANDARD_TRAINING } from './standard-training.js';

/** The roster that a word names: a kind of the rules by its key or its title. @throws Refusal USAGE, naming 'standard' too, which is none of theirs */
export function findSource(asked: string, rulebook: Rulebook): RosterSource {
  const { rosters } = rulebook.policy;
  const roster = rosters.find(({ kind, title }) => kind === asked.toLowerCase() || title === asked);
  if (roster !== undefined) return exampleSource(roster, rulebook);
  const known = [STANDARD_TRAINING.name, ...rosters.flatMap(({ kind, title }) => [kind, title])];
  throw refused('USAGE', `--kind ${asked}`, (say) => say.noKind(asked, nearest(asked, known), known));
}

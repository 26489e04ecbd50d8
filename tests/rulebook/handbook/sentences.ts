import type { PolicyData } from '../../../src/policy/data.js';
import { findRules } from '../../../src/rulebook/handbook/find-rules.js';
import { rulePage } from '../../../src/rulebook/handbook/rule-page.js';
import type { Point, Sentence } from '../../../src/rulebook/handbook/sentence.js';

/** The sentences of a rule by part, one after another, in one language. */
export function sentencesOf(
  id: string,
  policy: PolicyData,
  language: keyof Sentence = 'zh',
): Readonly<Record<string, readonly string[]>> {
  const [found] = findRules(id, policy);
  if (found === undefined) throw new Error(`no rule ${id}`);
  const { parts } = rulePage(found.rule, found.provision, policy);
  return Object.fromEntries(parts.map(({ about, points }) => [about, flat(points, language)]));
}

/** Points with what stands under them, each level indented by two more. */
export function flat(points: readonly Point[], language: keyof Sentence, depth = 0): readonly string[] {
  return points.flatMap((point) => [
    `${'  '.repeat(depth)}${point[language]}`,
    ...flat(point.under ?? [], language, depth + 1),
  ]);
}

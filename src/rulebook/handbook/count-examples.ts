import type { RuleSource } from '../../policy/rule-source.js';
import { parseExamples } from '../examples/example-file.js';

/** How many examples say what becomes of a rule, by its id. Files with mistakes are not counted: checking the rules names them. */
export function countExamples(beside: readonly RuleSource[]): (id: string) => number {
  const counts = new Map<string, number>();
  for (const { value } of parseExamples(beside).files) {
    for (const { expect, expectMore } of value.examples) {
      const rules = new Set([expect, ...expectMore].flatMap((outcome) => Object.keys(outcome)));
      for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  return (id) => counts.get(id) ?? 0;
}

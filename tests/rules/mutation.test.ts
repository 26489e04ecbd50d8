import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { mutationScore } from '../../src/rulebook/mutants/mutation-score.js';
import { openRulebook } from '../../src/rulebook/open-rulebook.js';

const rulebook = await openRulebook('rules');

/** The rulebook without one of its examples. */
function without(file: string, name: string): typeof rulebook {
  const beside = rulebook.beside.map((source) => {
    if (source.name !== `examples/${file}`) return source;
    const document = parseDocument(source.text);
    const names = z.object({ examples: z.array(z.object({ name: z.string() })) }).parse(document.toJS());
    const at = names.examples.findIndex((example) => example.name === name);
    if (!document.deleteIn(['examples', at])) throw new Error(`no example ${name}`);
    return { ...source, text: document.toString() };
  });
  return { ...rulebook, beside };
}

/** A few seconds; on a machine that is busy, many times that. */
const PATIENCE = { timeout: 240_000 };

it.each([
  ['rules', 800],
  ['fixtures/amended-policy', 800],
  ['fixtures/other-district', 50],
])('every mutant of %s is noticed by an example', PATIENCE, async (folder, atLeast) => {
  const { mutants, killed, survivors } = mutationScore(await openRulebook(folder));
  expect(survivors).toEqual([]);
  expect(killed).toBe(mutants);
  expect(mutants).toBeGreaterThan(atLeast);
});

it('without the example at a threshold, the mutants that it alone noticed are named', PATIENCE, () => {
  const { survivors } = mutationScore(without('25.yaml', '国赛保障，核定金额超上限一分'));
  expect(survivors).toEqual(['25a：金额：上限 5000 → 5000.01', '25a：金额：去掉上限 5000']);
});

import { expect, it, test } from 'vitest';
import inventory from '../cases/policy-numbers.json' with { type: 'json' };
import { figuresIn, figureText } from '../../src/rulebook/lint/figures.js';
import { figuresOf } from '../../src/rulebook/lint/rule-figures.js';
import { shippedPolicy } from '../policy/shipped.js';

const policy = await shippedPolicy();
const rules = policy.provisions.flatMap(({ provision, rules }) => rules.map((rule) => ({ provision, rule })));

/** Figures of the text of one provision as the rules write them, for the rules that pay by them. */
function ofTheText(provision: number, id: string): readonly string[] {
  const own = inventory.paid.filter((each) => each.provision === provision && each.rules.includes(id));
  return own.flatMap(({ figure }) => figuresIn(figure).map(figureText));
}

it('every number of the inventory is one figure', () => {
  for (const { figure } of inventory.paid) expect(figuresIn(figure), figure).toHaveLength(1);
  for (const { text } of inventory.notPayable) expect(figuresIn(text), text).toEqual([]);
});

it('every number is paid by in rules that there are', () => {
  const named = inventory.paid.flatMap(({ provision, rules: ids }) => ids.map((id) => `${provision} ${id}`));
  const known = rules.map(({ provision, rule }) => `${provision} ${rule.id}`);
  expect(named.filter((each) => !known.includes(each))).toEqual([]);
});

test.each(rules.map(({ provision, rule }) => [rule.id, provision, rule] as const))(
  'rule %s pays by the numbers of its provision that are its own, and by no others',
  (id, provision, rule) => {
    const roster = policy.rosters.find(({ kind }) => kind === rule.roster);
    if (roster === undefined) throw new Error(`no roster ${rule.roster}`);
    const used = figuresOf(rule, rule.event ?? roster.event, roster, policy).map(figureText);
    const ofTheTool = inventory.ofTheTool.filter((each) => each.rule === id).map(({ figure }) => figure);
    expect([...new Set(used)].toSorted()).toEqual([...ofTheText(provision, id), ...ofTheTool].toSorted());
  },
);

it('the first day in force is that of the text', () => {
  expect(policy.head.from).toBe('2023-08-01');
});

it('the one fund that the text names is that of the personal grants of provision 9', () => {
  expect(rules.filter(({ rule }) => rule.fund !== undefined).map(({ rule }) => rule.id)).toEqual(['9c']);
});

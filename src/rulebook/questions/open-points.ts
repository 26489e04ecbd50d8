import type { Fen } from '../../model/money.js';
import type { PolicyData, ReadingData } from '../../policy/data.js';
import type { PayoutChange } from '../../run/compare-traces.js';
import type { RunCosts } from './run-costs.js';

/** What an option that was not taken would change of the runs together. */
export interface Stake extends PayoutChange {
  readonly option: string;
  readonly means: string;
  readonly why: string;
}

/** A point that the text leaves open, and whom it concerns. */
export interface OpenPoint {
  readonly reading: ReadingData;
  /** Keys of the departments that pay under its rules, in the policy's order: they are asked. */
  readonly asked: readonly string[];
  /** Keys of the others that share the responsibility. */
  readonly consulted: readonly string[];
  readonly stakes: readonly Stake[];
}

/** The open points of a policy, the most money first. A point that is about no rule in particular concerns every department. */
export function openPoints(policy: PolicyData, runs: readonly RunCosts[]): readonly OpenPoint[] {
  const rules = policy.provisions.flatMap((provision) => provision.rules);
  const inOrder = (keys: readonly string[]): readonly string[] =>
    policy.head.departments.map(({ key }) => key).filter((key) => keys.includes(key));
  const points = policy.readings.map((reading): OpenPoint => {
    const own = rules.filter(({ id }) => reading.rules.length === 0 || reading.rules.includes(id));
    const asked = inOrder(own.flatMap(({ departments }) => departments.slice(0, 1)));
    const all = inOrder(own.flatMap(({ departments }) => departments));
    return {
      reading,
      asked,
      consulted: all.filter((key) => !asked.includes(key)),
      stakes: stakesOf(reading, runs),
    };
  });
  return points.toSorted((a, b) => moneyAt(b) - moneyAt(a));
}

function stakesOf(reading: ReadingData, runs: readonly RunCosts[]): readonly Stake[] {
  const others = Object.entries(reading.options).filter(([option]) => option !== reading.used);
  return others.map(([option, { means, why }]) => {
    const costs = runs.flatMap((run) =>
      run.costs.filter((cost) => cost.reading === reading.id && cost.other.option === option),
    );
    const total = (part: 'rows' | 'more' | 'less' | 'held' | 'moved'): number =>
      costs.reduce((sum, cost) => sum + cost[part], 0);
    return {
      option,
      means,
      why,
      rows: total('rows'),
      more: total('more'),
      less: total('less'),
      held: total('held'),
      wanting: [...new Set(costs.flatMap(({ wanting }) => wanting))],
      moved: total('moved'),
    };
  });
}

/** The most money that one other reading would touch. */
function moneyAt({ stakes }: OpenPoint): Fen {
  return Math.max(0, ...stakes.map(({ more, less, held, moved }) => more + less + held + moved));
}

import type { BatchLabel } from '../model/batch.js';
import type { RunTotals, Tally } from '../model/plan.js';
import type { PostedPeriod } from '../model/posted-period.js';
import { sumTallies } from '../model/sum-tallies.js';

export interface ComparedLine {
  readonly rule: string;
  readonly before: Tally;
  readonly now: Tally;
}

/** A department, with its rules that had money in either. */
export interface ComparedDepartment extends Omit<ComparedLine, 'rule'> {
  readonly name: string;
  readonly rules: readonly ComparedLine[];
}

/**
 * This batch beside an earlier period: departments and rules in the policy's order, then those that it no longer has. Where only some rules were
 * asked for, only these are compared.
 */
export function compared(
  { label, totals }: { readonly label: BatchLabel; readonly totals: Pick<RunTotals, 'lines'> },
  previous: PostedPeriod,
): readonly ComparedDepartment[] {
  const nameOf = new Map(label.departments.map(({ key, name }) => [key, name]));
  const now = totals.lines.map((line) => ({ ...line, department: nameOf.get(line.department) ?? '' }));
  const before = previous.lines.filter(({ rule }) => label.only.length === 0 || label.only.includes(rule));
  const names = new Set(
    [...label.departments.map(({ name }) => ({ department: name })), ...before].map(
      ({ department }) => department,
    ),
  );
  const ids = new Set([...label.rules.map(({ id }) => ({ rule: id })), ...before].map(({ rule }) => rule));
  return [...names].flatMap((name) => {
    const own = { now: ofDepartment(now, name), before: ofDepartment(before, name) };
    if (own.now.length === 0 && own.before.length === 0) return [];
    const rules = [...ids].flatMap((rule): readonly ComparedLine[] => {
      const line = { rule, now: ofRule(own.now, rule), before: ofRule(own.before, rule) };
      return line.now.payouts === 0 && line.before.payouts === 0 ? [] : [line];
    });
    return [{ name, now: sumTallies(own.now), before: sumTallies(own.before), rules }];
  });
}

interface Line extends Tally {
  readonly department: string;
  readonly rule: string;
}

function ofDepartment(lines: readonly Line[], name: string): readonly Line[] {
  return lines.filter(({ department }) => department === name);
}

function ofRule(lines: readonly Line[], rule: string): Tally {
  return sumTallies(lines.filter((line) => line.rule === rule));
}

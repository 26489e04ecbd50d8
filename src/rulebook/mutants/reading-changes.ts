import { allRules } from '../../policy/all-rules.js';
import type { ChangeData, PolicyData } from '../../policy/data.js';
import { type Change, eachChanged, eachDropped, fewer, inPart, said } from './change.js';
import { checkChanges, requirementChanges } from './check-changes.js';
import { partChanges } from './rule-changes.js';
import { daySteps } from './steps.js';

/** Every way in which what a reading changes may be wrong in one place. @param policy under that reading */
export function readingChanges(
  changes: readonly ChangeData[],
  policy: PolicyData,
): readonly Change<ChangeData[]>[] {
  return [
    ...eachDropped(changes, changeName),
    ...eachChanged(changes, (change) => said(changeName(change), changesOf(change, policy))),
  ];
}

function changesOf(change: ChangeData, policy: PolicyData): readonly Change<ChangeData>[] {
  if ('shared' in change) return inPart(change, 'checks', checkChanges(change.checks, policy));
  if ('head' in change) {
    const { head } = change;
    return inPart(change, 'head', [
      ...(head.from === undefined ? [] : inPart(head, 'from', daySteps(head.from, '起期'))),
      ...(head.to === undefined ? [] : inPart(head, 'to', daySteps(head.to, '止期'))),
    ]);
  }
  const { rules, drop, add, set } = change;
  const kind = allRules(policy).find(({ id }) => rules.includes(id))?.roster;
  const roster = policy.rosters.find((each) => each.kind === kind);
  return [
    ...inPart(change, 'rules', fewer(rules)),
    ...(drop === undefined ? [] : inPart(change, 'drop', fewer(drop))),
    ...(add === undefined ? [] : inPart(change, 'add', requirementChanges(add, policy))),
    ...(set === undefined ? [] : inPart(change, 'set', partChanges(set, policy, roster))),
  ];
}

function changeName(change: ChangeData): string {
  if ('shared' in change) return `改 ${change.shared}`;
  if ('head' in change) return '改总则';
  return `改 ${change.rules.join('、')}`;
}

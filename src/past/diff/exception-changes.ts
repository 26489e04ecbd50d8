import type { OwnLine } from '../own-csv.js';
import { EXCEPTION_IDENTITIES } from '../exception-lines.js';
import type { ExceptionChange } from './diff-result.js';
import { follow, type Thread } from './follow.js';
import type { Step } from './steps.js';
import type { World } from './stored-run.js';
import { changedColumns, changeKind, ends, shownCell, shownPlace } from './tracked.js';

const TRACKED = ['处理', '姓名或单位', '证件号码', '实际值', '要求', '说明', '政策条款', '涉及金额'];

/** Every exception that differs, with the causes by which it does. */
export function exceptionChanges(from: World, steps: readonly Step[]): readonly ExceptionChange[] {
  const worlds = [from, ...steps.map(({ after }) => after)].map(({ exceptions }) => exceptions);
  return follow(worlds, EXCEPTION_IDENTITIES).flatMap((thread) => changeOf(thread, steps));
}

function changeOf(thread: Thread<OwnLine>, steps: readonly Step[]): readonly ExceptionChange[] {
  const { first: before, last: after } = ends(thread);
  const is = changeKind(before, after, TRACKED);
  if (is === undefined) return [];
  const line = after ?? before;
  const causes = steps.flatMap(({ cause }, at) =>
    changeKind(thread[at], thread[at + 1], TRACKED) === undefined ? [] : [cause],
  );
  return [
    {
      is,
      code: shownCell(line, '代码'),
      treatment: shownCell(line, '处理'),
      rule: shownCell(line, '规则'),
      subject: shownCell(line, '姓名或单位'),
      subjectNumber: shownCell(line, '证件号码'),
      causes,
      placeBefore: shownPlace(before),
      placeAfter: shownPlace(after),
      columns: changedColumns(before, after, TRACKED),
    },
  ];
}

import type { WorkingAgeData } from '../../policy/data.js';
import { type Change, eachChanged, eachDropped, inPart, said } from './change.js';
import { countSteps } from './steps.js';

type Line = WorkingAgeData['lines'][number];

export function workingAgeChanges(data: WorkingAgeData): readonly Change<WorkingAgeData>[] {
  return [
    ...inPart(data, 'minimum', countSteps(1)(data.minimum, '最低年龄')),
    ...inPart(data, 'delayFromYear', countSteps(1)(data.delayFromYear, '延迟起年')),
    ...inPart(data, 'lines', [
      ...eachDropped(data.lines, lineName),
      ...eachChanged(data.lines, (line) =>
        said(lineName(line), [
          ...inPart(line, 'age', countSteps(1)(line.age, '退休年龄')),
          ...inPart(line, 'step', countSteps(1)(line.step, '延迟步长')),
          ...inPart(line, 'most', countSteps(1)(line.most, '最多延迟')),
        ]),
      ),
    ]),
  ];
}

function lineName({ sex, job = '' }: Line): string {
  return `${sex}${job}`;
}

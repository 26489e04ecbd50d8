import type { AmountData, BaseData, PolicyData } from '../../policy/data.js';
import { type Change, eachEntryChanged, fewerEntries, inPart, withoutPart } from './change.js';
import { fewerPairs } from './match-changes.js';
import { fenSteps, ratioSteps } from './steps.js';

/** Every way in which an amount may be wrong in one place. */
export function amountChanges(data: AmountData, { lists }: PolicyData): readonly Change<AmountData>[] {
  const { base, atMostStandard, min, max } = data;
  return [
    ...(base === undefined ? [] : inPart(data, 'base', baseChanges(base, lists))),
    ...enteredChanges(data),
    ...withoutPart(data, 'atMostStandard', '不超过公布标准'),
    ...(atMostStandard === undefined
      ? []
      : inPart(
          data,
          'atMostStandard',
          inPart(atMostStandard, 'match', fewerPairs(atMostStandard.match, lists[atMostStandard.list])),
        )),
    ...(min === undefined ? [] : inPart(data, 'min', fenSteps(min, '下限'))),
    ...(max === undefined ? [] : inPart(data, 'max', fenSteps(max, '上限'))),
    ...withoutPart(data, 'min', `下限 ${min}`),
    ...withoutPart(data, 'max', `上限 ${max}`),
    ...(min === max ? [] : [{ what: '上限、下限对调', value: { ...data, min: max, max: min } }]),
  ];
}

function baseChanges(base: BaseData, lists: PolicyData['lists']): readonly Change<BaseData>[] {
  switch (base.from) {
    case 'fixed':
      return inPart(base, 'yuan', fenSteps(base.yuan, '定额'));
    case 'level':
      return inPart(base, 'table', [
        ...eachEntryChanged(base.table, (yuan) => fenSteps(yuan, '标准')),
        ...fewerEntries(base.table),
        ...neighboursSwapped(base.table),
      ]);
    case 'share':
      return typeof base.times === 'string'
        ? inPart(base, 'times', ratioSteps(base.times, '比例'))
        : [{ what: `比例 ${base.times.column} → 1`, value: { ...base, times: '1' } }];
    case 'standard':
      return [
        ...(base.match === undefined ? [] : inPart(base, 'match', fewerPairs(base.match, lists[base.list]))),
        ...withoutPart(base, 'tier', '分档'),
      ];
  }
}

/** Two cells of a table that stand one above the other, each with the other's amount. */
function neighboursSwapped(
  table: Readonly<Record<string, number>>,
): readonly Change<Record<string, number>>[] {
  const rows = Object.entries(table);
  return rows.flatMap(([key, yuan], index) => {
    const [next, other] = rows[index + 1] ?? [key, yuan];
    if (other === yuan) return [];
    return [{ what: `${key}、${next} 的标准对调`, value: { ...table, [key]: other, [next]: yuan } }];
  });
}

type Entered = NonNullable<AmountData['entered']>;

/** An amount that nothing else says must be entered, so there the mode is the only one. */
function enteredChanges(data: AmountData): readonly Change<AmountData>[] {
  const { base, entered } = data;
  if (entered === undefined) return [];
  const modes: readonly Entered['mode'][] =
    base === undefined
      ? []
      : base.from === 'standard'
        ? ['within', 'instead', 'otherwise']
        : ['within', 'instead'];
  return [
    ...(base === undefined ? [] : withoutPart(data, 'entered', entered.column)),
    ...inPart(data, 'entered', withoutPart(entered, 'basis', `${entered.basis}`)),
    ...modes
      .filter((mode) => mode !== entered.mode)
      .map((mode) => ({
        what: `${entered.column} ${entered.mode} → ${mode}`,
        value: { ...data, entered: { ...entered, mode } },
      })),
  ];
}

import type { BatchLabel } from '../model/batch.js';
import type { SheetSettings } from '../model/sheet-settings.js';
import { columnsOf } from '../policy/columns.js';
import type { PolicyData } from '../policy/data.js';
import type { BatchInput } from './batch-input.js';
import type { HistoryState } from './open-history.js';

/** What the written files need to know of the policy and the batch. */
export function batchLabel(
  policy: PolicyData,
  { period = '', batch, only, readings }: Pick<BatchInput, 'period' | 'batch' | 'only' | 'readings'>,
  history: HistoryState,
  sheets: SheetSettings,
): BatchLabel {
  return {
    policyNumber: policy.head.number,
    district: policy.head.district.name,
    period,
    batch,
    only: [...(only ?? [])],
    readings,
    departments: policy.head.departments.map(({ key, name }) => ({ key, name })),
    rules: policy.provisions.flatMap((provision) =>
      provision.rules.map(({ id, title, departments }) => ({ id, title, item: provision.item, departments })),
    ),
    kinds: policy.rosters.map((roster) => ({
      kind: roster.kind,
      title: roster.title,
      columns: columnsOf(roster, policy.common).map(({ name }) => name),
    })),
    historyChecked: history === 'checked',
    sheets,
  };
}

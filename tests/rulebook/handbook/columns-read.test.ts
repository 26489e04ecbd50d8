import { describe, expect, it, test } from 'vitest';
import { placedRules } from '../../../src/policy/all-rules.js';
import { columnsOf } from '../../../src/policy/columns.js';
import { versionsWithChecks } from '../../../src/rulebook/handbook/all-checks.js';
import { readersOf } from '../../../src/rulebook/handbook/columns-read.js';
import { settingOf } from '../../../src/rulebook/handbook/rule-setting.js';
import { shippedPolicy } from '../../policy/shipped.js';

const policy = await shippedPolicy();

describe('which rules read a column', () => {
  test.each([
    ['talent', '推荐区', '29'],
    ['talent', '资助项目', '全部'],
    ['talent', '发放月份', '9c'],
    ['certificates', '评价方式', '1b 2'],
    ['certificates', '证件类型', '整行'],
    ['competition', '奖项', ''],
    ['training', '核定依据', '4 19'],
  ])('%s %s: %s', (kind, column, readers) => {
    const { roster } = settingOf({ roster: kind }, policy);
    expect(readersOf(roster, policy)(column)).toBe(readers);
  });

  it.each(placedRules(policy).map(({ rule }) => rule))(
    'rule $id reads every column that its data names',
    (rule) => {
      const { roster } = settingOf(rule, policy);
      const readers = readersOf(roster, policy);
      const columns = new Set(columnsOf(roster, policy.common).map(({ name }) => name));
      const named = textsOf(versionsWithChecks(rule, policy)).filter((text) => columns.has(text));
      const unread = named.filter(
        (name) => readers(name) !== '全部' && !readers(name).split(' ').includes(rule.id),
      );
      expect(unread).toEqual([]);
    },
  );
});

/** Every text of the data; names of fields are none. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

import { describe, expect, it, test } from 'vitest';
import type { RuleData } from '../../src/policy/data.js';
import { parsePolicy } from '../../src/policy/parse-policy.js';
import { readSources } from '../../src/policy/source.js';
import { versionsOf } from '../../src/policy/versions.js';
import { shippedPolicy } from './shipped.js';

const policy = await shippedPolicy();
const sources = await readSources('rules');
const found = policy.provisions.flatMap(({ rules }) => rules).find(({ id }) => id === '30b');
if (found === undefined) throw new Error('no rule 30b');
const craftsman: RuleData = found;

function yuan(amount: number): RuleData['amount'] {
  return { base: { from: 'fixed', yuan: amount } };
}

function amended(...from: readonly string[]): NonNullable<RuleData['amendments']> {
  return from.map((day, index) => ({ from: day, item: '修订', cites: ['虚构'], amount: yuan(4000 + index) }));
}

describe('the versions of a rule leave no day out', () => {
  test.each([
    ['never amended', {}, [['2023-08-01', undefined, 3000]]],
    ['repealed', { to: '2024-12-31' }, [['2023-08-01', '2024-12-31', 3000]]],
    [
      'amended once',
      { amendments: amended('2024-03-01') },
      [
        ['2023-08-01', '2024-02-29', 3000],
        ['2024-03-01', undefined, 4000],
      ],
    ],
    [
      'amended twice, then repealed',
      { to: '2026-06-30', amendments: amended('2025-01-01', '2026-01-01') },
      [
        ['2023-08-01', '2024-12-31', 3000],
        ['2025-01-01', '2025-12-31', 4000],
        ['2026-01-01', '2026-06-30', 4001],
      ],
    ],
  ])('%s', (_name, parts, versions) => {
    const base = (rule: Pick<RuleData, 'amount'>): number | undefined =>
      rule.amount?.base?.from === 'fixed' ? rule.amount.base.yuan : undefined;
    expect(
      versionsOf({ ...craftsman, ...parts }, policy.head).map(({ from, to, rule }) => [from, to, base(rule)]),
    ).toEqual(versions);
  });

  it('a part that an amendment does not replace stays', () => {
    const rule = { ...craftsman, amendments: amended('2024-01-01') };
    expect(versionsOf(rule, policy.head)[1]?.rule).toMatchObject({
      once: craftsman.once,
      when: craftsman.when,
    });
  });
});

/** The shipped rules with something put behind the departments of 30b. */
function withLines(lines: string): ReturnType<typeof parsePolicy> {
  const marker = '    departments: [union, finance]';
  return parsePolicy(
    sources.map((source) => {
      if (source.name !== 'provisions/30.yaml') return source;
      const at = source.text.lastIndexOf(marker);
      return { ...source, text: `${source.text.slice(0, at)}${marker}\n${lines}` };
    }),
  );
}

const amendment = (from: string): string =>
  `      - { from: ${from}, item: 修订, cites: [虚构], amount: { base: { from: fixed, yuan: 1 } } }\n`;

describe('days that cannot be', () => {
  test.each([
    ['an end before the beginning', '    to: 2023-07-31\n', '止期 2023-07-31 早于起期 2023-08-01'],
    ['an amendment on the first day', `    amendments:\n${amendment('2023-08-01')}`, '应晚于 2023-08-01'],
    [
      'amendments out of order',
      `    amendments:\n${amendment('2025-01-01')}${amendment('2024-01-01')}`,
      '起期 2024-01-01 应晚于 2025-01-01',
    ],
    [
      'an amendment after the end',
      `    to: 2024-12-31\n    amendments:\n${amendment('2025-01-01')}`,
      '晚于规则的止期 2024-12-31',
    ],
  ])('%s', (_name, lines, message) => {
    const parsed = withLines(lines);
    expect(parsed.ok ? [] : parsed.mistakes).toEqual([
      expect.objectContaining({ file: 'provisions/30.yaml', message: expect.stringContaining(message) }),
    ]);
  });

  it('an amendment in time is taken', () => {
    expect(withLines(`    amendments:\n${amendment('2024-01-01')}`).ok).toBe(true);
  });
});

describe('what is paid for a month or a year as a whole does not change in its midst', () => {
  /** The shipped rules with lines put behind the title of one rule. */
  function titled(file: string, id: string, lines: string): ReturnType<typeof parsePolicy> {
    return parsePolicy(
      sources.map((source) =>
        source.name === file
          ? { ...source, text: source.text.replace(new RegExp(`(- id: ${id}\n.*\n)`), `$1${lines}`) }
          : source,
      ),
    );
  }

  test.each([
    ['11.yaml', '11a', 'from: 2024-07-01', false],
    ['11.yaml', '11a', 'from: 2024-01-01', true],
    ['11.yaml', '11a', 'to: 2024-10-31', false],
    ['11.yaml', '11a', 'to: 2024-12-31', true],
    ['09.yaml', '9c', 'from: 2024-07-15', false],
    ['09.yaml', '9c', 'from: 2024-07-01', true],
    ['09.yaml', '9c', 'to: 2024-02-28', false],
    ['09.yaml', '9c', 'to: 2024-02-29', true],
    ['09.yaml', '9b', 'to: 2024-02-15', true],
  ])('%s: %s %s', (file, id, line, taken) => {
    const parsed = titled(`provisions/${file}`, id, `    ${line}\n`);
    expect(parsed.ok).toBe(taken);
    if (!parsed.ok) expect(parsed.mistakes[0]?.message).toMatch(/按[年月]计，起止应在[年月]的首日和末日/);
  });
});

import { describe, expect, it, test } from 'vitest';
import { parsePolicy } from '../../src/policy/parse-policy.js';
import type { RuleSource } from '../../src/policy/rule-source.js';
import { readSources } from '../../src/policy/source.js';

const SOURCES = await readSources('rules');

/** The shipped rules with one file changed. */
function changed(file: string, from: string, to: string): readonly RuleSource[] {
  return SOURCES.map((source) => {
    if (source.name !== file) return source;
    if (!source.text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    return { ...source, text: source.text.replace(from, to) };
  });
}

function lineOf(file: string, text: string): number {
  return (
    (SOURCES.find(({ name }) => name === file)
      ?.text.split('\n')
      .findIndex((line) => line.includes(text)) ?? -2) + 1
  );
}

/** Each line names the one above nine times. */
function bomb(): string {
  const lines = Array.from({ length: 9 }, (_, index) => {
    const nine = Array.from({ length: 9 }, () => `*a${index}`).join(', ');
    return `a${index + 1}: &a${index + 1} [${nine}]`;
  });
  return ['a0: &a0 x', ...lines].join('\n');
}

it('the shipped rules have no mistake, and every provision its file', () => {
  const parsed = parsePolicy(SOURCES);
  expect(parsed.ok && parsed.policy.provisions.map(({ provision }) => provision)).toEqual(
    Array.from({ length: 30 }, (_, index) => index + 1),
  );
});

describe('a mistake is reported with file, line and what would be right', () => {
  test.each([
    [
      'an unknown column',
      'provisions/07.yaml',
      '{ column: 核定金额, mode: required }',
      '{ column: 核定金鹅, mode: required }',
      '没有栏目 核定金鹅',
    ],
    [
      'an unknown value of an enum',
      'provisions/08.yaml',
      '[国家级, 市级]',
      '[国家级, 省级]',
      '没有取值 省级',
    ],
    [
      'an unknown shared check',
      'provisions/06.yaml',
      '[unit-local, document]',
      '[unit-locale, document]',
      '没有名为 unit-locale',
    ],
    [
      'a rule that neither pays nor says who handles its rows',
      'provisions/28.yaml',
      'require: [{ check: manual, code: MANUAL_HANDLING, message: 本条不涉及拨付，按主管部门程序办理 }]',
      'require: []',
      '没有金额的规则应在 require 中写明 manual',
    ],
    ['an unknown department', 'provisions/16.yaml', '[hrss, finance]', '[hr, finance]', '没有部门 hr'],
    ['an unknown party', 'provisions/01.yaml', 'payee: assessor', 'payee: assesor', '没有收款方 assesor'],
    ['an unknown list', 'provisions/10.yaml', 'list: mentorship', 'list: mentoring', '没有名单 mentoring'],
    [
      'an unknown field',
      'provisions/03.yaml',
      'once: [person, course]',
      'onse: [person, course]',
      '没有 onse 这一项',
    ],
    ['a number where text stands', 'provisions/13.yaml', "times: '1'", 'times: 1', '规则'],
    [
      'a column of the wrong type',
      'provisions/26.yaml',
      'column: 上级资助金额',
      'column: 资助年度',
      '类型是 year',
    ],
    ['an impossible day', 'policy.yaml', 'from: 2023-08-01', 'from: 2023-02-30', '应为日期'],
    ['a unit to return rows to', 'rosters/talent.yaml', '{ name: 院校 }', '{ name: 学院 }', '没有栏目 学院'],
    [
      'a value of its condition',
      'rosters/training.yaml',
      '[企业内训, 企业委托培训]',
      '[企业内训, 企业外训]',
      '没有取值 企业外训',
    ],
    ['an event that is no date', 'rosters/training.yaml', 'event: 结业日期', 'event: 培训项目', '应为 date'],
    ['fewer provisions than files', 'policy.yaml', 'provisions: 30', 'provisions: 29', '有第 30 条的文件'],
    [
      'an empty list',
      'provisions/16.yaml',
      'departments: [hrss, finance]',
      'departments: []',
      '列表不能是空的',
    ],
    [
      'a text for a list',
      'provisions/16.yaml',
      'departments: [hrss, finance]',
      'departments: hrss',
      '应为列表',
    ],
    ['another encoding', 'provisions/16.yaml', 'title: 办学', 'title: \uFFFD\uFFFD', '不是 UTF-8'],
    ['a rule id twice', 'provisions/05.yaml', 'id: 5b', 'id: 5a', '规则编号重复'],
    [
      'a code that the contract does not have',
      'provisions/03.yaml',
      'RATE_OUT_OF_RANGE',
      'RATE_WRONG',
      '代码',
    ],
  ])('%s', (_name, file, from, to, message) => {
    const parsed = parsePolicy(changed(file, from, to));
    if (parsed.ok) throw new Error('the mistake was not seen');
    const [mistake] = parsed.mistakes;
    expect(mistake?.file).toBe(file);
    expect(mistake?.message).toMatch(message === '规则' ? /times/ : new RegExp(message));
    expect(mistake?.line).toBeGreaterThanOrEqual(lineOf(file, from) - 3);
    expect(mistake?.line).toBeLessThanOrEqual(lineOf(file, from));
  });

  it('a shared check that comes to itself', () => {
    const parsed = parsePolicy(changed('shared.yaml', '[household-of-soldiers]', '[eligible-person]'));
    expect(parsed.ok ? [] : parsed.mistakes.map(({ message }) => message)).toContain(
      '规则 12：shared.yaml 的条件 eligible-person 又用到自己，没有尽头',
    );
  });

  it('a list that every blank would match, where a rule looks it up', () => {
    const parsed = parsePolicy(changed('lists.yaml', 'wildcards: []', 'wildcards: [培训机构代码]'));
    expect(parsed.ok ? [] : parsed.mistakes).toEqual([
      expect.objectContaining({
        file: 'provisions/03.yaml',
        message: expect.stringContaining('名单 institutions 用来查找的栏目不能都可空白'),
      }),
    ]);
  });

  it('broken YAML', () => {
    const parsed = parsePolicy(changed('provisions/02.yaml', 'rules:', 'rules: ['));
    expect(parsed.ok).toBe(false);
  });

  test.each([
    ['an alias without an anchor', 'a: 1\nb: *nope\n', 2, '不支持引用 *nope'],
    ['an alias as a merge key', '<<: *x\n', 1, '不支持引用 *x'],
    ['an alias to an anchor', 'a: &x 1\nb:\n  - *x\n', 3, '不支持引用 *x'],
    ['a text that begins with an asterisk', 'a: *重点\n', 1, '文字以 * 开头的请加引号'],
    ['ten lines that stand for millions', bomb(), 2, '不支持引用 *a0'],
    ['a merge key of YAML 1.1', '%YAML 1.1\n---\n<<: 5\n', 1, '不支持 %YAML 1.1'],
  ])('%s', (_name, text, line, message) => {
    const file = 'shared.yaml';
    const parsed = parsePolicy(SOURCES.map((each) => (each.name === file ? { name: file, text } : each)));
    const [mistake] = parsed.ok ? [] : parsed.mistakes;
    expect(mistake).toEqual({ file, line, message: expect.stringContaining(message) });
  });

  it('a provision without a file', () => {
    const parsed = parsePolicy(SOURCES.filter(({ name }) => name !== 'provisions/22.yaml'));
    expect(parsed.ok ? [] : parsed.mistakes.map(({ message }) => message)).toContain(
      '第 22 条应有且只有一个文件（provision: 22）',
    );
  });
});

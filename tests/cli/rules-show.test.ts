import { describe, expect, it, test } from 'vitest';
import { butie } from './session.js';

describe('rules show', () => {
  test.each([
    ['a rule by its id', '13a', ['13a']],
    ['in capital letters', '13A', ['13a']],
    ['every rule of a provision', '13', ['13a', '13b']],
    ['a rule whose id is a number', '12', ['12']],
  ])('%s', async (_name, asked, ids) => {
    const { code, out } = await butie('rules', 'show', asked, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).rules.map(({ page }: { page: { id: string } }) => page.id)).toEqual(ids);
  });

  it('prints the parts of a rule with their sentences, and how many examples there are', async () => {
    const { out } = await butie('rules', 'show', '16', '--no-color');
    expect(out).toContain('16  办学质量和诚信办学A级机构资助\n  依据\n    二(四)16 办学质量');
    expect(out).toContain('  金额\n    定额 30,000 元。\n  付给\n    「单位名称」（单位）。\n');
    expect(out).toMatch(/\n {2}例子 [1-9]\d* 个\n$/);
  });

  it('in English', async () => {
    const { out } = await butie('rules', 'show', '16', '--no-color', '--lang', 'en');
    expect(out).toContain('  Amount\n    A fixed 30,000 yuan.\n');
  });

  test.each([
    ['13c', '没有规则或条款“13c”', '可用：13a、13b\n'],
    ['31', '没有规则或条款“31”', '可用：1a、1b、2、3a'],
    ['十三', '没有规则或条款“十三”', '可用：1a、1b、2、3a'],
  ])('%s is none: names the nearest', async (asked, problem, remedy) => {
    const { code, out, error } = await butie('rules', 'show', asked);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(problem);
    expect(error).toContain(remedy);
  });
});

describe('rules list', () => {
  it('names every rule with roster, payee, departments, handling and time in force', async () => {
    const { code, out } = await butie('rules', 'list');
    expect(code).toBe(0);
    expect(out.split('\n')).toHaveLength(44 + 2);
    expect(out).toMatch(
      /\n {2}11a +市级劳模工匠创新工作室经费 +单位资助名册 +单位名称 +工会 财政 +按文本计算 +2023-08-01 起\n/,
    );
    expect(out).toMatch(
      /\n {2}27 +紧缺急需高技能人才引进 +人才名册 +– +人社 +不拨付，转人工 +2023-08-01 起\n/,
    );
  });

  it('as JSON', async () => {
    const { out } = await butie('rules', 'list', '--json', '--rules', 'fixtures/other-district');
    expect(JSON.parse(out).rules[1]).toMatchObject({
      id: '2',
      roster: 'riders',
      payee: '骑手姓名',
      departments: ['人社', '财政'],
      handled: 'computed',
      from: '2024-01-01',
      to: '2026-12-31',
      amendments: 0,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../../src/policy/parse-policy.js';
import { readSources } from '../../../../src/policy/source.js';
import { handbook } from '../../../../src/rulebook/handbook/document/handbook.js';
import { shippedPolicy } from '../../../policy/shipped.js';

const policy = await shippedPolicy();
const text = await handbook(policy, 'md');
const page = await handbook(policy, 'html');

describe('the handbook', () => {
  it('has no hole', () => {
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });

  it('names every rule under its provision, with its amount', () => {
    expect(text).toMatch(
      /\n### 第 16 条 办学质量和诚信办学 A 级机构资助\n[^#]*\n#### 16 办学质量和诚信办学A级机构资助\n[^#]*\n- 定额 30,000 元。\n/,
    );
    const rules = policy.provisions.flatMap((provision) => provision.rules);
    for (const { id, title } of rules) expect(text).toContain(`\n#### ${id} ${title}\n`);
  });

  it.each([
    ['a reading by its question', '（13b.attendance）\n'],
    ['how far limits reach', '- 没有台账以前，次数和限额只在本批之内核对。\n'],
    [
      'a column with its spellings, values and the rules that read it',
      '| 推荐区 | 区域 |  | 推荐单位所在区 |  | 29 |',
    ],
    ['a column that fills others', '| 用作「开班日期」、「结业日期」 |'],
    [
      'a list with the rules that ask it',
      '| 评价机构名单 | assessors.csv | 评价机构代码（统一社会信用代码）、评价机构（文本，可空）、生效日期（日期，可空）、失效日期（日期，可空） |  | 1b |',
    ],
    ['a code with treatment and advice', '| CONTEST_NOT_LOCAL | 非松江区竞赛 | 不予拨付 | 核对主办区 |'],
    ['a spelling that is noticed', '  - 高级工：三级、3级、3、'],
    ['working age', '- 年满 16 周岁。'],
  ])('says %s', (_what, line) => {
    expect(text).toContain(line);
  });

  it('links every heading from the table of contents', () => {
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    const headings = text.split('\n').filter((line) => /^#{2,4} /.test(line));
    expect(links).toHaveLength(headings.length);
    expect(new Set(links).size).toBe(links.length);
  });
});

describe('the page', () => {
  it('is Chinese, has one title, and takes nothing from elsewhere', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">\n/);
    expect(page).toContain(`<title>${policy.head.title}：规则手册</title>`);
    expect(page).not.toMatch(/<(script|link|img|iframe)|src=|url\(|https?:/);
  });

  it('has an anchor for every link', () => {
    const links = [...page.matchAll(/<a href="#([^"]+)"/g)].map(([, anchor]) => decodeURI(anchor ?? ''));
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect(links.length).toBeGreaterThan(80);
    expect(links.filter((anchor) => !ids.has(anchor))).toEqual([]);
  });

  it('shows what stands in the data, whatever it would mean to a browser', async () => {
    const hostile = '<script>alert(1)</script> [x](javascript:alert(2)) ![](http://x/y.png) &lt; | `c`';
    const sources = await readSources('rules');
    const parsed = parsePolicy(
      sources.map((source) =>
        source.name === 'provisions/16.yaml'
          ? { ...source, text: source.text.replace(/note: .*/, `note: ${JSON.stringify(hostile)}`) }
          : source,
      ),
    );
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes));
    const shown = await handbook(parsed.policy, 'html');
    expect(shown).not.toMatch(/<script|<img|href="javascript|href="http|<code>/);
    expect(shown).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt; [x](javascript:alert(2)) ![](http://x/y.png) &amp;lt; | `c`',
    );
  });
});

import fc from 'fast-check';
import { Marked } from 'marked';
import { describe, expect, it, test } from 'vitest';
import { anchors, markdownText } from '../../../../src/rulebook/handbook/document/markdown-text.js';
import { markdown } from '../../../../src/rulebook/handbook/document/markdown.js';

describe('a text as Markdown', () => {
  test.each([
    ['每人每个项目 600 元', '每人每个项目 600 元'],
    ['1:0.5 配套', '1:0.5 配套'],
    ['UNIT_NOT_LOCAL', 'UNIT_NOT_LOCAL'],
    ['9.per-unit', '9.per-unit'],
    ['2. 其他', String.raw`2\. 其他`],
    ['# 不是标题', String.raw`\# 不是标题`],
    ['- 不是列表', String.raw`\- 不是列表`],
    ['<b>a|b</b>', String.raw`\<b\>a\|b\</b\>`],
    ['[去](http://x)', String.raw`\[去\](http://x)`],
    ['_强调_ *强调*', String.raw`\_强调\_ \*强调\*`],
    ['一行\n另一行', '一行 另一行'],
  ])('%j', (text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  it('reads as just that text, whatever stands in it', () => {
    const signs = fc.constantFrom(...'\\`*_{}[]()#+-.!|<>&~:/"\' 1a项元&lt;'.split(''));
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 12 }), (given) => {
        const text = given.join('').replace(/\s+/g, ' ').trim();
        fc.pre(text !== '' && !/https?:|www\./i.test(text));
        const html = new Marked().parse(markdown([{ is: 'points', title: '题', points: [{ zh: text }] }]), {
          async: false,
        });
        expect(plain(html)).toBe(`题\n\n${text}`);
      }),
    );
  });
});

describe('anchors', () => {
  it('are those of GitHub: punctuation left out, a repeated heading numbered', () => {
    const anchorOf = anchors();
    expect(
      ['8a 国家级、市级工作室', '16 A 级', '2 评价（一）', '评价', '评价', '13b.once'].map(anchorOf),
    ).toEqual(['8a-国家级市级工作室', '16-a-级', '2-评价一', '评价', '评价-1', '13bonce']);
  });
});

/** What a reader of the page sees. */
function plain(html: string): string {
  const marks: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|#39);/g, (_all, name: string) => marks[name] ?? '')
    .trim();
}

import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { findRules } from '../../../src/rulebook/handbook/find-rules.js';
import { rulePage } from '../../../src/rulebook/handbook/rule-page.js';
import { shippedPolicy } from '../../policy/shipped.js';

const policy = await shippedPolicy();

it('what the README shows of rule 16 marks the parts that it leaves out', async () => {
  const [found] = findRules('16', policy);
  if (found === undefined) throw new Error('no rule 16');
  const titles = rulePage(found.rule, found.provision, policy).parts.map(({ title }) => title.zh);
  const [, excerpt = ''] = /\n```\n16 {2}[^\n]*\n([^`]*)```/.exec(await readFile('README.md', 'utf8')) ?? [];
  const lines = excerpt.split('\n').filter((line) => /^ {2}\S/.test(line));
  const shown = new Set(lines.map((line) => line.trim()));
  const marked = titles.map((title) => (shown.has(title) ? title : '…'));
  const once = marked.filter((title, index) => title !== '…' || marked[index - 1] !== '…');
  expect(lines.map((line) => line.trim())).toEqual(once);
});

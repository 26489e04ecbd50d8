import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { shippedPolicy } from '../policy/shipped.js';

const HANDLED = {
  computed: '按文本计算',
  entered: '部门核定，工具核对界限',
  referred: '按部门公布的标准，或部门核定',
  none: '不拨付，转人工',
} as const;

describe('README.md', async () => {
  const readme = await readFile('README.md', 'utf8');
  const { provisions } = await shippedPolicy();

  it.each(provisions)(
    'says how provision $provision is handled',
    ({ provision, title, rules, handled, note }) => {
      const ids = rules.map(({ id }) => id).join(' ');
      expect(readme).toContain(`| ${provision} | ${title} | ${ids} | ${HANDLED[handled]} | ${note} |\n`);
    },
  );
});

import type { PolicyData } from '../../policy/data.js';
import { HANDLED } from './handled.js';

export const COVERAGE_HEAD = ['条', '名称', '规则', '如何处理', '说明'];

/** How each provision is handled, in order of number. */
export function coverageRows({ provisions }: PolicyData): readonly (readonly string[])[] {
  return provisions.map(({ provision, title, rules, handled, note }) => [
    String(provision),
    title,
    rules.map(({ id }) => id).join(' '),
    HANDLED[handled].zh,
    note,
  ]);
}

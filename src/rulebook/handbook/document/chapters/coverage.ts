import type { PolicyData } from '../../../../policy/data.js';
import { coverageRows, COVERAGE_HEAD } from '../../coverage.js';
import type { Block } from '../block.js';

export function coverageChapter(policy: PolicyData): readonly Block[] {
  return [
    { is: 'heading', level: 2, text: '各条怎样处理' },
    { is: 'table', head: COVERAGE_HEAD, rows: coverageRows(policy) },
  ];
}

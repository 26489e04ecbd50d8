import { expect, it } from 'vitest';
import type { ExceptionLine } from '../../src/model/finding.js';
import { commentText, resultText } from '../../src/returned/result-text.js';

/** What is said of a cell that holds a text as long as a cell may be. */
function unreadable(text: string): ExceptionLine {
  return {
    code: 'VALUE_UNREADABLE',
    treatment: 'hold',
    place: { file: '名册.xlsx', sheet: '证书', row: 2 },
    rule: '',
    title: '',
    subject: '甲一',
    subjectNumber: '',
    column: '技能等级',
    cell: 'K2',
    found: text,
    required: '',
    message: `技能等级“${text}”无法采用`,
    item: '',
    stake: undefined,
    unit: undefined,
  };
}

it.each(['𠮷', '甲𠮷'])('a text of %s and more is cut between signs, not within one', (start) => {
  const lines = [unreadable(start + '𠮷'.repeat(5000))];
  for (const text of [resultText('held', lines, '松江区'), commentText(lines, '松江区')]) {
    expect(text).toMatch(/𠮷…$/);
    expect(Buffer.from(text).toString()).toBe(text);
    expect(text.length).toBeLessThanOrEqual(4000);
  }
});

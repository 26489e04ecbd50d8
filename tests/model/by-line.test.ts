import { expect, it } from 'vitest';
import { ByLine } from '../../src/model/by-line.js';

const LINE = { department: 'hrss', rule: '3a', fund: '专项' };

it('keeps one thing for each department, rule and fund, those of a rule together', () => {
  const kept = new ByLine<string[]>();
  const say = (line: typeof LINE, word: string): void => {
    kept.of(line, () => []).push(word);
  };
  say(LINE, '一');
  say({ ...LINE, rule: '13a' }, '二');
  say({ ...LINE }, '三');
  say({ ...LINE, fund: '一般公共预算' }, '四');
  say({ ...LINE, department: 'union' }, '五');
  expect(kept.values()).toEqual([['一', '三'], ['四'], ['五'], ['二']]);
});

it('finds nothing of a line that was never met', () => {
  const kept = new ByLine<string>();
  kept.of(LINE, () => '有');
  expect(kept.find({ ...LINE, fund: '' })).toBeUndefined();
  expect(kept.find({ ...LINE })).toBe('有');
});

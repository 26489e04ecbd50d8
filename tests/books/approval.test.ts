import { describe, expect, it } from 'vitest';
import { refuseSamePerson } from '../../src/books/approval.js';

const approve = (preparedBy: string, approvedBy: string) => () =>
  refuseSamePerson({ preparedBy, approvedBy });

describe('two people', () => {
  it.each([
    ['甲', '乙'],
    ['张三', '张三丰'],
    ['Li Si', 'Li Wu'],
    ['1001', '1002'],
  ])('are %s and %s', (a, b) => expect(approve(a, b)).not.toThrow());

  it.each([
    ['甲', '甲'],
    ['张三', ' 张 三 '],
    ['Li Si', 'ｌｉ  ｓｉ'],
    ['甲', '甲（复核）'],
    ['甲', '甲[复核]'],
    ['甲', '甲【复核】'],
    ['甲', '甲〔审批〕'],
    ['甲', '甲（a（b））'],
    ['甲', '甲（a【b】）（c）'],
    ['甲', '甲<x>'],
    ['甲', '甲＜x＞'],
    ['甲', '甲《x》'],
    ['甲', '甲“x”'],
    ['甲', '甲"x"'],
    ['甲', `甲（${'x'.repeat(50)}）`],
    ['甲', '甲.'],
    ['甲', '甲\uFE0F'],
    ['甲', '甲\u3164'],
  ])('are not %j and %j', (a, b) => expect(approve(a, b)).toThrow('同一人'));

  it.each(['', ' ', '\u200B', '\u0007', '（复核）', '——'])('%j is nobody', (name) =>
    expect(approve('甲', name)).toThrow('不是姓名'),
  );
});

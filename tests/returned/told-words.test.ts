import { describe, expect, it } from 'vitest';
import type { ExceptionLine, OutwardWords } from '../../src/model/finding.js';
import { toldWords } from '../../src/returned/told-words.js';

const OWN = { file: '甲厂.xlsx', sheet: '证书', row: 2 };

function told(
  code: ExceptionLine['code'],
  message: string,
  outward?: Omit<OutwardWords, 'found' | 'required'>,
): string {
  const line: ExceptionLine = {
    code,
    treatment: 'hold',
    place: OWN,
    rule: '2',
    title: '',
    subject: '甲一',
    subjectNumber: '',
    column: '',
    cell: '',
    found: '',
    required: '',
    message,
    item: '',
    stake: undefined,
    unit: undefined,
    ...(outward && { outward: { found: '', required: '', ...outward } }),
  };
  return toldWords(line, '松江区').message;
}

describe('what a roster says when it goes back to whom it came from', () => {
  it('what concerns the row alone, as it stands', () => {
    expect(told('LEVEL_NOT_SUBSIDISED', '技能等级为“四级”')).toBe('技能等级为“四级”');
  });

  it('other rows of the same roster by their places, so that they can be found in it', () => {
    const outward = { message: '与 其他单位申报的行 重复', rows: [{ ...OWN, row: 17 }] };
    expect(told('DUPLICATE_IN_BATCH', '与 甲厂.xlsx（证书）第 17 行 重复', outward)).toBe(
      '与 甲厂.xlsx（证书）第 17 行 重复',
    );
  });

  it('rows of another roster without its name', () => {
    const rows = [
      { ...OWN, row: 17 },
      { file: '乙厂.xlsx', sheet: '', row: 3 },
    ];
    const outward = { message: '与 其他单位申报的行 重复', rows };
    expect(told('DUPLICATE_IN_BATCH', '与 乙厂.xlsx第 3 行 重复', outward)).toBe('与 其他单位申报的行 重复');
  });

  it.each([
    ['ON_HOLD_LIST', '列入暂缓名单：举报核查中', '列入暂缓名单，待核查'],
    ['BUDGET_EXCEEDED', '区财政 2023 年此前已用 900000.00', '超出预算额度，待财政核定'],
  ] as const)('%s: nothing of what is the office’s own', (code, message, outward) => {
    expect(told(code, message, { message: outward })).toBe(outward);
  });
});

import { CODES, isCode, TREATMENT_NAMES } from '../../../../model/code.js';
import type { PolicyData } from '../../../../policy/data.js';
import { codeName } from '../../consequence.js';
import type { Block } from '../block.js';

/** Every code of the exception list: how it is treated, and what to do about it. */
export function codesChapter(policy: PolicyData): readonly Block[] {
  const codes = Object.keys(CODES).filter(isCode);
  return [
    { is: 'heading', level: 2, text: '代码' },
    {
      is: 'table',
      head: ['代码', '名称', '处理', '处理建议'],
      rows: codes.map((code) => {
        const { treatment, advice } = CODES[code];
        return [code, codeName(code, policy), TREATMENT_NAMES[treatment], advice];
      }),
    },
  ];
}

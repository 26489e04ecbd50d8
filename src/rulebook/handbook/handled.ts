import type { ProvisionData } from '../../policy/data.js';
import type { Sentence } from './sentence.js';

/** How a provision is handled, in words. */
export const HANDLED: Readonly<Record<ProvisionData['handled'], Sentence>> = {
  computed: { zh: '按文本计算', en: 'computed from the text' },
  entered: { zh: '部门核定，工具核对界限', en: 'entered by a department, bounds checked' },
  referred: { zh: '按部门公布的标准，或部门核定', en: 'by published standards, or entered' },
  none: { zh: '不拨付，转人工', en: 'not paid, left to people' },
};

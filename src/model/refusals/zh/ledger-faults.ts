import type { RefusalText } from '../../refusal.js';
import type { InBoth } from '../quoted.js';

/** What is wrong in a ledger, as `ledger verify` tells it. */
export const ledgerFaults = {
  unfinished: (why: InBoth<RefusalText>) => `无法读完：${why.zh.problem}`,
  fileDamaged: (said: string) => `文件结构损坏：${said}`,
  otherSchema: (name: string) => `表、索引或触发器 ${name} 不是原样`,
  strangeAbout: (name: string | undefined) => `台账自述（about）多出一项：${name ?? '（不是文字）'}`,
  outOfRange: () => '有编号不在次序之内的记录或键',
  keyWithoutEntry: () => '键所属的记录不存在',
  outOfOrder: (number: number) => `编号 ${number} 不在次序之内`,
  missingEntries: (first: number, last: number) => `缺第 ${first}${last > first ? ` 至 ${last}` : ''} 条`,
  noEntry: () => '记录的形式不对',
  unlinked: () => '内容、键或前一条的指纹与所记的不符：被改动、调换，或前面有删除',
  unlinkedRecently: () => '与前一条不相扣：被改动、调换，或前面有删除',
  notInIndex: () => '不在台账的索引里：索引已不是原样',
};

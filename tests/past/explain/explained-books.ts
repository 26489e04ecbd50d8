import type { Books, Cells } from '../../books/paid-month.js';
import { butie } from '../../cli/session.js';

/** What `explain` says of a place in a run that may have looked at a ledger. */
export async function explained(run: string, where: string, { ledger }: Books): Promise<string> {
  const given = ['--ledger', ledger.file, '--key-file', ledger.keyFile];
  const said = await butie('explain', run, where, ...given);
  if (said.code !== 0) throw new Error(`${said.error}${said.out}`);
  return said.out;
}

/** Counters a payment. */
export async function reversed(payout: string, how: string, { ledger }: Books): Promise<void> {
  const given = ['--ledger', ledger.file, '--key-file', ledger.keyFile];
  const said = await butie('reverse', payout, '--kind', how, '--reason', '示例', ...given);
  if (said.code !== 0) throw new Error(said.error);
}

/** One month of the monthly subsidy 9c, once 发放月份 is added. */
export const HONOURED: Cells = {
  姓名: '乙一',
  证件号码: '310199198001010013',
  资助项目: '首席技师培养资助',
  认定文号: '示例〔2023〕1号',
  认定日期: '2023-09-01',
  资助起始月份: '2023-09',
  银行账号: '6200000000000000001',
};

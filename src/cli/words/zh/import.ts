/** What is said when payments from before the ledger are taken over. */
export const imports = {
  refused: (file: string, count: number) => `${file}：${count} 行不能导入，什么也没有记（IMPORT_REFUSED）\n`,
  problem: (count: number) => `${count} 行不能导入，什么也没有记`,
  correct: '逐行改正后重新导入',
  line: (line: number) => `第 ${line} 行`,
  fault: (problem: string, remedy: string) => `${problem}；${remedy}`,
  more: (count: number) => `  另有 ${count} 行\n`,
  done: (payments: number, yuan: string) => `已导入期初 ${payments} 笔 ${yuan} 元\n`,
  unsure: (count: number) =>
    `其中 ${count} 笔没有写明事项：以后同一规则、收款人、受益人且金额相同的视为已付，金额或收款人不同的只提示。补上“事项.”各栏可以准确核对\n`,
  repeated: (count: number, numbers: readonly string[]) =>
    `其中 ${count} 笔与另一笔是同一事项，请核对是否重复列入：${numbers.join('、')}\n`,
  /** Where not all are named, that there are more. */
  rules: {
    all: (rules: readonly string[]) => rules.join('、'),
    some: (rules: readonly string[]) => `${rules.join('、')} 等`,
  },
  lacking: (payments: number, rules: string, lacks: readonly string[]) =>
    `其中 ${payments} 笔（规则 ${rules}）没有写明“${lacks.join('”“')}”，`,
  /** What they do not count under. */
  under: {
    cap: '不计入合计上限，以后可能超付',
    times: '不计入累计次数，以后可能超付',
    quota: '不计入名额，以后可能超付',
    double: '不与其他规则的同一事项核对',
    budget: '或写的是尚待确认，不计入各项资金的预算额度',
  },
  /** What is entered cannot be changed. */
  remedy: '要计入的，补上所缺的栏，启用前另建一本台账重新导入；已记入这本台账的不能改\n',
};

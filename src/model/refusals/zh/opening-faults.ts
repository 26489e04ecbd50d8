/** What keeps one line of a file of openings from being taken over. */
export const openingFaults = {
  cellEmpty: () => ({ problem: '没有填写', remedy: '补齐后重新导入' }),
  cellNotMonth: () => ({ problem: '不是月份', remedy: '写成 YYYY-MM，如 2023-09' }),
  monthToCome: () => ({ problem: '还没有到', remedy: '核对期间' }),
  negativeAmount: () => ({ problem: '是负数', remedy: NET }),
  netAmount: () => ({ problem: '是抵扣后的净额', remedy: NET }),
  doubtfulAmount: () => ({ problem: '不是确定的金额', remedy: '以元为单位，至多两位小数，如 1234.50' }),
  zeroAmount: () => ({ problem: '为 0', remedy: '没有付过的不要列入' }),
  unknownRule: (known: readonly string[]) => ({
    problem: '没有这个编号的规则',
    remedy: `可用：${known.join('、')}`,
  }),
  ruleWithoutPayouts: () => ({ problem: '不由本工具拨付', remedy: '删去这一行' }),
  noDepartment: (known: readonly string[]) => ({
    problem: '不是主管部门',
    remedy: `可用：${known.join('、')}；或留空，按规则确定`,
  }),
  otherPayeeType: (rule: string, types: readonly string[]) => ({
    problem: '与规则不符',
    remedy: `规则 ${rule} 的收款人是${types.join('或')}，请核对规则编号`,
  }),
  payeeTypeInDoubt: () => ({
    problem: '可能是个人的，也可能是单位的',
    remedy: '在“收款人类型”栏写明个人或单位',
  }),
  wrongNumber: (required: readonly string[]) => ({
    problem: '号码有误',
    remedy: `应为${required.join('或')}`,
  }),
  unusableMatter: (required: string) => ({ problem: '无法采用', remedy: `应为${required}` }),
  countedByTimes: (rule: string, lacks: readonly string[]) => ({
    problem: `规则 ${rule} 按次累计，须逐笔写明`,
    remedy: `补上“${lacks.join('”“')}”栏；是本工具算出的一批，改导入它的结果文件夹`,
  }),
  unrecognisable: (lacks: readonly string[]) => ({
    problem: '没有填写，再次申报时认不出这一笔',
    remedy: `补上受益人证件号码，或补上“${lacks.join('”“')}”栏`,
  }),
  repeatedInFile: (line: number) => ({ problem: `与第 ${line} 行重复`, remedy: ONCE }),
  inLedgerAlready: (entry: number) => ({ problem: `台账已有（第 ${entry} 条）`, remedy: ONCE }),
  numberOfPerson: () => ({ problem: '含有个人证件号码', remedy: '另编一个号' }),
  numberLikeBatch: () => ({
    problem: '与期间-批次分不清，那一批入账后就无法单独办理这一笔',
    remedy: '另编一个号，如前面加“QC-”',
  }),
  fundWithPerson: () => ({ problem: '含有个人证件号码', remedy: '写资金的名称' }),
  nothingPaidOut: () => ({
    problem: '抵扣更正后没有付出',
    remedy: '这一批请改用 payouts.csv 导入：把同一事项合并为一笔，写实际应付数',
  }),
};

const NET = '更正后的补发、扣回不单列，请把同一事项合并为一笔，写实际应付数';
const ONCE = '一笔只列一次，各笔编号不同';

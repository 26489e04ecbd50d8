/** What is wrong with the key that a ledger is kept under. */
export const ledgerKey = {
  keyMissing: () => ({ problem: '台账的密钥文件不存在', remedy: NO_HISTORY }),
  keyUnreadable: (code: string) => ({ problem: `台账的密钥文件无法读取（${code}）`, remedy: NO_HISTORY }),
  notAKey: () => ({ problem: '不是台账的密钥文件', remedy: `${NAME_IT}，或从备份恢复` }),
  keyNotFile: () => ({ problem: '不是文件', remedy: NAME_IT }),
  keyUnwritable: (code: string) => ({
    problem: `密钥文件无法写入（${code}）`,
    remedy: '请用 --key-file 指明可写的位置',
  }),
  keyBesideLedger: () => ({
    problem: '密钥文件与台账在同一文件夹',
    remedy: '请把密钥放到别处（默认在用户的配置文件夹），用 --key-file 指明',
  }),
  /** @param given fingerprint of the key that was given; `kept`: what the ledger says */
  fingerprintAltered: (given: string, kept: string) => ({
    problem: `台账所记的密钥指纹 ${kept} 已不是原样：记录是用这个密钥（指纹 ${given}）记的`,
    remedy: '密钥没有错；请保留此文件备查，从备份恢复（ledger restore），并查明谁动过它',
  }),
  /** @param given as in `fingerprintAltered` */
  otherKey: (given: string, kept: string) => ({
    problem: `密钥与台账对不上（密钥的指纹 ${given}，台账记的 ${kept}）：两者之一不是原来的`,
    remedy: `${NAME_IT}；密钥没有错的，用 ledger verify 核对备份，是台账被改动`,
  }),
};

const NAME_IT = '请用 --key-file 指明建账时的密钥文件';
const NO_HISTORY = `没有密钥就不能核对历史拨付；${NAME_IT}，或从备份恢复`;

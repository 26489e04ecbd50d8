import path from 'node:path';
import { Refusal } from '../model/refusal.js';
import { foreignFile, type Command } from './foreign-file.js';
import { RECEIPT_FILE } from './receipt-file.js';
import { statOf } from './stat-of.js';
import { unwritable } from './unwritable.js';

/** `new`: the folder must not exist. `replace-…`: what stands there gives way, if it is what the same command wrote before. */
export type PublishMode = 'new' | `replace-${Command}`;

/**
 * Only a folder that may be replaced, or nothing, may stand where results are to go.
 * @throws Refusal OUTPUT_EXISTS, OUTPUT_UNWRITABLE (it cannot be told what stands there)
 */
export async function refuseTaken(out: string, mode: PublishMode): Promise<void> {
  try {
    await refuse(out, mode);
  } catch (error) {
    throw unwritable(out, error);
  }
}

async function refuse(out: string, mode: PublishMode): Promise<void> {
  // Resolved, because a link with a slash after it would be followed.
  const place = path.resolve(out);
  const stat = await statOf(place);
  if (stat === undefined) return;
  if (!stat.isDirectory()) {
    const what = stat.isSymbolicLink() ? '链接' : '文件';
    throw taken(out, `是${what}，不是文件夹`, '请用 --out 指定其他文件夹');
  }
  if (mode === 'new') throw taken(out, '结果文件夹已存在', '请用 --force 覆盖或用 --out 指定其他文件夹');
  if ((await statOf(path.join(place, RECEIPT_FILE))) !== undefined)
    throw taken(out, `已入账（${RECEIPT_FILE}），不能覆盖`, '请用 --out 指定其他文件夹');
  const foreign = await foreignFile(place, mode === 'replace-run' ? 'run' : 'check');
  if (foreign !== undefined) {
    const named = path.join(out, foreign);
    throw taken(out, `已存在，且其中的 ${named} 不能确认是同一命令所写`, '请用 --out 指定其他文件夹');
  }
}

function taken(out: string, problem: string, remedy: string): Refusal {
  return new Refusal('OUTPUT_EXISTS', out, problem, remedy);
}

import { Refusal } from '../model/refusal.js';

/** What the operating system's error codes mean to the user: [problem, remedy]. */
const MEANINGS: Readonly<Record<string, readonly [string, string]>> = {
  EACCES: ['没有写入权限', '请用 --out 指定有写入权限的文件夹'],
  EPERM: ['没有写入权限', '请用 --out 指定有写入权限的文件夹'],
  EROFS: ['磁盘为只读', '请用 --out 指定可写的文件夹'],
  ENOSPC: ['磁盘空间不足', '请清理磁盘或用 --out 指定其他磁盘'],
  EDQUOT: ['磁盘配额已用完', '请清理磁盘或用 --out 指定其他磁盘'],
  ENOTDIR: ['路径中有一段是文件，不是文件夹', '请核对 --out'],
  EEXIST: ['路径上已有同名文件', '请核对 --out'],
  EBUSY: ['正被其他程序占用', '请关闭已打开的结果文件后重试'],
  ENOTEMPTY: ['正被其他程序占用', '请关闭已打开的结果文件后重试'],
  ENAMETOOLONG: ['路径过长', '请用 --out 指定较短的路径'],
  EMFILE: ['同时打开的文件过多', '请提高系统的文件数上限后重试'],
  EIO: ['磁盘读写出错', '请检查磁盘'],
};

/**
 * The refusal OUTPUT_UNWRITABLE for an error that the file system gave while writing; any other error is a bug
 * and comes back as it is.
 * @param place the file or folder as the user named it
 */
export function unwritable(place: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  const meaning = MEANINGS[error.code];
  if (meaning === undefined && !('syscall' in error)) return error;
  const [problem, remedy] = meaning ?? [`无法写入（${error.code}）`, '请用 --out 指定其他文件夹'];
  return new Refusal('OUTPUT_UNWRITABLE', place, problem, remedy);
}

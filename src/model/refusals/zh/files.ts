/** What keeps a file from being read or written. Windows does not say whether a right is lacking or Excel has the file open. */
export const files = {
  noFile: () => ({ problem: '没有这个文件', remedy: '请核对路径和读取权限' }),
  isFolder: () => ({ problem: '这是文件夹，不是文件', remedy: '请核对路径和读取权限' }),
  notPlain: () => ({ problem: '这不是普通文件', remedy: '请核对路径和读取权限' }),
  readDenied: () => ({
    problem: '没有读取权限，或正在 Excel、WPS 中打开',
    remedy: '请先在 Excel、WPS 中关闭它再重试；仍不行的请核对读取权限',
  }),
  readBusy: () => ({
    problem: '文件正被占用，多半是在 Excel、WPS 中打开着',
    remedy: '请先在 Excel、WPS 中关闭它再重试',
  }),
  unreadable: (code: string) => ({ problem: `文件无法读取（${code}）`, remedy: '请核对路径和读取权限' }),
  emptyFile: () => ({ problem: '文件是空的（0 字节）', remedy: '请重新导出名册' }),
  writeDenied: () => ({
    problem: '没有写入权限，或其中的文件正在 Excel、WPS 中打开',
    remedy: '请先在 Excel、WPS 中关闭再重试；仍不行的用 --out 指定有写入权限的文件夹',
  }),
  writeBusy: () => ({
    problem: '正被其他程序占用，多半是在 Excel、WPS 中打开着',
    remedy: '请先在 Excel、WPS 中关闭已打开的结果文件再重试',
  }),
  readOnly: () => ({ problem: '磁盘为只读', remedy: '请用 --out 指定可写的文件夹' }),
  diskFull: () => ({ problem: '磁盘空间不足', remedy: '请清理磁盘或用 --out 指定其他磁盘' }),
  quotaUsed: () => ({ problem: '磁盘配额已用完', remedy: '请清理磁盘或用 --out 指定其他磁盘' }),
  fileInPath: () => ({ problem: '路径中有一段是文件，不是文件夹', remedy: '请核对 --out' }),
  nameTaken: () => ({ problem: '路径上已有同名文件', remedy: '请核对 --out' }),
  pathTooLong: () => ({ problem: '路径过长', remedy: '请用 --out 指定较短的路径' }),
  tooManyOpen: () => ({ problem: '同时打开的文件过多', remedy: '请提高系统的文件数上限后重试' }),
  diskFault: () => ({ problem: '磁盘读写出错', remedy: '请检查磁盘' }),
  unwritable: (code: string) => ({ problem: `无法写入（${code}）`, remedy: '请用 --out 指定其他文件夹' }),
};

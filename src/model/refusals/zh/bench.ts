/** What is wrong with a bench. */
export const bench = {
  noExamples: (title: string, folder: string) => ({
    problem: `“${folder}”的例子里，${title}没有照付的行和不付的行可以仿照`,
    remedy: '换一种名册，或在规则文件夹的 examples 中补上例子',
  }),
  benchEnded: (code: string, last: string) => ({
    problem: `以 ${code} 结束：${last === '' ? '没有说明' : last}`,
    remedy: '单独运行这个命令，看它说什么',
  }),
  benchRows: (made: number, read: number) => ({
    problem: `生成了 ${made} 行，读到 ${read} 行`,
    remedy: '换一个种子或一种名册；这是程序的缺陷，请告知',
  }),
  oneRosterOnly: () => ({ problem: '一个文件里只有一种名册', remedy: '用 --kind 指明一种' }),
};

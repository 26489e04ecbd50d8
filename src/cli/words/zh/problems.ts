import type { ProblemWords } from '../problems-words.js';

export const problems: ProblemWords = {
  refused: ({ place, code, problem, remedy }) => `${place}：${problem}（${code}）\n${remedy}`,
  bug: '程序内部错误，结果未写出；请把以下内容报告给维护者',
  outputLost: (why) => `标准输出无法写入（${why}）：所示不全；写文件、记账的已照做，请核对结果`,
};

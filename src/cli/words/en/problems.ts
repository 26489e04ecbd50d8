import type { ProblemWords } from '../problems-words.js';

export const problems: ProblemWords = {
  refused: ({ place, code, problem, remedy }) => `${place}: ${problem} (${code})\n${remedy}`,
  bug: 'A bug in butie; nothing was written. Please report:',
  outputLost: (why) =>
    `stdout cannot be written (${why}): what is shown is not all; files and entries were made all the same, check the result`,
};

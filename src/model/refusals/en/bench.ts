import type { bench as zh } from '../zh/bench.js';

export const bench: typeof zh = {
  noExamples: (title, folder) => ({
    problem: `the examples of “${folder}” have no rows of ${title} to go by, one paid and one not`,
    remedy: 'take another kind of roster, or add examples to the rules',
  }),
  benchEnded: (code, last) => ({
    problem: `it ended with ${code}: ${last === '' ? 'nothing was said' : last}`,
    remedy: 'run that command by itself to see what it says',
  }),
  benchRows: (made, read) => ({
    problem: `${made} rows were made and ${read} were read`,
    remedy: 'take another seed or kind of roster; it is a fault of the program, please report it',
  }),
  oneRosterOnly: () => ({ problem: 'a file holds one kind of roster', remedy: 'name one by --kind' }),
};

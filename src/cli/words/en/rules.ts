import type { rules as zh } from '../zh/rules.js';

export const rules: typeof zh = {
  heads: ['rule', 'title', 'roster', 'paid to', 'departments', 'handled', 'in force'],
  amended: (times) => `, amended ${times} times`,
  examples: (count) => (count === 1 ? '1 example' : `${count} examples`),
  space: 'rules',
  readings: {
    used: 'used',
    other: 'or',
    why: 'why',
    rules: 'rules',
    how: 'To try another reading: --reading',
  },
  check: {
    why: 'why it matters: ',
    remedy: 'what to do: ',
    reason: 'acknowledged: ',
    unloaded: 'The rules cannot be loaded; nothing else was checked',
    sum: (found, known) => `${found} found, ${known} acknowledged`,
    scope: (count, files, lints, examples) =>
      `checked ${count} rules in ${files} files by ${lints} lints, ${examples} examples run`,
    hint: ' (those: --all)',
    and: '; ',
  },
  mutants: (mutants, killed, share) =>
    `Of ${mutants} changes to the rules the examples notice ${killed} (${share}%)`,
  unnoticed: '; not noticed:',
  basis: {
    shipped: 'By the rules that ship with the program',
    other: (used, shipped) =>
      `Not by the rules that ship with the program (the run's ${used}, shipped ${shipped}): check where they come from`,
    readings: (readings) => `Other readings: ${readings.join(', ')}`,
    standards: (names) =>
      `Standards and lists are the departments', none ship with the program: ${names.join(', ')}`,
  },
};

import type { helpRules as zh } from '../zh/help-rules.js';

export const helpRules: typeof zh = {
  rules: { about: 'the rules themselves: list, describe, check' },
  list: { about: 'every rule on a line: roster, payee, departments, how it is handled, in force' },
  show: {
    about: 'a rule, or all rules of a provision, in sentences',
    rule: 'a rule as 13a, or a provision as 13',
  },
  doc: {
    about: 'all rules as a handbook',
    out: 'write it to a file, otherwise to stdout',
    format: 'by default as the name of --out ends, otherwise md',
    force: 'replace a file that exists',
  },
  schema: {
    about: 'the JSON Schema of a kind of rule file, for editors; without a name, which kinds there are',
    name: 'which kind of rule file, as provision',
  },
  readings: { about: 'what the text leaves open: the question, the possible readings, and the one in use' },
  questions: {
    about:
      'the open points as a memo to the departments that interpret the policy; with runs, the money at stake',
    runs: 'runs that were computed with --cost-of-readings',
  },
  check: {
    about:
      'check the rules themselves: contradictions, overlaps, gaps, limits without examples, figures that are not in the text',
    all: 'also what is acknowledged, and why',
    mutants: 'spoil the rules place by place and see whether the examples notice (about half a minute)',
  },
  space: { about: 'which rule takes each combination of values', kind: 'kind of roster; otherwise all' },
  example: {
    about: 'a row of a run as an example of the rules (masked), for rules/examples',
    run: 'a folder that butie run wrote',
    row: 'as roster.xlsx:17; with several sheets roster.xlsx:sheet:17',
  },
  folder: 'folder of the rules',
};

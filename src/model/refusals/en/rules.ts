import type { rules as zh, RulesRemedy } from '../zh/rules.js';

const RULES_REMEDY: Readonly<Record<RulesRemedy, string>> = {
  correct: 'correct the rule file and try again',
  recompute: 'compute this batch again',
  check: 'see all mistakes by butie rules check, correct them and try again',
};

export const rules: typeof zh = {
  noRuleFiles: () => ({
    problem: 'there are no rule files (.yaml) in the folder',
    remedy: 'name the folder of rules by --rules',
  }),
  noRulesFolder: () => ({
    problem: 'the folder of rules is not there, or cannot be read',
    remedy: 'check the path of --rules',
  }),
  ruleFileUnreadable: () => ({
    problem: 'the rule file cannot be read',
    remedy: 'check the right to read it',
  }),
  ruleFileMisnamed: () => ({
    problem: 'the name of a rule file ends in .yaml: this one would not be read',
    remedy: 'rename it or move it away',
  }),
  draftsInCircle: () => ({
    problem: 'folders of rules refer to each other in a circle',
    remedy: 'change its folder',
  }),
  draftMistaken: (mistake) => ({
    problem: mistake,
    remedy: 'name the folder of rules that it changes, as folder: ../rules',
  }),
  rulesMistaken: (mistake, more, remedy) => ({
    problem: `${mistake ?? 'the rules are mistaken'}${more > 0 ? ` (and ${more} more)` : ''}`,
    remedy: RULES_REMEDY[remedy],
  }),
  runTwice: () => ({
    problem: 'the same run is given twice and would be counted twice',
    remedy: 'give it once',
  }),
  runsOfOtherRules: () => ({
    problem: 'it used other rules or readings than the runs before and cannot be added up with them',
    remedy: 'give only runs of the same rules and readings',
  }),
  noCostOfReadings: () => ({
    problem: 'the other readings were not tried in this run',
    remedy: 'run it again with --cost-of-readings',
  }),
  someRulesOnly: (rules) => ({
    problem: `this run is of the rules ${rules.join(', ')} only; what the others cost was not tried`,
    remedy: 'run it again without --only',
  }),
  rowNotAlone: (found, expected) => ({
    problem: `the row alone comes to (${found}), in the run it came to (${expected}): it depends on other rows of the run too, or on the roster's header, hidden rows and the like`,
    remedy: 'write such an example yourself, with the other rows under more',
  }),
  numberUnmaskable: () => ({
    problem: 'the form of the number does not let a made-up one stand for it',
    remedy: 'write the example yourself',
  }),
  changedByMasking: (found, expected) => ({
    problem: `masked, it comes to ${found}, which should be ${expected}`,
    remedy: 'write the example yourself, and change only what tells persons and units',
  }),
};

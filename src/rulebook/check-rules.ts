import type { RuleMistake } from '../policy/parse.js';
import { parsePolicy } from '../policy/parse-policy.js';
import { readBeside, readSources } from '../policy/source.js';
import { parseExamples } from './examples/example-file.js';
import { type ExampleFailure, runParsed } from './examples/run-examples.js';
import { parseAcknowledged, type Weighed, weigh } from './lint/acknowledge.js';
import { exampleRows } from './lint/example-rows.js';
import type { LintFinding } from './lint/finding.js';
import { lintBook } from './lint/lint-book.js';
import { LINTS, lintFindings } from './lint/lints.js';
import { type MutationScore, scoreOf } from './mutants/mutation-score.js';
import type { Rulebook } from './open-rulebook.js';

/** What checking a rules folder came to. */
export interface CheckedRules extends Weighed {
  /** False: the rules cannot be loaded, so that nothing beyond their form was checked. */
  readonly loaded: boolean;
  readonly counts: {
    readonly files: number;
    readonly rules: number;
    readonly lints: number;
    readonly examples: number;
  };
  /** How many changes of the rules the examples notice; undefined unless asked for. */
  readonly mutants: MutationScore | undefined;
}

/** Checks a rules folder by every lint and runs its examples. Throws `Refusal` where the folder cannot be read; whatever is wrong in it is a finding. */
export async function checkRules(folder: string, mutants: 'score' | 'leave'): Promise<CheckedRules> {
  const [sources, beside] = await Promise.all([readSources(folder), readBeside(folder)]);
  return checkFiles({ folder, sources, beside }, mutants);
}

/** As `checkRules`, of files that were read already. */
export function checkFiles(
  files: Pick<Rulebook, 'folder' | 'sources' | 'beside'>,
  mutants: 'score' | 'leave',
): CheckedRules {
  const mistakes: RuleMistake[] = [];
  const acknowledged = parseAcknowledged(files.beside, (mistake) => mistakes.push(mistake));
  const examples = parseExamples(files.beside);
  const parsed = parsePolicy(files.sources);
  const count = files.sources.length + files.beside.length;
  if (!parsed.ok) {
    mistakes.push(...examples.mistakes, ...parsed.mistakes);
    const counts = { files: count, rules: 0, lints: 0, examples: 0 };
    return {
      loaded: false,
      open: inOrder(mistakes.map(mistakeFinding)),
      acknowledged: [],
      counts,
      mutants: undefined,
    };
  }
  const rows = exampleRows(examples.files, parsed.policy);
  const book = lintBook(parsed.policy, parsed.places, examples.files, rows);
  const weighed = weigh(lintFindings(book), acknowledged);
  const failures = runParsed(examples, parsed.policy);
  return {
    loaded: true,
    open: inOrder([...mistakes.map(mistakeFinding), ...failures.map(failureFinding), ...weighed.open]),
    acknowledged: inOrder(weighed.acknowledged),
    mutants: mutants === 'score' ? scoreOf(examples, parsed.policy) : undefined,
    counts: {
      files: count,
      rules: new Set(book.rules.map(({ id }) => id)).size,
      lints: Object.keys(LINTS).length,
      examples: examples.files.reduce((sum, { value }) => sum + value.examples.length, 0),
    },
  };
}

function mistakeFinding({ file, line, message }: RuleMistake): LintFinding {
  return {
    lint: 'form',
    file,
    line,
    subject: `${file}:${line}`,
    problem: message,
    why: '规则文件不合格式或引用了没有的名称，不能用来计算',
    remedy: '按提示改正',
  };
}

function failureFinding({ file, line, name, expected, found }: ExampleFailure): LintFinding {
  return {
    lint: 'examples',
    file,
    line,
    subject: `${file}:${name}`,
    problem: `例子“${name}”应为 ${expected}，实为 ${found}`,
    why: '规则算出的和经办人核过的不一致，照此运行会付错',
    remedy: '规则有误的改规则，例子有误的改例子',
  };
}

function inOrder<F extends LintFinding>(findings: readonly F[]): readonly F[] {
  return findings.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

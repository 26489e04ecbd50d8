import type { RuleMistake } from '../policy/parse.js';
import { parsePolicy } from '../policy/parse-policy.js';
import { readBeside, readSources, type RuleSource } from '../policy/source.js';
import { parseExamples } from './examples/example-file.js';
import { parseAcknowledged, type Weighed, weigh } from './lint/acknowledge.js';
import { exampleRows } from './lint/example-rows.js';
import type { Found, LintFinding } from './lint/finding.js';
import { grouped } from './lint/grouped.js';
import { lintBook } from './lint/lint-book.js';
import { LINTS } from './lint/lints.js';

/** What checking a rules folder came to. */
export interface CheckedRules extends Weighed {
  /** False: the rules cannot be loaded, so that nothing beyond their form was checked. */
  readonly loaded: boolean;
  readonly counts: { readonly files: number; readonly rules: number; readonly lints: number };
}

/** Checks a rules folder by every lint. Throws `Refusal` where the folder cannot be read; whatever is wrong in it is a finding. */
export async function checkRules(folder: string): Promise<CheckedRules> {
  const [sources, beside] = await Promise.all([readSources(folder), readBeside(folder)]);
  return checkSources(sources, beside);
}

/** As `checkRules`, of files that were read already. */
export async function checkSources(
  sources: readonly RuleSource[],
  beside: readonly RuleSource[],
): Promise<CheckedRules> {
  const mistakes: RuleMistake[] = [];
  const examples = parseExamples(beside);
  const acknowledged = parseAcknowledged(beside, (mistake) => mistakes.push(mistake));
  const parsed = parsePolicy(sources);
  const files = sources.length + beside.length;
  mistakes.push(...examples.mistakes, ...(parsed.ok ? [] : parsed.mistakes));
  const unreadable = mistakes.map(mistakeFinding);
  if (!parsed.ok) {
    const counts = { files, rules: 0, lints: 0 };
    return { loaded: false, open: inOrder(unreadable), acknowledged: [], counts };
  }
  const rows = exampleRows(examples.files, parsed.policy);
  const book = lintBook(parsed.policy, parsed.places, examples.files, rows);
  const findings = Object.entries(LINTS).flatMap(([lint, { why, run }]) =>
    once(run(book)).map(({ place, ...found }): LintFinding => ({ lint, ...place, ...found, why })),
  );
  const weighed = weigh(findings, acknowledged);
  return {
    loaded: true,
    open: inOrder([...unreadable, ...weighed.open]),
    acknowledged: inOrder(weighed.acknowledged),
    counts: {
      files,
      rules: new Set(book.rules.map(({ id }) => id)).size,
      lints: Object.keys(LINTS).length,
    },
  };
}

/** What an amended rule has in common with its former self is found with each of them. */
function once(found: readonly Found[]): readonly Found[] {
  return grouped(found, ({ subject, problem }) => JSON.stringify([subject, problem])).flatMap(([first]) =>
    first === undefined ? [] : [first],
  );
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

function inOrder<F extends LintFinding>(findings: readonly F[]): readonly F[] {
  return findings.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

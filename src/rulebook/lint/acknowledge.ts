import { type Parsed, parseSource, type RuleMistake } from '../../policy/parse.js';
import { acknowledged, type AcknowledgedData } from '../../policy/schema/acknowledged.js';
import type { RuleSource } from '../../policy/rule-source.js';
import { ACKNOWLEDGED } from '../../policy/source.js';
import type { LintFinding } from './finding.js';

/** Findings set against what was acknowledged. */
export interface Weighed {
  readonly open: readonly LintFinding[];
  readonly acknowledged: readonly (LintFinding & { readonly reason: string })[];
}

/** What stands in acknowledged.yaml; a folder without the file has acknowledged nothing. */
export function parseAcknowledged(
  beside: readonly RuleSource[],
  report: (mistake: RuleMistake) => void,
): Parsed<AcknowledgedData> | undefined {
  const source = beside.find(({ name }) => name === ACKNOWLEDGED);
  return source === undefined ? undefined : parseSource(source, acknowledged, report);
}

/** Divides the findings. An entry that none of them answers to is a finding itself: the matter is gone, or was never there. */
export function weigh(
  findings: readonly LintFinding[],
  entries: Parsed<AcknowledgedData> | undefined,
): Weighed {
  const answers = (entries?.value ?? []).map((entry) => ({ ...entry, pattern: patternOf(entry.subject) }));
  const answerTo = (finding: LintFinding): number =>
    answers.findIndex(
      ({ lint, pattern, except = [] }) =>
        lint === finding.lint && pattern.test(finding.subject) && !except.includes(finding.subject),
    );
  const taken = findings.map((finding) => ({ finding, at: answerTo(finding) }));
  const stale = answers.flatMap(({ lint, subject }, index): readonly LintFinding[] =>
    taken.some(({ at }) => at === index)
      ? []
      : [
          {
            lint: 'acknowledged',
            file: ACKNOWLEDGED,
            line: entries?.lineOf([index]) ?? 1,
            subject: `${lint}:${subject}`,
            problem: `确认了 ${lint} ${subject}，但没有这样的问题`,
            why: '留着的旧确认会把以后同名的问题也盖住',
            remedy: '问题已不在的，删去这一条；写错的，对照 butie rules check --json 的 subject 改正',
          },
        ],
  );
  return {
    open: [...taken.filter(({ at }) => at < 0).map(({ finding }) => finding), ...stale],
    acknowledged: taken.flatMap(({ finding, at }) => {
      const reason = answers[at]?.reason;
      return reason === undefined ? [] : [{ ...finding, reason }];
    }),
  };
}

function patternOf(subject: string): RegExp {
  const parts = subject.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`, 'u');
}

import type { ChalkInstance } from 'chalk';
import type { CheckedRules } from '../../rulebook/check-rules.js';
import type { Language } from '../language.js';

type Finding = CheckedRules['open'][number];

/** `all`: those that are acknowledged too. */
interface How {
  readonly all: boolean;
  readonly language: Language;
  readonly colour: ChalkInstance;
}

const WORDS = {
  zh: {
    why: '为何要紧：',
    remedy: '怎样改正：',
    reason: '已确认：',
    unloaded: '规则不能读入，其余各项没有核对',
    sum: (found: number, known: number) => `${found} 处问题，${known} 处已确认`,
    scope: (rules: number, files: number, lints: number, examples: number) =>
      `核对了 ${files} 个文件中的 ${rules} 条规则，${lints} 项；例子 ${examples} 个`,
    hint: '（已确认的见 --all）',
    and: '；',
  },
  en: {
    why: 'why it matters: ',
    remedy: 'what to do: ',
    reason: 'acknowledged: ',
    unloaded: 'The rules cannot be loaded; nothing else was checked',
    sum: (found: number, known: number) => `${found} found, ${known} acknowledged`,
    scope: (rules: number, files: number, lints: number, examples: number) =>
      `checked ${rules} rules in ${files} files by ${lints} lints, ${examples} examples run`,
    hint: ' (those: --all)',
    and: '; ',
  },
} as const;

/** Findings as a compiler shows them, file by file, and a last line with the counts. */
export function checkText(checked: CheckedRules, { all, language, colour }: How): string {
  const words = WORDS[language];
  const head = ({ file, line, lint, problem }: Finding, mark: (text: string) => string): string =>
    `${colour.bold(`${file}:${line}`)}  ${mark(lint)}  ${problem}\n`;
  const open = checked.open.map(
    (finding) =>
      head(finding, colour.yellow) +
      `  ${colour.dim(`${words.why}${finding.why}`)}\n  ${words.remedy}${finding.remedy}\n`,
  );
  const known = checked.acknowledged.map(
    (finding) => head(finding, colour.dim) + `  ${words.reason}${finding.reason}\n`,
  );
  const { rules, files, lints, examples } = checked.counts;
  const hint = !all && known.length > 0 ? words.hint : '';
  const last = checked.loaded
    ? `${words.sum(open.length, known.length)}${hint}${words.and}${words.scope(rules, files, lints, examples)}\n`
    : `${words.sum(open.length, known.length)}${words.and}${words.unloaded}\n`;
  return [...open, ...(all ? known : []), last].join('');
}

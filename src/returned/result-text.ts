import { TREATMENT_NAMES } from '../model/code.js';
import type { ExceptionLine } from '../model/finding.js';
import { DISPOSITION_NAMES, type Disposition } from '../model/plan.js';
import { toldWords } from './told-words.js';

/** Header of the column that an annotated roster has more; `rules/rosters/common.yaml` says that no reader asks for it. */
export const RESULT_HEADER = '核验结果';

/** Excel shows a thousand characters of a cell or so, and holds 32,767. */
const MOST_CHARACTERS = 4000;
const NAMES: readonly string[] = Object.values(DISPOSITION_NAMES);
const SEPARATOR = '；';

/** What the column says of a row: what became of it, then each finding once, with what to do about it. */
export function resultText(
  disposition: Disposition,
  lines: readonly ExceptionLine[],
  district: string,
): string {
  const findings = new Set(lines.map((line) => findingText(line, district)));
  return withoutColons(shortened([DISPOSITION_NAMES[disposition], ...findings].join(SEPARATOR)));
}

/** Whether a text is one that `resultText` made: whatever else stands in the column is somebody's own. */
export function isResultText(text: string): boolean {
  const [name = ''] = text.split(SEPARATOR, 1);
  return NAMES.includes(name);
}

/** What a comment on the cell in question says. */
export function commentText(lines: readonly ExceptionLine[], district: string): string {
  const blocks = lines.map((line) => {
    const { name, required, message, advice } = toldWords(line, district);
    return [
      `【${TREATMENT_NAMES[line.treatment]}】${name}`,
      message,
      ...(required === '' || message.includes(required) ? [] : [`要求：${required}`]),
      `处理建议：${advice}`,
    ].join('\n');
  });
  return shortened([...new Set(blocks)].join('\n\n'));
}

/** Whether a comment is one of ours. */
export function isCommentText(text: string): boolean {
  return COMMENT_START.test(text) || text.startsWith(LEGEND[0]);
}

/** What the comment on the header says: how to read the column, and what is wrong with the sheet as a whole. */
export function headerComment(general: string): string {
  return `${LEGEND.join('\n')}${general === '' ? '' : `\n\n${general}`}`;
}

const COMMENT_START = new RegExp(`^【(?:${Object.values(TREATMENT_NAMES).join('|')})】`);

const LEGEND = [
  '本栏由 butie 填写，再次提交时不作名册内容。',
  '红底：不予拨付；黄底：暂缓；浅蓝底：提示。',
  '原因和处理建议见该格批注，也写在本栏。',
] as const;

function findingText(line: ExceptionLine, district: string): string {
  const cell = line.cell === '' ? '' : `（${line.column} ${line.cell}）`;
  const { name, message, advice } = toldWords(line, district);
  const more = message === '' ? '' : `，${message}`;
  const said = message.startsWith(name) ? `${message}${cell}` : `${name}${cell}${more}`;
  return `〔${TREATMENT_NAMES[line.treatment]}〕${said} → ${advice}`;
}

/** On one line, and with another sign for a colon: a row that says little else would be read as a line of signatures for it. */
function withoutColons(text: string): string {
  return text.replace(/[:：]/g, '∶').replace(/\s*[\r\n]+\s*/g, ' ');
}

/** Not cut within a sign of two units: half of one can be written nowhere. */
function shortened(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return `${text.slice(0, MOST_CHARACTERS - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

import { Refusal } from '../model/refusal.js';

/** Who prepared a run and who approved it. */
export interface Approval {
  readonly preparedBy: string;
  readonly approvedBy: string;
}

/** Approval takes two people. @throws Refusal USAGE where a name names nobody, or both name one */
export function refuseSamePerson({ preparedBy, approvedBy }: Approval): void {
  const prepared = personKey('--prepared-by', preparedBy);
  const approved = personKey('--approved-by', approvedBy);
  if (prepared !== approved) return;
  const problem = `经办和审批是同一人“${approvedBy.trim()}”`;
  throw new Refusal('USAGE', '--approved-by', problem, '须由两个人分别经办和审批');
}

const OPENING = '([{<"【〔〈《「『“‘';
const CLOSING = ')]}>"】〕〉》」』”’';
const BRACKETED = new RegExp(
  `[${escaped(OPENING)}][^${escaped(OPENING + CLOSING)}]*[${escaped(CLOSING)}]`,
  'g',
);

/** A name as it is compared: its letters, without what is added in brackets or quotes (甲（复核）), whatever the width, case or spacing. */
function personKey(option: string, name: string): string {
  const letters = withoutBrackets(name.normalize('NFKC'))
    .replaceAll(/[^\p{L}\p{N}]|[\u115F\u1160\u3164\uFFA0]/gu, '')
    .toLowerCase();
  if (letters !== '') return letters;
  throw new Refusal('USAGE', option, `“${name.trim()}”不是姓名`, '经办和审批须是两个人，各写姓名');
}

/** Innermost first, so that none is left within another. */
function withoutBrackets(text: string): string {
  let left = text;
  while (left.search(BRACKETED) >= 0) left = left.replaceAll(BRACKETED, '');
  return left;
}

function escaped(signs: string): string {
  return signs.replaceAll(/[[\]]/g, '\\$&');
}

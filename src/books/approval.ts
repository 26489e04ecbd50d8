import { refused } from '../model/refusals/refused.js';

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
  throw refused('USAGE', '--approved-by', (say) => say.onePersonTwice(approvedBy.trim()));
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
  throw refused('USAGE', option, (say) => say.nobodysName(name.trim()));
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

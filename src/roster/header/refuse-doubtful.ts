import { compactSpelling } from '../../model/compact-spelling.js';
import { refused } from '../../model/refusals/refused.js';
import type { ShownHeader } from '../../model/refusals/shown-header.js';
import type { ColumnData, CommonData } from '../../policy/data.js';
import type { HeaderCell } from './header-cells.js';
import type { HeaderMatch } from './header-match.js';
import { headerText } from './header-text.js';
import { headerAddress, headerWords } from './header-words.js';

/**
 * A column under a parent that says nothing known while another may be meant as well: of 上期/培训费 and 本期/培训费用, or of
 * 申报数/培训费 and 审定数/金额, the words do not tell which.
 * @param matches headers of the one column; @throws Refusal COLUMN_DUPLICATE
 */
export function refuseDoubtful(
  matches: readonly HeaderMatch[],
  column: ColumnData | undefined,
  unmatched: readonly HeaderCell[],
  header: CommonData['header'],
  place: string,
): void {
  const foreign = matches.find(({ standing }) => standing === 'foreign')?.cell;
  if (foreign === undefined || column === undefined) return;
  const isAmount = ({ parent, own }: HeaderCell): boolean =>
    parent !== '' &&
    headerText(own, header).spellings.some((each) =>
      header.parents.amounts.map(compactSpelling).includes(each),
    );
  const rivals = [
    ...matches.map(({ cell }) => cell),
    ...(column.type === 'money' ? unmatched.filter(isAmount) : []),
  ];
  const rival = rivals.find(({ parent }) => parent !== foreign.parent);
  if (rival === undefined) return;
  throw refused('COLUMN_DUPLICATE', place, (say) =>
    say.headerInDoubt(shown(foreign), shown(rival), column.name),
  );
}

function shown(cell: HeaderCell): ShownHeader {
  return { words: headerWords(cell), at: headerAddress(cell) };
}

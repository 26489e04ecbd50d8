import type { BatchLabel } from '../model/batch.js';
import type { ExceptionLine } from '../model/finding.js';
import type { RunTotals } from '../model/plan.js';
import { batchWords } from './batch-words.js';
import { ExceptionCount } from './exception-count.js';
import { exceptionOverview } from './exception-overview.js';
import { ProblemList } from './problem-list.js';
import type { SheetRoom, SlicePlace } from './workbook/growing-sheet.js';
import { LateTexts } from './workbook/late-texts.js';
import { quotedSheetName } from './workbook/sheet-name.js';
import type { WorkbookSheet } from './workbook/write-workbook.js';

type ListName = 'stopped' | 'notices' | 'paid';

/**
 * exceptions.xlsx: sheet 概览, then each line of exceptions.csv on one of 不予拨付和暂缓, 提示 and 已拨付: what a cumulative export
 * names again may be thousands of lines with which nothing is wrong.
 */
export class ExceptionBook {
  readonly #count = new ExceptionCount<{ readonly list: ListName; readonly at: SlicePlace }>();
  readonly #late = new LateTexts();
  readonly #words = this.#late.cell();
  readonly #lists: Readonly<Record<ListName, ProblemList>>;
  #lines = 0;

  constructor(
    room: SheetRoom,
    private readonly label: BatchLabel,
  ) {
    const list = (name: string): ProblemList => new ProblemList(room, name, label, this.#late, this.#words);
    this.#lists = { stopped: list('不予拨付和暂缓'), notices: list('提示'), paid: list('已拨付') };
  }

  add(line: ExceptionLine): void {
    this.#lines += 1;
    const list = listOf(line);
    this.#count.add(line, { list, at: this.#lists[list].add(line, this.#lines) });
  }

  /** What was added, by problem and by roster. */
  get counts(): Pick<ExceptionCount<unknown>, 'problems' | 'files'> {
    return this.#count;
  }

  sheets(totals: RunTotals, runId: string): readonly WorkbookSheet[] {
    this.#late.tell(this.#words, batchWords(this.label, runId));
    const taken = new Set<string>([OVERVIEW]);
    const sheets = new Map<ListName, readonly WorkbookSheet[]>();
    for (const name of LISTS) {
      const list = this.#lists[name];
      if (list.items > 0) sheets.set(name, list.sheets(taken));
    }
    const overview = exceptionOverview(this.label, {
      name: OVERVIEW,
      files: this.#count.files(),
      problems: this.#count.problems().map(({ first, ...problem }) => ({
        ...problem,
        first: `${quotedSheetName(sheets.get(first.list)?.[first.at.slice]?.name ?? '')}!A${first.at.row}`,
      })),
      totals,
      runId,
      unlinked: LISTS.reduce((sum, name) => sum + this.#lists[name].unlinked, 0),
    });
    return [overview, ...[...sheets.values()].flat()];
  }
}

const OVERVIEW = '概览';
const LISTS = ['stopped', 'notices', 'paid'] as const satisfies readonly ListName[];

function listOf({ treatment, mark }: ExceptionLine): ListName {
  if (mark === 'paid-as-before') return 'paid';
  return treatment === 'notice' ? 'notices' : 'stopped';
}

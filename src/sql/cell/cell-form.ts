import type { EnumData, PolicyData } from '../../policy/data.js';
import type { Expression } from '../expression.js';

/** What reading a column must know beside its texts. */
export interface CellContext {
  readonly column: string;
  readonly policy: Pick<PolicyData, 'head' | 'common'>;
  /** The values of an enum column with their spellings. */
  readonly enumeration: EnumData | undefined;
  /** The header asks 是否…, so 是 means the district itself. */
  readonly asksWhether: boolean;
}

/** The columns that hold one cell while it is read. */
interface CellNames {
  /** As it stands in the file; '' where blank. Never NULL. */
  readonly raw: Expression;
  /** In the form of its type, '' where blank; NULL where it has a character that SQL does not take. */
  readonly text: Expression;
  /** What reading it is reckoned from, where the form has such a step; else NULL. */
  readonly helper: Expression;
  /** What it is read as; NULL where it is not. */
  readonly value: Expression;
}

/**
 * How the cells of one type are read, in steps, each a column for the next one: text → (helper) → value → defect. The value is NULL
 * wherever there is a defect. No expression may take for certain what the streaming engine reads otherwise.
 */
export interface CellForm {
  text(raw: Expression): Expression;
  /** Reckoned once for the value: figures of a number, say. */
  helper?(names: Pick<CellNames, 'raw' | 'text'>): Expression;
  value(names: Omit<CellNames, 'value'>): Expression;
  /** As failures: NOTHING for a value that was read. Asked only of texts that are neither blank nor NULL. */
  defect(names: CellNames): Expression;
  /** Texts and what they are read as, to be joined rather than asked for one by one; `value` is then not called. */
  readonly dictionary?: ReadonlyMap<string, string>;
}

import type { ColumnData } from '../../policy/data.js';

/** A column of a list file. */
export interface ListColumn {
  readonly name: string;
  readonly type: ColumnData['type'];
  readonly enum?: ColumnData['enum'];
  /** Whether the file must have it. */
  readonly presence: 'required' | 'optional';
  /** Whether its cells may be blank. */
  readonly blank: 'allow' | 'refuse';
  /** Whether an unreadable or interpreted value is refused here or left to whoever reads the line. */
  readonly doubt: 'refuse' | 'pass';
}

/** A column that every line must fill. */
export function filled(name: string, type: ColumnData['type']): ListColumn {
  return { name, type, presence: 'required', blank: 'refuse', doubt: 'refuse' };
}

/** A column that may be blank, or left out altogether. */
export function optional(name: string, type: ColumnData['type']): ListColumn {
  return { ...filled(name, type), presence: 'optional', blank: 'allow' };
}

export const FROM = '生效日期';
export const TO = '失效日期';

/** The days between which a line holds, both inclusive; a blank end is open. */
export function validityColumns(): readonly ListColumn[] {
  return [FROM, TO].map((name) => optional(name, 'date'));
}

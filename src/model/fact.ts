import type { Decimal } from 'decimal.js';
import type { Code } from './code.js';
import type { Day, Month } from './day.js';
import type { Fen } from './money.js';

export type Sex = '男' | '女';

/**
 * A person's number, checked. `birth` and `sex` are undefined where the number does not hold them (passports). An old foreign
 * number holds a birth without its century: `birthInCentury` is then as
 * "65-02-15", else undefined.
 */
export interface PersonId {
  /** Normalised number; an old 15-digit one already made 18. */
  readonly number: string;
  /** 居民身份证, 港澳居民居住证, 台湾居民居住证, 外国人永久居留身份证, 护照: told from the number's form. */
  readonly document: string;
  readonly birth: Day | undefined;
  readonly birthInCentury: string | undefined;
  readonly sex: Sex | undefined;
}

/** A typed value of one cell. */
export type Fact =
  /** text, identifier, enum, level, unit code */
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'person'; readonly person: PersonId }
  | { readonly is: 'district'; readonly local: boolean; readonly text: string }
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'days'; readonly from: Day; readonly to: Day }
  | { readonly is: 'month'; readonly month: Month }
  | { readonly is: 'year'; readonly year: number }
  | { readonly is: 'money'; readonly fen: Fen }
  /** ratio (0 to 1), hours, count */
  | { readonly is: 'number'; readonly value: Decimal }
  | { readonly is: 'list'; readonly items: readonly string[] };

/** One cell read as its column's type. */
export type Reading =
  /** `shown`: the cell as found, trimmed. `note`: what was interpreted (VALUE_INTERPRETED), '' when nothing was. */
  | { readonly state: 'value'; readonly fact: Fact; readonly shown: string; readonly note: string }
  | { readonly state: 'blank' }
  /** `required`: what the column accepts, in Chinese. */
  | { readonly state: 'bad'; readonly code: Code; readonly shown: string; readonly required: string };

/** The types a roster column may have; each has one reader. */
export type ValueType =
  | 'text'
  | 'identifier'
  | 'person-id'
  | 'unit-code'
  | 'district'
  | 'enum'
  | 'date'
  | 'date-range'
  | 'month'
  | 'year'
  | 'ratio'
  | 'money'
  | 'hours'
  | 'count'
  | 'list';

import type { Awaits, Code, Treatment } from '../../model/code.js';
import type { Sex } from '../../model/fact.js';

export interface ExplainedCheck {
  readonly passed: boolean;
  readonly code: Code;
  /** What a failure is called, what becomes of the row then, and what to do about it. */
  readonly name: string;
  readonly treatment: Treatment;
  readonly advice: string;
  /** What it waits for where it is held. */
  readonly awaits: Awaits | undefined;
  readonly column: string;
  readonly cell: string;
  readonly found: string;
  readonly required: string;
  readonly message: string;
  /** Of a test of the working age: the retirement ages that it weighed. */
  readonly ages: readonly RetirementLine[];
}

/** A statutory retirement age for one person. The days are left out: a date of birth would give away what the mask hides. */
export interface RetirementLine {
  readonly sex: Sex;
  /** Value of the job column that the line is for; '' where it is for all. */
  readonly job: string;
  /** Original age in years. */
  readonly original: number;
  /** From this year on, one month more for every `step` months after its beginning, `most` at most. */
  readonly delayFromYear: number;
  readonly step: number;
  readonly most: number;
  /** Months of delay, and the span of months after the beginning of that year that comes to it; `to` undefined: open. */
  readonly delay: number;
  readonly late: { readonly from: number; readonly to: number | undefined } | undefined;
  /** The resulting age. */
  readonly years: number;
  readonly months: number;
  /** The law that it rests on. */
  readonly basis: string;
}

/** A finding as exceptions.csv has it. */
export interface ExplainedNotice {
  readonly code: Code;
  readonly name: string;
  readonly treatment: Treatment;
  readonly advice: string;
  /** What it waits for where it is held. */
  readonly awaits: Awaits | undefined;
  readonly column: string;
  readonly cell: string;
  readonly found: string;
  readonly required: string;
  readonly message: string;
}

const AROUND: readonly (readonly [before: string, behind: string])[] = [
  ['', ''],
  ['', '。'],
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
  ['[', ']'],
  ['“', '”'],
];

/** Tidied texts that say no more than 同上, whatever stands around it. @param dittos the words and signs */
export function dittoForms(dittos: readonly string[]): ReadonlySet<string> {
  return new Set(dittos.flatMap((mark) => AROUND.map(([before, behind]) => before + mark + behind)));
}

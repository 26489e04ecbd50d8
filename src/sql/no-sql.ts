/**
 * Rule data that has no SQL yet: named, so that nobody takes a part of the rules for the whole. Not a refusal of a user's file: who
 * compiles rules to SQL is a program.
 */
export class NoSql extends Error {
  /** @param kind what has no SQL, such as "check month-in-term" @param where rule or column that uses it */
  constructor(
    readonly kind: string,
    readonly where: string,
  ) {
    super(`no SQL for ${kind} (${where})`);
    this.name = 'NoSql';
  }
}

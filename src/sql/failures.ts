import { CODES, type Code, type Treatment } from '../model/code.js';
import type { Expression } from './expression.js';

/**
 * What is wrong with a cell, a claim or a row is one BIGINT: a bit for each code of the contract, 0 where nothing is. So the failures
 * of many checks are joined by OR, kept as one column, and told apart again at the end.
 */
const BITS: ReadonlyMap<string, bigint> = new Map(
  Object.keys(CODES).map((code, index) => [code, 1n << BigInt(index)]),
);

/** A cell of which SQL cannot say for certain what the streaming engine reads in it: the row is left to that one. */
export const UNSURE_BIT = 1n << 62n;

export const NOTHING: Expression = '0::BIGINT';
export const UNSURE: Expression = bits(UNSURE_BIT);
export const MISSING: Expression = failure('FIELD_MISSING');
export const UNREADABLE: Expression = failure('VALUE_UNREADABLE');

export function failure(code: Code): Expression {
  return bits(bitOf(code));
}

/** The failure where the condition holds. Of a condition that is unknown (NULL) nothing is said: whatever makes it so is a failure itself. */
export function failing(condition: Expression, code: Code): Expression {
  return `CASE WHEN ${condition} THEN ${failure(code)} ELSE ${NOTHING} END`;
}

/** The failures of all parts together. */
export function together(parts: readonly Expression[]): Expression {
  const some = parts.filter((part) => part !== NOTHING);
  return some.length === 0 ? NOTHING : `(${some.map((part) => `(${part})`).join(' | ')})`;
}

/** Whether there is any failure that is treated so. */
export function isTreated(failures: Expression, treatment: Treatment): Expression {
  const all = Object.entries(CODES).reduce(
    (sum, [code, entry]) => (entry.treatment === treatment ? sum | (BITS.get(code) ?? 0n) : sum),
    0n,
  );
  return `((${failures}) & ${bits(all)}) <> 0`;
}

/** Every code with its bit, for a table beside the results. */
export function codeBits(): readonly (readonly [code: string, bit: bigint])[] {
  return [...BITS];
}

/** The bit of a code, for whoever brings failures from elsewhere. */
export function bitOf(code: Code): bigint {
  const bit = BITS.get(code);
  if (bit === undefined) throw new Error(`no code ${code}`);
  return bit;
}

function bits(value: bigint): Expression {
  return `${value}::BIGINT`;
}

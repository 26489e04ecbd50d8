import type { AmountData } from '../../policy/data.js';
import { MONEY_PLACES, scaled } from '../cell/figures.js';
import type { CheckPlace } from '../check/check-place.js';
import type { Expression } from '../expression.js';
import { failing, NOTHING, together } from '../failures.js';
import { isBlank, isValue, maybe } from '../need.js';
import type { SqlColumn, SqlScope } from '../scope.js';
import { baseSql } from './base-kinds.js';
import type { BaseSql } from './base-sql.js';
import { standardSql } from './standard.js';

/** What a claim would pay, in fen, NULL where the row does not let it be computed; and what stands against it. */
export interface AmountSql {
  readonly fen: Expression;
  readonly failures: Expression;
}

interface Parts {
  readonly base: BaseSql;
  readonly ceilings: readonly BaseSql[];
  /** Whether an amount is not above 0 or outside the rule's bounds. */
  readonly outOfRange: (fen: Expression) => Expression;
  readonly entered: SqlColumn | undefined;
  readonly basis: SqlColumn | undefined;
  readonly event: SqlColumn;
}

/** One shape serves every amount: a base, an entered amount, a minimum and a maximum, as in the streaming engine. */
export function amountSql(data: AmountData, scope: SqlScope, place: CheckPlace): AmountSql {
  const { entered, min, max } = data;
  const bound = (yuan: number): bigint => scaled(yuan, MONEY_PLACES, place.rule);
  const most = max === undefined ? '' : ` AND {} <= ${bound(max)}`;
  const inRange = `{} >= ${min === undefined ? 1 : bound(min)}${most}`;
  const parts: Parts = {
    base: data.base === undefined ? ABSENT : baseSql(data.base, scope, place),
    ceilings: [
      ...(data.atMostStandard === undefined
        ? []
        : [standardSql({ from: 'standard', ...data.atMostStandard }, scope, place)]),
      ...(max === undefined ? [] : [{ fen: `${bound(max)}::BIGINT`, failures: NOTHING, absent: 'false' }]),
    ],
    outOfRange: (fen) => failing(`NOT (${inRange.replaceAll('{}', fen)})`, 'AMOUNT_OUT_OF_RANGE'),
    entered: entered === undefined ? undefined : scope.column(entered.column),
    basis: entered?.basis === undefined ? undefined : scope.column(entered.basis),
    event: place.event,
  };
  return SHAPES[entered?.mode ?? 'computed'](parts);
}

type Shape = (parts: Parts) => AmountSql;

const ABSENT: BaseSql = { fen: 'NULL::BIGINT', failures: NOTHING, absent: 'true' };

const SHAPES: Readonly<Record<'computed' | NonNullable<AmountData['entered']>['mode'], Shape>> = {
  computed,
  required: enteredOnly,
  within: enteredWithin((column) => column.defect),
  instead: enteredWithin(maybe),
  otherwise: enteredOtherwise,
};

function computed({ base, ceilings, outOfRange, event }: Parts): AmountSql {
  const fen =
    ceilings.length === 0
      ? base.fen
      : `CASE WHEN ${base.fen} IS NOT NULL THEN least(${[base, ...ceilings].map((each) => each.fen).join(', ')}) END`;
  const ofBase = together([...ceilings.map(({ failures }) => failures), outOfRange(fen)]);
  return {
    fen,
    failures: together([
      base.failures,
      failing(`(${base.absent}) AND ${isValue(event)}`, 'STANDARD_MISSING'),
      `CASE WHEN ${base.fen} IS NOT NULL THEN ${ofBase} ELSE ${NOTHING} END`,
    ]),
  };
}

/** No base: a department enters the amount. */
function enteredOnly({ entered, outOfRange }: Parts): AmountSql {
  const column = named(entered);
  return { fen: column.value, failures: together([column.defect, outOfRange(column.value)]) };
}

/** The entered amount replaces the computed one and must not exceed it. */
function enteredWithin(ask: (column: SqlColumn) => Expression): Shape {
  return (parts) => {
    const amount = computed(parts);
    const column = named(parts.entered);
    const within = `${column.value} > 0 AND ${column.value} <= ${amount.fen}`;
    return {
      fen: `CASE WHEN ${amount.fen} IS NOT NULL THEN coalesce(${column.value}, ${amount.fen}) END`,
      failures: together([amount.failures, ask(column), failing(`NOT (${within})`, 'AMOUNT_OUT_OF_RANGE')]),
    };
  };
}

/** A published standard wins; the entered amount serves where there is none, with its document. */
function enteredOtherwise({ base, entered, basis, outOfRange }: Parts): AmountSql {
  const column = named(entered);
  const published = together([
    failing(`${column.value} <> ${base.fen}`, 'AMOUNT_OUT_OF_RANGE'),
    outOfRange(base.fen),
  ]);
  const document = basis === undefined ? NOTHING : basis.defect;
  const unpublished =
    `CASE WHEN ${isBlank(column)} THEN ${failing(base.absent, 'STANDARD_MISSING')}` +
    ` ELSE ${together([document, failing(`${isValue(column)} AND (${outOfRange(column.value)}) <> 0`, 'AMOUNT_OUT_OF_RANGE')])} END`;
  return {
    fen: `coalesce(${base.fen}, ${column.value})`,
    failures: together([
      base.failures,
      maybe(column),
      `CASE WHEN ${base.fen} IS NOT NULL THEN ${published} ELSE ${unpublished} END`,
    ]),
  };
}

function named(column: SqlColumn | undefined): SqlColumn {
  if (column === undefined)
    throw new Error('an amount that is entered nowhere: the rule data was not checked');
  return column;
}

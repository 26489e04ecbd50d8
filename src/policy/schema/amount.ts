import { z } from 'zod';
import { match } from './check.js';
import { name, ratio, yuan } from './scalars.js';

const fixed = z.strictObject({ from: z.literal('fixed'), yuan });

const level = z.strictObject({
  from: z.literal('level'),
  column: name,
  /** Level → yuan; levels are those of the column's enum, in its order. */
  table: z.record(name, yuan),
});

const share = z.strictObject({
  from: z.literal('share'),
  column: name,
  /** A fixed ratio, or the column that holds it. */
  times: z.union([ratio, z.strictObject({ column: name })]),
});

const standard = z.strictObject({
  from: z.literal('standard'),
  list: name,
  match: match.optional(),
  /** Tiers: the highest lower bound (list column) that the roster column reaches. */
  tier: z.strictObject({ bound: name, column: name }).optional(),
  /** The list's amount column. */
  amount: name,
});

/**
 * One shape serves every amount (contract §3): a base, an entered amount, a minimum and a maximum.
 * `entered.mode`: `required` there is no base; `within` it is what is paid, and must not exceed the computed amount; `instead` it replaces the computed amount and must not exceed it;
 * `otherwise` it serves where the standard has no entry, and must equal it where it has one.
 */
export const amount = z.strictObject({
  base: z.discriminatedUnion('from', [fixed, level, share, standard]).optional(),
  entered: z
    .strictObject({
      column: name,
      mode: z.enum(['required', 'within', 'instead', 'otherwise']),
      /** A document that must stand beside an entered amount. */
      basis: name.optional(),
    })
    .optional(),
  /** A computed base is also cut to the list's amount, where the list is given. */
  atMostStandard: z.strictObject({ list: name, match, amount: name }).optional(),
  min: yuan.optional(),
  max: yuan.optional(),
});

export type AmountData = z.infer<typeof amount>;
export type BaseData = NonNullable<AmountData['base']>;

import { z } from 'zod';
import { amount } from './amount.js';
import { check, condition, requirement } from './check.js';
import { day, month, name, names, yuan } from './scalars.js';

const payee = z.union([
  name,
  z.strictObject({
    by: name,
    /** Value of the column → party. */
    cases: z.record(name, name),
    /** The party when the cell is blank; without it a blank cell is FIELD_MISSING. */
    default: name.optional(),
  }),
]);

const quota = z.strictObject({
  persons: z.int().positive(),
  per: name,
  start: name,
  blockMonths: z.int().positive(),
  countedFrom: month,
});

/** The parts of a rule that an amendment or another reading of the text may replace, each as a whole. */
export const ruleParts = z.strictObject({
  when: z.array(condition).exactOptional(),
  require: z.array(requirement).exactOptional(),
  amount: amount.optional(),
  payee: payee.optional(),
  once: names.optional(),
  /** Sum of money, or number of payouts, for one key over all rows and all time. */
  cap: z.strictObject({ yuan, per: names }).optional(),
  times: z.strictObject({ most: z.int().positive(), per: names }).optional(),
  /** Planned number of persons who start in one block of months; beyond it a notice. */
  quota: quota.optional(),
  fund: name.optional(),
});

/** What is different from a day on: each part stands until the next amendment that replaces it. */
const amendment = z.strictObject({ from: day, item: name, cites: names, ...ruleParts.shape });

const rule = z.strictObject({
  ...ruleParts.shape,
  id: z.string().regex(/^[0-9A-Za-z]+$/, '应为字母和数字'),
  title: name,
  /** The operative figures as they stand in the text: phrases, not paragraphs. */
  cites: names,
  /** In force; without `from`, as the policy; without `to`, open. Both days inclusive. */
  from: day.optional(),
  to: day.optional(),
  roster: name,
  when: z.array(condition),
  require: z.array(requirement),
  /** Which column dates the event, where it is not the roster's own. */
  event: name.optional(),
  departments: names,
  /** In order of time; the first day of each lies within the time of the rule. */
  amendments: z.array(amendment).min(1).optional(),
});

export const provision = z.strictObject({
  provision: z.int().positive(),
  item: name,
  title: name,
  /** computed by the tool; entered by a department within bounds; referred to other documents; none: nothing to pay. */
  handled: z.enum(['computed', 'entered', 'referred', 'none']),
  /** What the tool does with it, and what it leaves to others. */
  note: name,
  rules: z.array(rule).min(1),
});

export const shared = z.strictObject({ checks: z.record(name, z.array(check)) });

export type RuleData = z.infer<typeof rule>;
export type RuleParts = z.infer<typeof ruleParts>;
export type ProvisionData = z.infer<typeof provision>;

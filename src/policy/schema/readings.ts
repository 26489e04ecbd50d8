import { z } from 'zod';
import { check, requirement } from './check.js';
import { ruleParts } from './rule.js';
import { day, name, names } from './scalars.js';

/** Of rules: requirements taken away or added, then parts replaced. */
const ofRules = z.strictObject({
  rules: names,
  /** Names of shared checks. */
  drop: names.optional().describe('去掉的共用条件'),
  add: z.array(requirement).min(1).optional().describe('加上的条件'),
  set: ruleParts.optional().describe('整项替换的内容'),
});

/** Of a shared check: all of its tests. */
const ofShared = z.strictObject({ shared: name, checks: z.array(check) });

/** Of the time in which the policy is in force. */
const ofHead = z.strictObject({
  head: z.strictObject({ from: day.exactOptional(), to: day.exactOptional() }),
});

const change = z.union([ofRules, ofShared, ofHead]);

const option = z.strictObject({
  means: name,
  why: name.describe('取这种解释的理由'),
  /** What it changes of the rules as they are written; the reading by which they are written changes nothing. */
  changes: z.array(change).min(1).optional().describe('换成这种解释时规则怎样改'),
});

/** Where the text leaves a point open: the question, the readings possible, what speaks for each, and the one used. */
export const readings = z.array(
  z.strictObject({
    id: z.string().regex(/^[\w.-]+$/, '应为字母、数字、点和连字符'),
    question: name,
    item: name,
    rules: z.array(name),
    used: name.describe('所用的一种，在 options 之中'),
    options: z.record(z.string().regex(/^[\w-]+$/, '应为字母、数字和连字符'), option),
  }),
);

export type ReadingsData = z.infer<typeof readings>;
export type ReadingData = ReadingsData[number];
export type OptionData = z.infer<typeof option>;
export type ChangeData = z.infer<typeof change>;

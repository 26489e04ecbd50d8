import { z } from 'zod';
import { type Parsed, parseSource, type RuleMistake } from '../../policy/parse.js';
import { month, name, names } from '../../policy/schema/scalars.js';
import type { RuleSource } from '../../policy/rule-source.js';
import { EXAMPLES } from '../../policy/source.js';

/** Column → cell as a clerk types it; '' is a blank cell. */
const cells = z.record(name, z.string());

/** Rule id, or `row` for the whole row → amount with any notices, or codes; several separated by a space. */
const outcome = z.record(name, name);

const example = z
  .strictObject({
    name,
    /** The month paid for; 2023-12 where it is not what the example is about. */
    period: month.default('2023-12'),
    base: name.describe('bases 中的一行'),
    with: cells.default({}).describe('与 base 不同的单元格'),
    /** Further rows of the same batch: the first row with these differences. */
    more: z.array(cells).default([]).describe('同批的其他行，只写与首行的不同'),
    /** Reading → the option under which the example is run, where it is not the one in use. */
    readings: z.record(name, name).default({}),
    /** File of the standards folder, without .csv → its lines. */
    standards: z.record(name, z.array(cells).min(1)).default({}),
    expect: outcome.describe('规则（或 row）: 金额和代码'),
    expectMore: z.array(outcome).default([]),
    /** Rule → name of the payee, for the first row. */
    expectPayee: z.record(name, name).optional(),
    /** Rule → the fund that pays, for the first row. */
    expectFund: z.record(name, name).optional(),
    /** Rule → keys of all its departments, for the first row; the first one pays. */
    expectDepartments: z.record(name, names).optional().describe('规则: 部门，第一个拨付'),
  })
  .refine(({ more, expectMore }) => more.length === expectMore.length, '每个 more 行都应有 expectMore');

export const exampleFile = z
  .strictObject({
    provision: z.int().positive(),
    bases: z.record(name, z.strictObject({ roster: name, row: cells })),
    examples: z.array(example).min(1),
  })
  .superRefine(({ bases, examples }, { addIssue }) => {
    for (const [index, { base }] of examples.entries()) {
      if (Object.hasOwn(bases, base)) continue;
      const known = Object.keys(bases).join('、');
      const message = `没有名为 ${base} 的 base，可用：${known}`;
      addIssue({ code: 'custom', path: ['examples', index, 'base'], message });
    }
  });

export type Example = z.infer<typeof example>;
export type ExampleFile = z.infer<typeof exampleFile>;
export type Cells = z.infer<typeof cells>;

export interface ParsedExamples {
  readonly files: readonly Parsed<ExampleFile>[];
  readonly mistakes: readonly RuleMistake[];
}

/** The files of examples that could be read, in order of name, and what is wrong with the others. A number without quotes is a mistake: cells are texts. */
export function parseExamples(beside: readonly RuleSource[]): ParsedExamples {
  const mistakes: RuleMistake[] = [];
  const files = beside
    .filter(({ name }) => name.startsWith(EXAMPLES))
    .flatMap((source) => parseSource(source, exampleFile, (mistake) => mistakes.push(mistake)) ?? []);
  return { files, mistakes };
}

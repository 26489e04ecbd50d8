import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { month, name } from '../../policy/schema/scalars.js';

/** Column → cell as a clerk types it; '' is a blank cell. */
const cells = z.record(name, z.string());

/** Rule id, or `row` for the whole row → amount with any notices, or codes; several separated by a space. */
const outcome = z.record(name, name);

const example = z
  .strictObject({
    name,
    /** The month paid for; 2023-12 where it is not what the example is about. */
    period: month.default('2023-12'),
    base: name,
    with: cells.default({}),
    /** Further rows of the same batch: the first row with these differences. */
    more: z.array(cells).default([]),
    /** File of the standards folder, without .csv → its lines. */
    standards: z.record(name, z.array(cells).min(1)).default({}),
    expect: outcome,
    expectMore: z.array(outcome).default([]),
    /** Rule → name of the payee, for the first row. */
    expectPayee: z.record(name, name).optional(),
  })
  .refine(({ more, expectMore }) => more.length === expectMore.length, '每个 more 行都应有 expectMore');

const file = z
  .strictObject({
    provision: z.int().positive(),
    bases: z.record(name, z.strictObject({ roster: name, row: cells })),
    examples: z.array(example).min(1),
  })
  .refine(
    ({ bases, examples }) => examples.every(({ base }) => Object.hasOwn(bases, base)),
    'base 应在 bases 之中',
  );

export type Example = z.infer<typeof example>;
export type ExampleFile = z.infer<typeof file>;
export type Cells = z.infer<typeof cells>;

/** Every file of rules/examples, in order of provision. A number without quotes is a mistake: cells are texts. */
export async function readExamples(folder: string): Promise<readonly ExampleFile[]> {
  const names = (await readdir(folder)).filter((each) => each.endsWith('.yaml')).toSorted();
  return Promise.all(
    names.map(async (each) => {
      const document = parseDocument(await readFile(path.join(folder, each), 'utf8'), { uniqueKeys: true });
      const [error] = document.errors;
      if (error !== undefined) throw error;
      const parsed = file.safeParse(document.toJS());
      if (!parsed.success) throw new Error(`${each}: ${z.prettifyError(parsed.error)}`);
      return parsed.data;
    }),
  );
}

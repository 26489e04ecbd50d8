import { z } from 'zod';

const cost = z.object({ seconds: z.number(), cpuSeconds: z.number(), peakMegabytes: z.number() });
const functions = z.array(z.object({ name: z.string(), seconds: z.number() })).readonly();
/** Parts of the whole processor time. */
const shares = z.object({
  reading: z.number(),
  deciding: z.number(),
  writing: z.number(),
  other: z.number(),
  outside: z.number(),
  longest: z.object({ reading: functions, deciding: functions, writing: functions, other: functions }),
});
const rows = z.int().positive();

/** What one run of the bench measured: medians, each section in turn with what it is compared to. A section that was not asked for is not there. */
export const figures = z.object({
  butie: z.string(),
  runs: z.int().positive(),
  machine: z.object({
    processor: z.string(),
    cores: z.int(),
    memory: z.number(),
    system: z.string(),
    node: z.string(),
  }),
  /** How busy the machine was before: processes that waited or worked, over a minute. */
  load: z.number(),
  /** Seconds that pass. */
  start: z.object({ nothing: z.number(), version: z.number(), validate: z.number() }).optional(),
  month: z.object({ rows, run: cost }).optional(),
  workbook: z
    .object({ rows, run: cost, exceljs: cost, sheetjs: cost, inflate: cost, sameBytes: cost, shares })
    .optional(),
  /** `listsOnly`: whether the run was without workbooks, as the engines' jobs are. */
  engines: z.object({ rows, listsOnly: z.boolean(), run: cost, jsonRules: cost, zen: cost }).optional(),
  many: z
    .object({
      rows,
      /** Lists and manifest without workbooks; not there where the program has no such option. */
      lists: cost.optional(),
      books: cost,
      csvParse: cost,
      sameBytes: cost,
      /** Lines in the sheets of its workbooks, and what writing so many costs at the least. */
      lines: z.int().positive(),
      sheetData: cost,
      few: z.object({ rows, run: cost }),
      shares,
    })
    .optional(),
});

export type Figures = z.infer<typeof figures>;
export type Cost = z.infer<typeof cost>;

import path from 'node:path';
import { z } from 'zod';
import { PLAIN_SHEETS } from '../model/sheet-settings.js';
import { readManifest } from './read-manifest.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const yuan = z.string().regex(/^-?\d+\.\d\d$/);
const count = z.int().nonnegative();
const tallies = z.record(z.string(), z.object({ payouts: count, amount: yuan }));

/** Names are joined to folders: none may lead out of them. */
const baseName = z.string().refine((name) => name !== '' && name !== '..' && path.basename(name) === name);
const nameWithin = z
  .string()
  .refine((name) => name.split('/').every((part) => baseName.safeParse(part).success));

const manifest = z.object({
  runId: sha256,
  butie: z.string(),
  /** Major version of Node. */
  node: z.int().positive(),
  policy: z.object({ number: z.string(), district: z.string() }),
  options: z.object({
    period: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
    batch: z.string().regex(/^\d\d$/),
    kind: z.string().nullable(),
    sheet: z.string().nullable(),
    only: z.array(z.string()).nullable(),
    includeHidden: z.boolean(),
  }),
  /** Runs from before there was a choice were written plainly. */
  sheets: z
    .object({
      /** Runs from before there was a choice wrote all. */
      files: z.enum(['all', 'lists']).default('all'),
      accounts: z.enum(['whole', 'masked']),
      publicNames: z.enum(['full', 'masked']),
      splitBy: z.enum(['none', 'unit']),
      annotated: z.enum(['none', 'written']),
    })
    .default(PLAIN_SHEETS),
  inputs: z.array(
    z.object({
      name: baseName,
      sha256,
      bytes: count,
      tables: z.array(z.object({ sheet: z.string(), kind: z.string(), headerRow: count })),
    }),
  ),
  rules: z.object({ sha256, files: count }),
  readings: z.array(z.object({ id: z.string(), used: z.string() })),
  standards: z.array(z.object({ name: baseName, sha256 })),
  ledger: z.union([
    z.object({ entry: count, head: sha256, note: z.string() }),
    z.object({ head: z.null(), note: z.string() }),
  ]),
  rows: z.object({
    read: count,
    paid: count,
    partly: count,
    held: count,
    rejected: count,
    unclaimed: count,
    skipped: count,
  }),
  totals: z.object({
    payouts: count,
    amount: yuan,
    byDepartment: tallies,
    byRule: tallies,
    byFund: tallies,
  }),
  exceptions: z.record(z.string(), count),
  outputs: z.array(z.object({ name: nameWithin, sha256, partsSha256: sha256.optional() })),
});

/** What a run says of what it was computed from, what it came to, and the files that it wrote. */
export type Manifest = z.infer<typeof manifest>;

/** @throws Refusal RUN_INVALID where the folder is no run's */
export async function manifestOf(run: string): Promise<Manifest> {
  return readManifest(run, manifest);
}

import { z } from 'zod';
import { readManifest } from './manifest.js';

const account = z.object({
  options: z.object({
    period: z.string(),
    kind: z.string().nullable(),
    includeHidden: z.boolean(),
  }),
  inputs: z.array(z.object({ name: z.string(), sha256: z.string() })),
  rules: z.object({ sha256: z.string() }),
  readings: z.array(z.object({ id: z.string(), used: z.string() })),
  standards: z.array(z.object({ name: z.string() })),
});

/** What the manifest of a run says of what it was computed from. */
export type RunAccount = z.infer<typeof account>;

/** @throws Refusal RUN_INVALID where the folder is no run's */
export async function readAccount(folder: string): Promise<RunAccount> {
  return readManifest(folder, account);
}

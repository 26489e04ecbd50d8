import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { Refusal } from '../../model/refusal.js';

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

/** Reads the manifest in a run's folder. @throws Refusal USAGE where the folder is no run's */
export async function readAccount(folder: string): Promise<RunAccount> {
  const file = path.join(folder, 'manifest.json');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Refusal('USAGE', file, '不存在或无法读取', '给出 butie run 的结果文件夹');
  });
  const parsed = account.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  throw new Refusal('USAGE', file, '不是 butie run 写的清单文件', '给出 butie run 的结果文件夹');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

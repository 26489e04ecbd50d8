import { z } from 'zod';
import { exactFen, type Fen } from '../../model/money.js';
import { Refusal } from '../../model/refusal.js';
import { readManifest } from '../past-run/manifest.js';

const amount = z
  .string()
  .regex(/^\d+\.\d\d$/)
  .transform((text): Fen => exactFen(text) ?? 0);

const manifest = z.object({
  runId: z.string(),
  policy: z.object({ number: z.string() }),
  options: z.object({ period: z.string(), batch: z.string() }),
  rules: z.object({ sha256: z.string() }),
  readings: z.array(z.object({ id: z.string(), used: z.string() })),
  costOfReadings: z
    .array(
      z.object({
        reading: z.string(),
        other: z.object({ option: z.string() }),
        rows: z.int().nonnegative(),
        more: amount,
        less: amount,
      }),
    )
    .optional(),
});

/** What a run says of the other readings, as its manifest states it. */
export interface RunCosts {
  readonly runId: string;
  readonly period: string;
  readonly batch: string;
  readonly rulesHash: string;
  /** Reading → the option that the run took. */
  readonly used: ReadonlyMap<string, string>;
  readonly costs: readonly {
    readonly reading: string;
    readonly option: string;
    readonly rows: number;
    readonly more: Fen;
    readonly less: Fen;
  }[];
}

/** Reads what a run states in its manifest. @throws Refusal RUN_INVALID: no manifest of a run, or one without costs of readings */
export async function readRunCosts(run: string): Promise<RunCosts> {
  const { runId, options, rules, readings, costOfReadings } = await readManifest(run, manifest);
  if (costOfReadings === undefined)
    throw new Refusal('RUN_INVALID', run, '这次运行没有试算其他解释', '请加 --cost-of-readings 重新运行');
  return {
    runId,
    period: options.period,
    batch: options.batch,
    rulesHash: rules.sha256,
    used: new Map(readings.map(({ id, used }) => [id, used])),
    costs: costOfReadings.map(({ other, ...cost }) => ({ ...cost, option: other.option })),
  };
}

import { z } from 'zod';
import { exactFen, type Fen } from '../../model/money.js';
import { refused } from '../../model/refusals/refused.js';
import { readManifest } from '../../past/read-manifest.js';

const amount = z
  .string()
  .regex(/^\d+\.\d\d$/)
  .transform((text): Fen => exactFen(text) ?? 0);

const cost = z.object({
  reading: z.string(),
  other: z.object({ option: z.string() }),
  rows: z.int().nonnegative(),
  more: amount,
  less: amount,
  held: amount,
  wanting: z.array(z.string()),
  moved: amount,
});

const manifest = z.object({
  runId: z.string(),
  options: z.object({ period: z.string(), batch: z.string(), only: z.array(z.string()).nullable() }),
  rules: z.object({ sha256: z.string() }),
  readings: z.array(z.object({ id: z.string(), used: z.string() })),
  costOfReadings: z.array(cost).optional(),
});

/** What a run says of the other readings, as its manifest states it. */
export interface RunCosts {
  readonly runId: string;
  readonly period: string;
  readonly batch: string;
  readonly rulesHash: string;
  /** Reading → the option that the run took. */
  readonly used: ReadonlyMap<string, string>;
  readonly costs: readonly z.infer<typeof cost>[];
}

/**
 * Reads what a run states in its manifest.
 * @throws Refusal RUN_INVALID: no manifest of a run, one without costs of readings, or a run of some rules only
 */
export async function readRunCosts(run: string): Promise<RunCosts> {
  const { runId, options, rules, readings, costOfReadings } = await readManifest(run, manifest);
  if (costOfReadings === undefined) throw refused('RUN_INVALID', run, (say) => say.noCostOfReadings());
  const { only } = options;
  if (only !== null) throw refused('RUN_INVALID', run, (say) => say.someRulesOnly(only));
  return {
    runId,
    period: options.period,
    batch: options.batch,
    rulesHash: rules.sha256,
    used: new Map(readings.map(({ id, used }) => [id, used])),
    costs: costOfReadings,
  };
}

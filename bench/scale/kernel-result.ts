import type { ProcessCost } from '../../src/bench/process/node-process.js';

/** What one run of the compiled SQL came to, as it is handed over in a file. */
export interface KernelResult {
  readonly rows: number;
  /** Rows that the streaming engine decided. */
  readonly left: number;
  /** Those among them that are no rows to it: footers, headers, blank ones. */
  readonly none: number;
  readonly memory: string;
  /** Seconds of each step. */
  readonly steps: Readonly<Record<string, { readonly wall: number; readonly cpu: number }>>;
  /** Rule, payouts, fen. */
  readonly byRule: readonly (readonly string[])[];
  /** Disposition, rows. */
  readonly dispositions: readonly (readonly string[])[];
}

export function reportKernel(result: KernelResult & { readonly cost: ProcessCost }): void {
  const { rows, left, none, memory, steps, byRule, dispositions, cost } = result;
  const perSecond = (seconds: number): string => `${Math.round(rows / seconds).toLocaleString('en')} rows/s`;
  const lines = [
    `${rows} rows, ${left} of them (${((left / rows) * 100).toFixed(2)}%) left to the streaming engine, to which ${none} are no rows`,
    `  wall ${cost.seconds.toFixed(1)} s (${perSecond(cost.seconds)})   cpu ${cost.cpuSeconds.toFixed(1)} s (${perSecond(cost.cpuSeconds)})   peak ${cost.peakMegabytes.toFixed(0)} MB, DuckDB allowed ${memory}`,
    ...Object.entries(steps).map(
      ([step, { wall, cpu }]) =>
        `  ${step.padEnd(28)} wall ${wall.toFixed(1)} s   cpu ${cpu.toFixed(1)} s   ${((cpu * 1e6) / rows).toFixed(2)} µs cpu a row`,
    ),
    `  rows: ${dispositions.map(([name, count]) => `${name} ${count}`).join(', ')}`,
    ...byRule.map(
      ([rule = '', count = '', fen = '']) =>
        `  ${rule.padEnd(4)} ${count.padStart(9)} payouts ${yuan(fen).padStart(18)} yuan`,
    ),
    `  sum  ${sum(byRule, 1).padStart(9)} payouts ${yuan(sum(byRule, 2)).padStart(18)} yuan`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function sum(rows: KernelResult['byRule'], column: number): string {
  return String(rows.reduce((total, row) => total + BigInt(row[column] ?? 0), 0n));
}

function yuan(fen: string): string {
  const digits = fen.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

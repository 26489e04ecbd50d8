import { fileURLToPath } from 'node:url';
import type { ProcessCost } from '../src/bench/process/node-process.js';

/** The program of that name beside this one. */
export function peer(name: string): string {
  return fileURLToPath(new URL(`./${name}.js`, import.meta.url));
}

/** Prints the cost of two commands and their ratio. */
export function compare(title: string, a: ProcessCost | undefined, b: ProcessCost | undefined): void {
  if (a === undefined || b === undefined) throw new Error(`${title}: not measured`);
  const ratio = (x: number, y: number): string => (x / y).toFixed(2);
  process.stdout.write(
    `${title}\n` +
      `  wall ${a.seconds.toFixed(2)} s / ${b.seconds.toFixed(2)} s = ${ratio(a.seconds, b.seconds)}` +
      `   cpu ${a.cpuSeconds.toFixed(2)} s / ${b.cpuSeconds.toFixed(2)} s = ${ratio(a.cpuSeconds, b.cpuSeconds)}` +
      `   peak ${a.peakMegabytes.toFixed(0)} MB / ${b.peakMegabytes.toFixed(0)} MB = ${ratio(a.peakMegabytes, b.peakMegabytes)}\n`,
  );
}

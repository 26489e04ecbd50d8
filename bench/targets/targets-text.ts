import type { Figures } from './figures.js';
import { details, type Detail } from './details.js';
import type { Target } from './targets.js';

/** The targets and what stands beside them, as lines for a terminal. */
export function targetsText(targets: readonly Target[], figures: Figures): string {
  const { machine, runs, load } = figures;
  const { processor, cores, memory, node } = machine;
  const head = `${processor}, ${cores} cores, ${memory} GB, Node ${node}, load ${load}; medians of ${runs}\n\n`;
  const lines = targets.map(({ figure, asked, reached, byCpu, met }) => [
    metText(met),
    figure,
    asked,
    reached ?? 'not measured',
    byCpu === undefined ? '' : `(cpu ${byCpu})`,
  ]);
  return `${head}${columns(lines)}\n${details(figures).map(detailText).join('\n')}`;
}

export function metText(met: boolean | undefined): string {
  if (met === undefined) return '-';
  return met ? 'met' : 'not met';
}

function detailText({ title, head, lines }: Detail): string {
  return `${title}\n${columns([head, ...lines])}`;
}

function columns(lines: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const line of lines)
    for (const [index, text] of line.entries()) widths[index] = Math.max(widths[index] ?? 0, text.length);
  const texts = lines.map((line) => line.map((text, index) => text.padEnd(widths[index] ?? 0)).join('  '));
  return texts.map((text) => `  ${text.trimEnd()}\n`).join('');
}

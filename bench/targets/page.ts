import { readFile, writeFile } from 'node:fs/promises';
import { details, type Detail } from './details.js';
import type { Figures } from './figures.js';
import { metText } from './targets-text.js';
import { targetsOf } from './targets.js';

const FROM = '<!-- from docs/performance.json: npm run bench -- --record -->\n';
const TO = '<!-- so far -->\n';

/** What is lower, in all processors, is the build that this very command began with. */
const QUIET = 2;
const BUSY = ' It had other work to do: time and its ratios say little, go by processor time.';

/** Puts the figures into the page. */
export async function writePage(file: string, figures: Figures): Promise<void> {
  await writeFile(file, withFigures(await readFile(file, 'utf8'), figures));
}

/** The page with the figures between its two marks. Throws where a mark is missing. */
export function withFigures(page: string, figures: Figures): string {
  const start = page.indexOf(FROM);
  const end = page.indexOf(TO, start);
  if (start < 0 || end < 0) throw new Error('the page has lost the marks around its figures');
  return `${page.slice(0, start + FROM.length)}\n${results(figures)}\n${page.slice(end)}`;
}

function results(figures: Figures): string {
  const { machine, runs, load, butie } = figures;
  const { processor, cores, memory, system, node } = machine;
  const targets = targetsOf(figures).map(({ figure, asked, reached, byCpu, met }) => [
    figure,
    asked,
    reached ?? 'not measured',
    byCpu ?? '',
    metText(met),
  ]);
  return [
    `butie ${butie} on ${processor}, ${cores} cores, ${memory} GB of memory, ${system}, Node ${node}. Medians of ${runs} runs; load of the machine before: ${load}.${load < QUIET ? '' : BUSY}\n`,
    markdown(['figure', 'asked', 'reached', 'by processor time', ''], targets),
    ...details(figures).map(detail),
  ].join('\n');
}

function detail({ title, head, lines }: Detail): string {
  return `### ${title}\n\n${markdown(head, lines)}`;
}

function markdown(head: readonly string[], lines: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

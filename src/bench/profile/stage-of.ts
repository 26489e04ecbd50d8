import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { CallFrame } from './cpu-profile.js';

/** What a run does, as its time is told. */
export type Stage = 'reading' | 'deciding' | 'writing' | 'other';

/** Folders of the program are stages; what is in no folder here serves whoever calls it. */
const BY_FOLDER: Readonly<Record<string, Stage>> = {
  roster: 'reading',
  decide: 'deciding',
  settle: 'deciding',
  output: 'writing',
  report: 'writing',
  returned: 'writing',
  run: 'other',
  cli: 'other',
  policy: 'other',
};

/** Packages of one stage: their own callbacks stand under no function of ours. */
const BY_PACKAGE: Readonly<Record<string, Stage>> = {
  'csv-parse': 'reading',
  yauzl: 'reading',
  saxes: 'reading',
  htmlparser2: 'reading',
  '@e965/xlsx': 'reading',
  echarts: 'writing',
};

/** The stage to which a function's own time belongs; undefined for one that works for its caller. */
export function stageOf(frame: CallFrame): Stage | undefined {
  const { file } = originOf(frame);
  const [, name = ''] = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
  if (name !== '') return BY_PACKAGE[name];
  const [, folder = ''] = /\/(?:dist|src)\/([a-z]+)\//.exec(file) ?? [];
  return BY_FOLDER[folder];
}

/** Where the function was written, by file and line: of a bundle the map beside it says so. */
export function originOf({ url, lineNumber, columnNumber }: CallFrame): {
  readonly file: string;
  readonly line: number;
} {
  const own = { file: url, line: lineNumber + 1 };
  const entry = mapOf(url)?.findEntry(lineNumber, columnNumber);
  // Of a place that the map does not know it says nothing.
  if (entry === undefined || !('originalSource' in entry)) return own;
  return { file: new URL(entry.originalSource, url).href, line: entry.originalLine + 1 };
}

const MAPS = new Map<string, SourceMap | undefined>();

function mapOf(url: string): SourceMap | undefined {
  if (!url.startsWith('file:') || url.includes('/node_modules/')) return undefined;
  if (!MAPS.has(url)) {
    const file = `${fileURLToPath(url)}.map`;
    MAPS.set(url, existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : undefined);
  }
  return MAPS.get(url);
}

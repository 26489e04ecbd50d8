import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { thisMachine } from '../../bench/machine.js';
import { measure } from '../../bench/measure.js';
import type { BenchMeans, BenchOrder } from '../../bench/measured-roster.js';
import { findSource } from '../../bench/roster/find-source.js';
import type { RosterSource, RowOrder } from '../../bench/roster/roster-source.js';
import { STANDARD_TRAINING } from '../../bench/roster/standard-training.js';
import { WRITE_ROSTER, type RosterFormat } from '../../bench/roster/write-roster.js';
import { refused } from '../../model/refusals/refused.js';
import { openRulebook } from '../../rulebook/open-rulebook.js';
import { BENCH_PROGRAMS } from '../bench-programs.js';
import type { CommandContext, CommandOptions } from '../command-context.js';
import { EXIT } from '../exit.js';
import { seconds } from '../now.js';
import { benchText, type RosterResult } from '../print/bench-text.js';
import { say } from '../print/say.js';
import { SHIPPED_RULES } from '../rules-folder.js';
import { BENCH } from '../words/bench.js';

export interface BenchOptions extends CommandOptions {
  readonly rows?: number;
  readonly runs?: number;
  readonly seed?: number;
  /** Of 10,000. */
  readonly exceptions?: number;
  readonly format?: RosterFormat;
  readonly keep?: string;
}

/** `butie bench`: how fast this machine computes rosters made for it. @throws Refusal USAGE, BENCH_FAILED, RULES_INVALID, OUTPUT_UNWRITABLE */
export async function bench(options: BenchOptions, context: CommandContext): Promise<number> {
  const rules = path.resolve(options.rules ?? SHIPPED_RULES);
  const sources = await sourcesOf(options, rules);
  const order = {
    rows: options.rows ?? 100_000,
    seed: options.seed ?? 1,
    exceptions: options.exceptions ?? 2000,
  };
  if (options.out !== undefined) return only(options.out, sources, order, options, context);

  const { terminal, language } = context;
  const words = BENCH[language];
  const { folder, discard } = await workplace(options.keep);
  const results: RosterResult[] = [];
  try {
    for (const source of sources) {
      const within = path.join(folder, source.name);
      await mkdir(within, { recursive: true });
      const told: BenchMeans['told'] = (step) => terminal.progress(`${source.title} ${words.steps[step]}`);
      const asked: BenchOrder = {
        ...order,
        source,
        format: options.format ?? 'xlsx',
        runs: options.runs ?? 5,
        rules,
        folder: within,
      };
      const measured = await measure(asked, { programs: BENCH_PROGRAMS, clock: seconds, told });
      const { format, runs } = asked;
      results.push({ kind: source.name, title: source.title, ...order, format, runs, ...measured });
    }
  } finally {
    terminal.progress('');
    await discard();
  }
  const machine = thisMachine();
  say(
    context,
    options,
    { command: 'bench', machine, rosters: results },
    benchText(results, machine, words, terminal.columns),
  );
  return EXIT.done;
}

/** The rules are opened where their examples are needed: the standard roster is none of them. */
async function sourcesOf(
  { kind = STANDARD_TRAINING.name, out }: CommandOptions,
  rules: string,
): Promise<readonly RosterSource[]> {
  if (kind === STANDARD_TRAINING.name) return [STANDARD_TRAINING];
  if (kind === ALL && out !== undefined)
    throw refused('USAGE', `--out ${out}`, (words) => words.oneRosterOnly());
  const rulebook = await openRulebook(rules);
  if (kind !== ALL) return [findSource(kind, rulebook)];
  return rulebook.policy.rosters.map((roster) => findSource(roster.kind, rulebook));
}

const ALL = 'all';
const FORMATS: Readonly<Record<string, RosterFormat>> = { '.xlsx': 'xlsx', '.csv': 'csv' };

/** Writes the roster and measures nothing. */
async function only(
  out: string,
  sources: readonly RosterSource[],
  order: RowOrder,
  options: CommandOptions,
  context: CommandContext,
): Promise<number> {
  const format = FORMATS[path.extname(out).toLowerCase()];
  if (format === undefined) throw refused('USAGE', `--out ${out}`, (words) => words.notRosterFile());
  for (const source of sources) {
    await WRITE_ROSTER[format](out, source, order);
    const { name: kind, title, period } = source;
    const result = { command: 'bench', file: out, kind, title, period, ...order };
    say(context, options, result, `${BENCH[context.language].written(out, title, order.rows, period)}\n`);
  }
  return EXIT.done;
}

/** The folder that was asked for, and stays; else one that goes with what is in it. */
async function workplace(
  keep: string | undefined,
): Promise<{ readonly folder: string; discard(): Promise<void> }> {
  if (keep !== undefined) return { folder: keep, discard: async () => {} };
  const folder = await mkdtemp(path.join(tmpdir(), 'butie-bench-'));
  return { folder, discard: () => rm(folder, { recursive: true, force: true }) };
}

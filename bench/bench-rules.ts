import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compilePolicy } from '../src/decide/compile-policy.js';
import { scopeOf } from '../src/decide/scope.js';
import { onceOtherwise } from '../src/policy/once-otherwise.js';
import { loadPolicy } from '../src/policy/load.js';
import { loadStandards } from '../src/roster/standards/load-standards.js';
import { peer } from './compare.js';
import { jsonRules } from './json-rules-peer.js';
import { median } from '../src/bench/process/in-turn.js';
import { medians, timed, type Contender, type Cost } from './row-cost.js';
import { tallyAtOnce, tallyInTurn, type Tally } from './tally.js';
import { compileTrainingFacts } from './training-facts.js';
import { trainingRows } from './training-rows.js';
import { zenDecision } from './zen-peer.js';

/**
 * `npm run bench:rules [-- --rows 4000] [--runs 9]`: loading the shipped rules, and evaluating the training rules
 * on rows whose cells are read, beside two rule engines in the same process. Ends with 1 where the three do not pay the same.
 */
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '4000' },
    runs: { type: 'string', default: '9' },
  },
});
const runs = Number(values.runs);
const root = (name: string): string => fileURLToPath(new URL(`../../../../${name}`, import.meta.url));
const [rules, built] = [root('rules'), root('dist/rules.json')];

const PEERS = [
  { name: 'json-rules-engine', times: 20, tally: tallyInTurn(jsonRules()) },
  { name: 'zen-engine, rows in turn', times: 10, tally: tallyInTurn(zenDecision()) },
  { name: 'zen-engine, rows at once on all cores', times: 10, tally: tallyAtOnce(zenDecision()) },
];

const folder = await mkdtemp(path.join(tmpdir(), 'butie-bench-'));
try {
  report('loading the rules as built, ms', '< 50', loading(built).toFixed(1));
  report('loading the rules from YAML, ms', '-', loading('').toFixed(1));

  const { policy } = await loadPolicy(rules, built);
  const { standards } = await loadStandards(root('fixtures/standards'), policy);
  const roster = policy.rosters.find(({ kind }) => kind === 'training');
  if (roster === undefined) throw new Error('the rules have no training roster');
  const rows = await trainingRows(Number(values.rows), path.join(folder, 'training.csv'), policy);
  const ways = onceOtherwise(policy);
  const decide = compilePolicy(policy, {
    standards,
    period: '2023-12',
    only: undefined,
    onceOtherwise: ways,
  });
  const facts = rows.map(compileTrainingFacts(scopeOf(policy, roster, standards, '2023-12', ways)));

  const evaluate = (): Tally => {
    let claims = 0;
    let fen = 0;
    for (const row of rows) {
      for (const claim of decide(row).claims) {
        if (claim.keys === undefined || claim.amount === undefined) continue;
        claims += 1;
        fen += claim.amount.fen;
      }
    }
    return { claims, fen };
  };
  const contenders: readonly Contender[] = [
    { name: 'butie', passes: 20, asked: '>= 300000', times: undefined, run: evaluate },
    ...PEERS.map((each) => ({ ...each, passes: 1, asked: '-', run: () => each.tally(facts) })),
  ];
  // The first evaluation reads the cells that rules ask for; it is not measured.
  evaluate();
  const totals: Tally[] = [];
  const costs: Cost[][] = contenders.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, contender] of contenders.entries()) {
      const { tally, cost } = await timed(contender, rows.length);
      costs[index]?.push(cost);
      totals[index] = tally;
    }
  }
  const perRow = costs.map(medians);
  const [own] = perRow;
  for (const [index, { name, asked, times }] of contenders.entries()) {
    const cost = perRow[index];
    if (own === undefined || cost === undefined) throw new Error(`${name}: not measured`);
    const ratio = (part: keyof Cost): string => (cost[part] / own[part]).toFixed(1);
    report(`${name}: rows/s`, asked, both((1 / cost.wall).toFixed(0), (1 / cost.cpu).toFixed(0)));
    if (times === undefined) continue;
    report(`${name}: times slower per row`, `>= ${times}`, both(ratio('wall'), ratio('cpu')));
  }
  for (const [index, { name }] of contenders.entries()) {
    const { claims, fen } = totals[index] ?? { claims: 0, fen: 0 };
    report(`${name}: claims paid of ${rows.length} rows, and fen`, 'the same', `${claims}, ${fen}`);
  }
  if (new Set(totals.map(({ claims, fen }) => `${claims} ${fen}`)).size > 1) {
    process.stdout.write('the totals differ\n');
    process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

function both(wall: string, cpu: string): string {
  return `${wall} (cpu ${cpu})`;
}

/** Milliseconds, the median of several processes. */
function loading(from: string): number {
  return median(
    Array.from({ length: runs }, () =>
      Number(execFileSync(process.execPath, [peer('load-rules'), rules, from], { encoding: 'utf8' })),
    ),
  );
}

function report(what: string, asked: string, measured: string): void {
  process.stdout.write(`${what.padEnd(66)} asked ${asked.padStart(9)}   measured ${measured}\n`);
}

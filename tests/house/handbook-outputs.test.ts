import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { marked } from 'marked';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve('.');
const ROSTERS = (await readdir('fixtures/rosters')).map((name) => path.join(ROOT, 'fixtures/rosters', name));
const MONTH = ['--period', '2023-12', '--standards', path.join(ROOT, 'fixtures/standards')];
const INPUTS = ['--inputs', path.join(ROOT, 'fixtures/rosters')];
const RUN = 'out/2023-12-01';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'butie-handbook-'));
  await butie('run', ...ROSTERS, ...MONTH);
  await cp(path.join(folder, RUN), path.join(folder, 'changed/2023-12-01'), { recursive: true });
  const payouts = path.join(folder, 'changed/2023-12-01/payouts.csv');
  await writeFile(payouts, (await readFile(payouts, 'utf8')).replace(',896.00,', ',996.00,'));
  await writeFile(path.join(folder, '期初.csv'), OPENING);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const OPENING = `拨付编号,期间,规则,收款人证件号码,金额
2023-11-01-000001,2023-11,13a,310199199905140261,1500.00
2023-11-01-000002,2023-11,13b,310199199905140261,300.0x
`;
const LEDGER = ['--ledger', '台账.db', '--key-file', '密钥'];
const BOTH = ['--prepared-by', '甲', '--approved-by', '乙'];

/** What a handbook shows: a block of it by its first words, and what truly says so. */
const SHOWN: readonly { page: string; block: string; said: () => Promise<string> }[] = [
  {
    page: 'finance',
    block: 'out/2023-12-01：',
    said: async () => butie('post', RUN, ...LEDGER, ...BOTH),
  },
  {
    page: 'finance',
    block: '序号,收款账号',
    said: async () => readFile(path.join(folder, RUN, 'transfers-education.csv'), 'utf8'),
  },
  {
    page: 'finance',
    block: '期初.csv：',
    said: async () => butie('ledger', 'import', '期初.csv', ...LEDGER, ...BOTH),
  },
  {
    page: 'centre',
    block: '不予拨付 单位不属本区',
    said: async () => butie('validate', ...ROSTERS.filter((name) => name.includes('高师带徒')), ...MONTH),
  },
  { page: 'audit', block: '复算一致', said: async () => butie('audit', RUN, ...INPUTS) },
  { page: 'audit', block: '复算不一致', said: async () => butie('audit', 'changed/2023-12-01', ...INPUTS) },
  {
    page: 'audit',
    block: '2023年12月培训名册.csv 第 41 行',
    said: async () => butie('explain', RUN, '2023-12-01-000082', ...INPUTS),
  },
  { page: 'audit', block: '13b.once', said: async () => butie('rules', 'readings') },
];

describe.each(SHOWN)('what the $page handbook shows from “$block” on', ({ page, block, said }) => {
  it('is what the program says', async () => {
    const lines = (await said()).split(/\r?\n/);
    const shown = await blockOf(`docs/${page}.md`, block);
    const unsaid = shown.filter((line) => !lines.some((each) => says(each, line)));
    expect(shown.length).toBeGreaterThan(0);
    expect(unsaid).toEqual([]);
  });
});

/** A line as shown: … stands for what is left out. */
function says(line: string, shown: string): boolean {
  let from = 0;
  return shown.split('…').every((piece) => {
    const at = line.indexOf(piece, from);
    from = at + piece.length;
    return at >= 0;
  });
}

async function blockOf(page: string, opening: string): Promise<readonly string[]> {
  const blocks = marked
    .lexer(await readFile(page, 'utf8'))
    .flatMap((token) => (token.type === 'code' ? [`${token.text}`] : []));
  return blocks.find((text) => text.startsWith(opening))?.split('\n') ?? [];
}

/** All that it says, whatever it ends with. */
async function butie(...words: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(ROOT, 'bin/butie.js'), ...words],
      { cwd: folder },
      (_, stdout, stderr) => resolve(stdout + stderr),
    );
  });
}

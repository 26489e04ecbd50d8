import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/sqlite/open-ledger.js';
import { ownCsv } from '../../src/past/own-csv.js';
import { columnsOf } from '../../src/policy/columns.js';
import { butie, file, place, trainee } from '../cli/session.js';
import { shippedPolicy } from '../policy/shipped.js';
import { books, column } from './books.js';
import { type Cells, csvOf, imports, NUMBER, PAID } from './importing.js';

/** Rows under which each rule pays, by roster kind: those that the rules' own examples start from. */
async function exampleRows(): Promise<ReadonlyMap<string, readonly Cells[]>> {
  const names = (await readdir('rules/examples')).filter((name) => name.endsWith('.yaml'));
  const texts = await Promise.all(names.map((name) => readFile(path.join('rules/examples', name), 'utf8')));
  const rows = new Map<string, Cells[]>();
  for (const text of texts) {
    const { bases }: { bases: Readonly<Record<string, { roster: string; row: Cells }>> } = parse(text);
    for (const { roster, row } of Object.values(bases)) rows.set(roster, [...(rows.get(roster) ?? []), row]);
  }
  return rows;
}

/** Line of payouts.csv, with the roster's cells under 事项. */
async function recordsOf(
  run: string,
  rosters: ReadonlyMap<string, readonly Cells[]>,
): Promise<readonly Cells[]> {
  const policy = await shippedPolicy();
  const records: Cells[] = [];
  const header =
    (await readFile(path.join(run, 'payouts.csv'), 'utf8')).split('\r\n')[0]?.replace('\uFEFF', '') ?? '';
  for await (const line of ownCsv(path.join(run, 'payouts.csv'))) {
    const kind = line.get('名册').replace('.csv', '');
    const row = rosters.get(kind)?.[Number(line.get('行号')) - 2] ?? {};
    const roster = policy.rosters.find((each) => each.kind === kind);
    const columns = roster === undefined ? [] : columnsOf(roster, policy.common).map(({ name }) => name);
    const matter = columns.map((name) => [`事项.${name}`, row[name] ?? '']);
    const own = header.split(',').map((name) => [name, line.get(name)]);
    records.push(Object.fromEntries([...own, ...matter]));
  }
  return records;
}

/** 拨付编号 → keys of the entry, hashed. */
async function keysIn(ledger: string, keyFile: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const opened = await openLedger({ file: ledger, keyFile });
  const found = new Map<string, readonly string[]>();
  for await (const { kind, payout, keys } of opened.entries(1))
    if (kind === 'payout' || kind === 'opening')
      found.set(
        payout,
        keys.map(({ use, key }) => `${use} ${key}`),
      );
  await opened.close();
  return found;
}

describe('payments taken over without what they were for', () => {
  it('of the same amount are held to be the same, which is said', async () => {
    const own = books('import-unsure');
    const said = await butie(...(await imports(own, 'unsure', PAID)));
    expect(said.out).toContain('已导入期初 1 笔 1000.00 元');
    expect(said.out).toContain('其中 1 笔没有写明事项');
    const run = await own.run('2023-12-01', [trainee()]);
    expect(await column(run, 'payouts.csv', '规则')).toEqual(['13b']);
    expect((await column(run, 'exceptions.csv', '代码', '说明'))[0]).toBe(
      'ALREADY_PAID 此前已拨付：JB-1（台账期初）1000.00 元；期初记录未写明项目编号、培训项目',
    );
  });

  it('of another amount are named where something alike is paid', async () => {
    const own = books('import-unlike');
    await butie(...(await imports(own, 'unlike', PAID)));
    const run = await own.run('2023-12-01', [trainee({ 培训费: '1200' })]);
    expect(await column(run, 'payouts.csv', '规则', '金额')).toEqual(['13a 1200.00', '13b 300.00']);
    expect(await column(run, 'exceptions.csv', '代码', '规则')).toEqual(['POSSIBLE_DOUBLE_BENEFIT 13a']);
    // What it was for is not known: a correction would find nothing to set off, and pay twice.
    const wrong = ['reverse', 'JB-1', '--kind', '更正', '--reason', '金额有误'];
    expect(await own.refused(...wrong)).toContain('没有写明事项');
  });

  it('are known all the same where the rule pays a person once', async () => {
    const own = books('import-person');
    const living = { ...PAID, 规则: '13B', 金额: '280' };
    const said = await butie(...(await imports(own, 'person', living)), '--json');
    expect(JSON.parse(said.out)).toMatchObject({ payments: 1, amount: '280.00', unsure: 0 });
    const run = await own.run('2023-12-01', [trainee()]);
    expect(await column(run, 'exceptions.csv', '代码', '规则')).toEqual(['ALREADY_PAID 13b']);
  });

  it('are known by some of the columns, where they are those that count', async () => {
    const own = books('import-course');
    const said = await butie(
      ...(await imports(own, 'course', { ...PAID, '事项.项目编号': 'zx 01', 金额: '900' })),
      '--json',
    );
    expect(JSON.parse(said.out)).toMatchObject({ unsure: 0 });
    const run = await own.run('2023-12-01', [trainee()]);
    expect(await column(run, 'exceptions.csv', '代码', '规则')).toEqual(['ALREADY_PAID 13a']);
  });
});

describe('lines that cannot be taken over', () => {
  const month = { ...PAID, 拨付编号: 'JB-9', 规则: '9c', 金额: '3000' };
  const faulty: readonly (readonly [string, Cells, string])[] = [
    ['without an amount', { ...PAID, 金额: '0' }, '金额“0” 为 0；'],
    ['got back', { ...PAID, 金额: '-300' }, '金额“-300” 是负数；更正后的补发、扣回不单列'],
    ['rounded', { ...PAID, 金额: '1000.005' }, '金额“1000.005” 不是确定的金额'],
    ['net', { ...PAID, 计算依据: '1000；应付 1000，抵扣更正前已付 300' }, '是抵扣后的净额'],
    ['of a wrong number', { ...PAID, 收款人证件号码: '310199197001010018' }, '“310***********0018” 号码有误'],
    ['of no rule', { ...PAID, 规则: '31' }, '规则“31” 没有这个编号的规则；可用：1a'],
    ['of a rule that pays nothing', { ...PAID, 规则: '27' }, '不由本工具拨付'],
    ['of no month', { ...PAID, 期间: '2023' }, '期间“2023” 不是月份'],
    ['of a month to come', { ...PAID, 期间: '2199-01' }, '期间“2199-01” 还没有到'],
    ['of no department', { ...PAID, 主管部门: '区文旅局' }, '主管部门“区文旅局” 不是主管部门'],
    ['to a unit under a rule for persons', { ...PAID, 规则: '13b', 收款人类型: '单位' }, '与规则不符'],
    [
      'counted by month, without it',
      month,
      '事项.发放月份 规则 9c 按次累计，须逐笔写明；补上“事项.发放月份”栏',
    ],
    [
      'to a unit for nobody',
      { ...PAID, 规则: '3a', 收款人证件号码: '91310199MA00000152' },
      '补上受益人证件号码',
    ],
    [
      'for what cannot be read',
      { ...PAID, 规则: '14', '事项.技能等级': '高超' },
      '事项.技能等级“高超” 无法采用',
    ],
  ];

  it.each(faulty)('%s: say why, and nothing is entered', async (name, line, words) => {
    const own = books(`import-bad-${name}`);
    const said = await butie(...(await imports(own, `bad-${name}`, line, { ...PAID, 拨付编号: 'JB-2' })));
    expect(said.error).toContain('1 行不能导入，什么也没有记（IMPORT_REFUSED）');
    expect(said.error).toContain(`第 2 行 `);
    expect(said.error).toContain(words);
    expect(said.error).not.toContain(NUMBER);
    expect(said.code).toBe(2);
    await expect(access(own.file)).rejects.toThrow('ENOENT');
  });

  it('are those of a number that stands twice, in the file or in the ledger', async () => {
    const own = books('import-twice');
    expect((await butie(...(await imports(own, 'twice', PAID, PAID)))).error).toContain('与第 2 行重复');
    await own.done(...(await imports(own, 'first', PAID)).slice(0, 3));
    const said = await butie(...(await imports(own, 'second', { ...PAID, 拨付编号: 'JB-2' }, PAID)));
    expect(said.error).toContain('第 3 行 拨付编号“JB-1” 台账已有（第 1 条）');
    expect((await own.told('ledger', 'list')).entries).toHaveLength(1);
  });

  it('are told up to twenty', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => ({ ...PAID, 拨付编号: `N${index}`, 金额: '0' }));
    const { error } = await butie(...(await imports(books('import-many'), 'many', ...lines)));
    expect(error.split('\n').filter((line) => line.includes('为 0'))).toHaveLength(20);
    expect(error).toContain('另有 10 行');
  });

  it.each([
    ['an unknown column', { ...PAID, 领款人: '甲' }, '“领款人”不认识，最接近的是“收款人”'],
    ['no such matter', { ...PAID, '事项.职业工种': '电工' }, '“事项.职业工种”不认识'],
    ['no rule', { 拨付编号: 'JB-1' }, '缺少栏目：期间、规则、收款人证件号码、金额'],
  ])('are all of a file with %s', async (name, line, words) => {
    const { error, code } = await butie(...(await imports(books(`import-${name}`), name, line)));
    expect(error).toContain(words);
    expect(code).toBe(2);
  });
});

describe('what is taken over', () => {
  it('is warned of where it is for the same thing as another, and recorded all the same', async () => {
    const own = books('import-same');
    const twice = [PAID, { ...PAID, 拨付编号: 'JB-2' }].map((line) => ({ ...line, 规则: '13b' }));
    const said = await butie(...(await imports(own, 'same', ...twice)), '--prepared-by', '甲');
    expect(said.error).toContain('经办和审批');
    const done = await butie(
      ...(await imports(own, 'same2', ...twice)),
      '--prepared-by',
      '甲',
      '--approved-by',
      '乙',
    );
    expect(done.out).toContain('其中 1 笔与另一笔是同一事项，请核对是否重复列入：JB-2');
    expect((await own.done('ledger', 'list')).out).toContain('经办 甲，审批 乙');
  });

  it('keeps its number from a run', async () => {
    const own = books('import-number');
    await butie(
      ...(await imports(own, 'number', {
        ...PAID,
        拨付编号: '2023-12-01-000001',
        规则: '2',
        收款人证件号码: '91310199MA00000152',
        受益人证件号码: NUMBER,
      })),
    );
    const run = await own.run('2023-12-01', [trainee()]);
    const said = await own.refused('post', run, '--prepared-by', '甲', '--approved-by', '乙');
    expect(said).toContain('台账第 1 条（期初）已用这个拨付编号，请另用 --batch 计算');
  });

  it('counts in the balance, in its own month and for the department that the rule names', async () => {
    const own = books('import-balance');
    await butie(...(await imports(own, 'balance', PAID)));
    expect(await own.told('ledger', 'balance', '--period', '2023-10')).toMatchObject({
      by: { department: { 区人力资源和社会保障局: { payments: 1, net: '1000.00', awaiting: '1000.00' } } },
    });
  });
});

describe('payments of runs taken over with what they were for', () => {
  const posted = books('import-posted');
  const rules = new Set<string>();
  const records: Cells[] = [];

  beforeAll(async () => {
    const rosters = await exampleRows();
    const files: string[] = [];
    for (const [kind, rows] of rosters) files.push(await file(`${kind}.csv`, csvOf(rows)));
    const run = place('import-run');
    await posted.done('run', ...files, '--period', '2023-12', '--out', run);
    await posted.done('post', run, '--prepared-by', '甲', '--approved-by', '乙', '--allow-missing-accounts');
    records.push(...(await recordsOf(run, rosters)));
    records.forEach((record) => rules.add(record.规则 ?? ''));
  });

  it('have the keys that the runs gave them, whatever the rule', async () => {
    const policy = await shippedPolicy();
    const all = policy.provisions.flatMap((provision) => provision.rules.map(({ id }) => id));
    // Two are not paid by the tool, of one no list is published.
    expect(all.filter((id) => !rules.has(id))).toEqual(['3b', '27', '28']);
    const taken = place('import-taken.db');
    const keyFile = posted.keyFile;
    const given = await file('import-all.csv', csvOf(records));
    const said = await butie('ledger', 'import', given, '--ledger', taken, '--key-file', keyFile, '--json');
    // Under the key of the first ledger, so that the keys can be compared.
    expect(said.error).toMatch(/^新建了台账 .*早已存在/);
    expect(JSON.parse(said.out)).toMatchObject({
      made: true,
      payments: records.length,
      unsure: 0,
      repeated: [],
    });
    const [before, after] = [await keysIn(posted.file, keyFile), await keysIn(taken, keyFile)];
    expect([...after]).toEqual([...before]);
  });
});

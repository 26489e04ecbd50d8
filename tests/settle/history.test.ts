import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { butie, file, place, trainee, trainingCsv, type Said } from '../cli/session.js';
import { looking, openOffice, type Office } from '../books/posting.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await office.run('a', []);
  const said = await office.post('a');
  if (said.code !== 0) throw new Error(said.error);
});

/** Exceptions of a later batch that looks at the ledger, as JSON counts; its text besides. */
async function later(
  out: string,
  row: Readonly<Record<string, string>>,
  ...more: readonly string[]
): Promise<Said> {
  return office.run(out, ['--batch', '02', ...looking(office), ...more], [row]);
}

async function exceptionsOf(out: string): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return readFile(office.at(`${out}/exceptions.csv`), 'utf8');
}

describe('what was paid before', () => {
  it('is not paid again; run and payout are named', async () => {
    await later('same', {});
    expect(await exceptionsOf('same')).toContain(
      '此前已拨付：2023-12-01-000001（2023-12 批次 01）1000.00 元',
    );
  });

  it('just so, as in every cumulative export, counts against nobody', async () => {
    expect((await later('cumulative', {}, '--fail-on', 'reject')).code).toBe(0);
  });

  it('in another amount is named so, and counts', async () => {
    expect((await later('amount', { 培训费: '900' }, '--fail-on', 'reject')).code).toBe(1);
    expect(await exceptionsOf('amount')).toContain('本行为 900.00 元');
  });
});

describe('budgets.csv', () => {
  async function withBudget(
    name: string,
    lines: readonly string[],
    row: Readonly<Record<string, string>>,
  ): Promise<string> {
    await mkdir(place(name));
    await file(path.join(name, 'budgets.csv'), `资金来源,年度,预算额度\n${lines.join('\n')}\n`);
    const roster = await file(`${name}.csv`, trainingCsv([trainee({ 户名: '甲一', ...row })]));
    const out = place(`${name}-out`);
    const options = [
      '--period',
      '2023-12',
      '--batch',
      '02',
      '--only',
      '13a',
      '--out',
      out,
      '--standards',
      place(name),
    ];
    const { code, error } = await butie('run', roster, ...options, ...looking(office));
    if (code !== 0) return error;
    const { readFile } = await import('node:fs/promises');
    return readFile(path.join(out, 'exceptions.csv'), 'utf8');
  }
  /** 1300 were paid in 2023; a row of another person asks for 1000. */
  const OTHER = { 姓名: '乙二', 证件号码: '310199198402290028', 女职工岗位类型: '工人' };
  it.each([
    ['above what is asked for', '待主管部门确认,2023,9999', false],
    ['just what is asked for', '待主管部门确认,2023,2300', false],
    ['a fen below', '待主管部门确认,2023,2299.99', true],
    ['of another year', '待主管部门确认,2024,1', false],
  ])('%s', async (name, line, exceeded) => {
    const found = await withBudget(`budget ${name}`, [line], OTHER);
    expect(found.includes('BUDGET_EXCEEDED')).toBe(exceeded);
    if (exceeded) expect(found).toContain('2023 年此前已用 1300.00');
  });

  it('of a fund that pays for nothing is refused', async () => {
    expect(await withBudget('unknown fund', ['没有的资金,2023,1'], OTHER)).toContain(
      '没有规则从“没有的资金”支付',
    );
  });
});

import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { butie, file, place, trainee, trainingCsv, type Said } from '../../cli/session.js';
import { change } from '../small-run.js';

/** Rules of one's own: all as shipped, but for what one training is subsidised with. */
const OWN = (): string => place('own-rules');

beforeAll(async () => {
  await cp('rules', OWN(), { recursive: true });
  await change(path.join(OWN(), 'policy.yaml'), '\n', '\n# 改过\n');
  const roster = await file('basis.csv', trainingCsv([trainee()]));
  await run(roster, 'shipped');
  await run(roster, 'own', '--rules', OWN());
  await run(roster, 'read', '--reading', '13b.attendance=not-required');
  await cp('fixtures/standards', place('lists'), { recursive: true });
  await run(roster, 'listed', '--standards', place('lists'));
});

async function run(roster: string, out: string, ...more: readonly string[]): Promise<void> {
  const said = await butie('run', roster, '--period', '2023-12', '--out', place(out), ...more);
  if (said.code !== 0) throw new Error(said.error);
}

const audit = (out: string, ...more: readonly string[]): Promise<Said> =>
  butie('audit', place(out), '--inputs', place('.'), '--no-color', ...more);

describe('by whose rules a run was computed', () => {
  it.each([
    ['shipped', /；规则是随程序的那一套 {2}[0-9a-f]{12}\n$/],
    ['own', /；规则不是随程序的那一套（这一批 [0-9a-f]{12}，随程序 [0-9a-f]{12}），请核对其来历 /],
    ['read', /；规则是随程序的那一套；解释另用：13b\.attendance=not-required /],
    ['listed', /；标准和名单由主管部门提供，不随程序：.*institutions\.csv/],
  ])('is said, and is no fault: %s', async (out, said) => {
    expect(await audit(out)).toMatchObject({ code: 0, out: expect.stringMatching(said) });
  });

  it('is said above an explanation where they are others', async () => {
    const explain = (out: string) =>
      butie('explain', place(out), 'basis.csv:2', '--inputs', place('.'), '--no-color');
    expect((await explain('own')).out).toMatch(/^规则不是随程序的那一套（/);
    expect((await explain('shipped')).out).not.toContain('随程序');
    expect((await explain('read')).out).toContain('解释另用：13b.attendance=not-required');
  });
});

describe('rules and lists that a run should have used', () => {
  it('are held against it: the same', async () => {
    expect((await audit('own', '--rules', OWN())).code).toBe(0);
    expect((await audit('listed', '--standards', place('lists'))).code).toBe(0);
  });

  it('others are a fault', async () => {
    const rules = await audit('own', '--rules', 'rules');
    expect(rules).toMatchObject({
      code: 1,
      out: expect.stringMatching(/规则 +rules +清单 +[0-9a-f]{12} +现为 +[0-9a-f]{12}/),
    });
    await writeFile(path.join(place('lists'), 'holds.csv'), '号码,事由,生效日期,失效日期\n');
    const lists = await audit('listed', '--standards', place('lists'));
    expect(lists).toMatchObject({ code: 1, out: expect.stringMatching(/标准 +holds\.csv/) });
    expect((await audit('shipped', '--standards', place('lists'))).code).toBe(1);
  });

  it('a folder that is none is refused', async () => {
    expect(await audit('shipped', '--rules', place('nowhere'))).toMatchObject({ code: 2, out: '' });
  });
});

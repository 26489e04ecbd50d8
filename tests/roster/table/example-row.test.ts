import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/model/refusal.js';
import { exampleTexts } from '../../../src/policy/example-text.js';
import { readPersonNumber } from '../../../src/model/person-id.js';
import { readUnitCode } from '../../../src/model/unit-code.js';
import { csv, lines, policy, read, trainee, TRAINING, value, workbook } from '../roster-files.js';

const { marker, person, unit, guide, choices } = policy.common.template;
const HEADER = ['序号', ...TRAINING].join(',');
const example = (changed: Partial<Record<(typeof TRAINING)[number], string>> = {}): string => {
  const training = policy.rosters.find(({ kind }) => kind === 'training');
  if (training === undefined) throw new Error('no training rosters');
  const texts = exampleTexts(training, policy);
  return [marker, ...TRAINING.map((name) => changed[name] ?? texts.get(name) ?? '')].join(',');
};
const row = (number: number): string => [`${number}`, ...trainee(number)].join(',');

describe('the example row of a template', () => {
  it.each([
    ['below the header', [HEADER, example(), row(1)]],
    ['amid the rows', [HEADER, row(1), example()]],
    ['with another date, as a spreadsheet saves it', [HEADER, example({ 结业日期: '2023/9/1' }), row(1)]],
    ['with a part of it deleted', [HEADER, example({ 培训项目: '', 证件号码: '' }), row(1)]],
    ['in front of a header further down', [HEADER, row(1), example(), HEADER]],
  ])('%s is skipped, and listed', async (_name, file) => {
    const { rows, skipped } = await read(await csv(...file));
    expect(rows.map((each) => value(each, '姓名'))).toEqual(['测试1']);
    expect(skipped[0]).toContain(marker);
    expect(skipped[0]).not.toContain(person.number);
  });

  it.each([
    ['姓名', { 姓名: '测试1' }, 'A2'],
    ['证件号码', { 证件号码: '310199198402290028' }, 'C2'],
    ['培训项目', { 培训项目: '数控车工' }, 'D2'],
  ])('that was written over in %s is refused, neither skipped nor read', async (column, changed, cell) => {
    const outcome = await read(await csv(HEADER, example(changed), row(1))).catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(Refusal);
    expect(outcome).toMatchObject({
      place: '名册.csv',
      problem: expect.stringContaining(`“${column}”`),
      remedy: expect.stringContaining('A2'),
    });
    expect(JSON.stringify(outcome)).toContain(cell);
  });

  it('without its mark is a row whose number is none', async () => {
    const { rows } = await read(await csv(HEADER, example().replace(marker, '1')));
    expect(rows.map((each) => value(each, '证件号码'))).toEqual([expect.stringContaining('ID_INVALID')]);
    expect([readPersonNumber(person.number).ok, readUnitCode(unit.code).ok]).toEqual([false, false]);
  });
});

describe('the sheets that a template brings along', () => {
  const training = lines(['序号', ...TRAINING], ['1', ...trainee(1)]);
  it('are passed over without a word', async () => {
    const file = await workbook({
      培训名册: training,
      [guide]: lines(['怎样填写']),
      [choices]: lines(['是', '否']),
    });
    const { rows, findings } = await read(file);
    expect([rows.length, findings]).toEqual([1, []]);
  });

  it('but not with somebody in them', async () => {
    const file = await workbook({ 培训名册: training, [guide]: lines(['1', ...trainee(2)]) });
    await expect(read(file)).rejects.toThrow('不能略过');
  });
});

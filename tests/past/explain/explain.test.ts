import { beforeAll, describe, expect, it } from 'vitest';
import { butie, place } from '../../cli/session.js';
import { explained, makeRun, run } from './sample-run.js';

beforeAll(makeRun);

/** Lines of an explanation without their indents and with single spaces. */
function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => line.trim().replace(/ {2,}/g, ' '));
}

describe('a row is explained', () => {
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'paid by level',
      '证书.csv:2',
      '证书.csv 第 2 行（乙一）拟拨付：企业认定成效补贴 1,000.00 元，付给示例制造有限公司（拨付编号 2026-03-01-000007，区人力资源和社会保障局，资金来源：待主管部门确认）。',
      [
        "C2 技能等级 '高级工/三级' → 高级工 规则 1b",
        "G2 评价方式 '企业自主评价' → 用人单位评价 规则 1b",
        '√ 评价机构所在区（J2）：本区；要求：属松江区',
        '计算基础 1000.00 技能等级 高级工 C2',
        '应付 1000.00',
      ],
    ],
    [
      'paid by a share of what was spent',
      '培训.csv:3',
      '培训.csv 第 3 行（甲二）拟拨付：企业委托培训补贴 896.39 元，付给示例制造有限公司（拨付编号 2026-03-01-000003，区人力资源和社会保障局，资金来源：待主管部门确认）。',
      [
        "R3 核定比例 '７０％' → 70% 规则 3b",
        "Q3 实付培训费 '1,280.55' → 1280.55 元 规则 3b",
        '计算基础 1280.55 实付培训费 Q3',
        '× 比例 70% 核定比例 R3',
        '= 乘积 896.385',
        '四舍五入到分 896.39',
        '√ 核定比例（R3）：７０％；要求：不低于 60%、不高于 80%',
        expect.stringMatching(/^培训机构名单 institutions\.csv：.*：第 3 行（.*2025-01-01 至 2026-12-31）$/),
        '沪松人社规〔2023〕2号 二(一)3 企业自行开展职工职业培训：“实际支付培训费用的 60%-80%核定”',
        '结业日期（M3） 2026-03-28，在执行期（2023-08-01 起）内；本条自执行以来没有修订',
        '什么是企业？所用：统一社会信用代码以 91、92、93 开头（enterprise.code=code）',
        '未核对历史拨付',
      ],
    ],
    [
      'rejected for the delayed retirement age, with every other failure',
      '培训.csv:4',
      '培训.csv 第 4 行（甲三）不予拨付：区专项培训费补贴（已达法定退休年龄、出勤率未达标）；区专项培训生活费补贴（已达法定退休年龄、出勤率未达标）。',
      [
        "N4 出勤率 '65' → 65% 规则 13a、13b，※已换算：65 按 65% 计",
        '✗ 证件号码（B4）：男，60 周岁，开班日期 2026-03-02 时已达法定退休年龄 60 周岁 3 个月；不予拨付 WORKING_AGE_ABOVE 已达法定退休年龄；处理建议：核对开班、发证日期',
        '男原定 60 周岁；2025 年起每晚 4 个月到龄延迟 1 个月（不足的按 1 个月），至多 36 个月；本人原定到龄在 2025 年起的第 9–12 个月，延迟 3 个月：法定退休年龄 60 周岁 3 个月（《关于实施渐进式延迟法定退休年龄的决定》）',
        '先有不符的条件，没有核对到这一步',
        '金额（若其他各项都符合）',
      ],
    ],
    [
      'a duplicate of another row',
      '培训.csv:6',
      '培训.csv 第 6 行（甲四）不予拨付：职工内训补贴（本批重复申报）。',
      [
        expect.stringMatching(
          /^同一事项只付一次：证件号码 310\*{11}\d{3}[\dX]、项目编号=ZX01；与 培训\.csv第 5 行 重复$/,
        ),
      ],
    ],
    [
      'taken by no rule',
      '培训.csv:7',
      '培训.csv 第 7 行（甲五）没有与之相符的补贴项目，没有拨付：请核对项目名称与类别。',
      [
        '3a 职工内训补贴：项目类别（J7）：“区重点项目”，要求：“企业内训”',
        '12 对口劳务协作培训费补贴：人员类别（C7）：“在职职工”，要求：“脱贫劳动力”、“边缘易致贫户”、“农村低收入人口”',
      ],
    ],
    [
      'held as a whole',
      '培训.csv:8',
      '培训.csv 第 8 行（甲六）暂缓，没有拨付：证件号码（证件号码有误）；更正或补齐后可以重新提交。',
      [
        expect.stringMatching(
          /^B8 证件号码 310\*{11}\d{3}[\dX] 表头“身份证号”，✗无法采用，应为有效的证件号码$/,
        ),
        expect.stringMatching(
          /^✗ 证件号码（B8）：.*；暂缓 ID_INVALID 证件号码有误；处理建议：与证件原件核对更正$/,
        ),
      ],
    ],
    ['a footer', '培训.csv:10', '培训.csv 第 10 行是合计，不是申报数据，没有计算。', ['合计 6000']],
    [
      'a header',
      '培训.csv:1',
      '培训.csv 第 1 行是表头，不是申报数据，没有计算。',
      [expect.stringMatching(/学员姓名、身份证号/)],
    ],
  ];
  it.each(cases)('%s', async (_name, where, sentence, lines) => {
    const said = await explained(where);
    expect([said.code, said.error]).toEqual([0, '']);
    const found = linesOf(said.out);
    expect(found[0]).toBe(sentence);
    expect(found).toEqual(expect.arrayContaining([...lines]));
    expect(found.at(-2)).toBe('以上按计算当时的名册、规则、名单和解释重新算得，与结果文件一致。');
  });
});

describe('a payout is explained by its number', () => {
  it('in full, the other rules of its row in a line', async () => {
    const { out } = await explained('2026-03-01-000002');
    expect(linesOf(out)[0]).toBe(
      '培训.csv 第 2 行（甲一）拟拨付：区专项培训生活费补贴 300.00 元，付给甲一（拨付编号 2026-03-01-000002，区人力资源和社会保障局，资金来源：待主管部门确认）。',
    );
    expect(out).toContain('  13a  区专项培训费补贴：拟拨付 1,000.00 元（2026-03-01-000001）\n');
    expect(out).not.toContain('计算基础  1000.00');
  });

  it('in English where that is asked for', async () => {
    const { out } = await explained('2026-03-01-000003', '--lang', 'en');
    expect(linesOf(out)[0]).toBe(
      '培训.csv row 3 (甲二) is paid: 企业委托培训补贴, 896.39 yuan to 示例制造有限公司 (payout 2026-03-01-000003, 区人力资源和社会保障局, fund: 待主管部门确认).',
    );
  });

  it('as JSON, money as text', async () => {
    const { out } = await explained('2026-03-01-000003', '--json');
    expect(JSON.parse(out)).toMatchObject({
      command: 'explain',
      is: 'row',
      about: '3b',
      place: { file: '培训.csv', sheet: '', row: 3 },
      disposition: 'paid',
      claims: [
        {
          rule: '3b',
          version: { from: '2023-08-01', number: 1, of: 1, inForce: true },
          amount: { yuan: '896.39' },
          outcome: { is: 'paid', payout: '2026-03-01-000003', amount: '896.39' },
        },
      ],
      differences: [],
    });
  });
});

describe('what cannot be explained is refused with a remedy', () => {
  it.each([
    ['a payout that there is none of', '2026-03-01-000099', /没有这个拨付编号.*payouts\.csv/s],
    ['a roster that the run did not read', '另一册.csv:2', /没有此文件.*可用：培训\.csv、证书\.csv/s],
    ['a row beyond the last', '培训.csv:99', /没有读入.*butie inspect/s],
    ['a sheet that there is none of', '培训.csv:某表:2', /没有读入.*butie inspect/s],
    ['neither a number nor a row', '甲一', /不是拨付编号.*写成 2023-09-01-000123 或 名册\.xlsx:17/s],
  ])('%s', async (_name, where, message) => {
    const { code, out, error } = await explained(where);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(message);
  });

  it('a folder that is no run', async () => {
    const { code, error } = await butie('explain', place('lists'), '培训.csv:2');
    expect(code).toBe(2);
    expect(error).toContain('没有可以读取的 manifest.json');
  });

  it('a row of a run whose rosters are nowhere', async () => {
    const { code, error } = await butie('explain', run, '培训.csv:2', '--inputs', place('lists'));
    expect(code).toBe(2);
    expect(error).toMatch(/没有找到这份名册.*--inputs/s);
  });
});

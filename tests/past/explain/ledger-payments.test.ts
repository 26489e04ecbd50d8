import { describe, expect, it } from 'vitest';
import { enterOlder } from '../../books/older-opening.js';
import { openBooks, TRAINED } from '../../books/paid-month.js';
import { books } from '../../books/books.js';
import { butie, file, trainee } from '../../cli/session.js';
import { explained, reversed } from './explained-books.js';

const PAID = TRAINED;
const EMPLOYER = { 用人单位: '甲机械有限公司', 用人单位代码: '91310199MA00000152', 用人单位所在区: '松江区' };

describe('a claim that is not paid for another reason', () => {
  it('is told of an earlier payment all the same: a repeat in the batch', async () => {
    const own = await openBooks();
    await own.post(await own.run({ rows: [PAID], period: '2023-10' }));
    const run = await own.run({ rows: [PAID, PAID], period: '2023-11' });
    const out = await explained(run, '名册2.csv:3', own);
    expect(out).toContain('本批重复申报');
    expect(out).toMatch(/已核对历史拨付（[^）]+）：此前已付：2023-10-01-000001（1,000\.00 元）\n/);
    expect(out).not.toContain('此前没有付过');
    expect(out).not.toContain('关联的项目');
  });

  it('is told nothing of the past where a test of its own failed', async () => {
    const own = await openBooks();
    await own.post(await own.run({ rows: [PAID], period: '2023-10' }));
    const run = await own.run({ rows: [{ ...PAID, 出勤率: '50%' }], period: '2023-11' });
    const out = await explained(run, '名册2.csv:2', own);
    expect(out).toContain('先有不符的条件，没有核对到这一步\n');
    expect(out).not.toContain('此前');
  });
});

describe('what was paid and countered is named', () => {
  it('when the bank returned it', async () => {
    const own = await openBooks();
    await own.post(await own.run({ rows: [PAID], period: '2023-10' }));
    await reversed('2023-10-01-000001', '退汇', own);
    const run = await own.run({ rows: [PAID, PAID], period: '2023-11' });
    const out = await explained(run, '2023-11-01-000001', own);
    expect(out).toContain('）：此前的拨付都已冲销\n');
    expect(out).toContain('    2023-10-01-000001（1,000.00 元）已退汇，可再付\n');
    const repeat = await explained(run, '名册2.csv:3', own);
    expect(repeat).toContain('    2023-10-01-000001（1,000.00 元）已退汇\n');
    expect(repeat).not.toContain('此前没有付过');
  });

  it('when it is to be got back, and when it has come', async () => {
    const own = books('explained-demand');
    const row = trainee();
    await own.post('2023-11-01', [row]);
    await own.done('reverse', '2023-11-01-000001', '--kind', '追回', '--reason', '不应付');
    const due = await own.run('2023-12-01', [row]);
    expect((await own.done('explain', due, '2023-12-01-000001')).out).toContain(
      '2023-11-01-000001（1,000.00 元）正在追回，款项尚未到账，可再付\n',
    );
    await own.done('ledger', 'settle', '2023-11-01-000001', '--date', '2023-12-08', '--voucher', 'R-1');
    const back = await own.run('2023-12-02', [row]);
    expect((await own.done('explain', back, '2023-12-02-000001')).out).toContain(
      '2023-11-01-000001（1,000.00 元）已追回到账，可再付\n',
    );
  });

  it('when a later payment has set it off', async () => {
    const own = books('explained-set-off');
    const cheaper = trainee({ 培训费: '700' });
    await own.post('2023-11-01', [trainee()]);
    await own.done('reverse', '2023-11-01-000001', '--kind', '更正', '--reason', '金额有误');
    await own.post('2023-12-01', [cheaper]);
    const run = await own.run('2023-12-02', [cheaper]);
    const { out } = await own.done('explain', run, 'explained-set-off-2023-12-02.csv:2');
    expect(out).toContain('）：此前已付：2023-12-01-000001（700.00 元）\n');
    expect(out).toContain('2023-11-01-000001（1,000.00 元）已作更正，已在后来的拨付中抵扣\n');
  });

  it('when it was corrected and went to somebody else: it is what holds the row', async () => {
    const own = await openBooks();
    const toEmployer = { ...PAID, ...EMPLOYER, 收款方: '用人单位' };
    await own.post(await own.run({ rows: [toEmployer], period: '2023-10' }));
    await reversed('2023-10-01-000001', '更正', own);
    const run = await own.run({ rows: [{ ...PAID, ...EMPLOYER }], period: '2023-11' });
    const out = await explained(run, '名册2.csv:2', own);
    expect(out).toMatch(/同一事项只付一次：[^\n]*；更正未了结的付款：2023-10-01-000001（1000\.00 元）/);
    expect(out).toContain(
      '    此前的 2023-10-01-000001（1,000.00 元）已作更正而未了结，付给另一收款人或属另一事项、规则，不能在本笔中抵扣\n',
    );
    expect(out).not.toContain('此前没有付过');
  });
});

describe('a payment that a corrected one is set off against', () => {
  it.each([
    [
      'less',
      '700',
      '（甲一）符合条件：区专项培训费补贴抵扣此前多付的以后，应向甲一扣回 300.00 元（',
      '应扣回 300.00 元',
    ],
    ['the same', '1000', '（甲一）符合条件：区专项培训费补贴与此前付给甲一的相抵，无需再付（', '无需再付'],
    ['more', '1200', '（甲一）拟拨付：区专项培训费补贴 200.00 元，付给甲一（', '拟拨付 200.00 元'],
  ])('of %s', async (name, fee, sentence, short) => {
    const own = books(`explained-net-${name}`);
    await own.post('2023-11-01', [trainee()]);
    await own.done('reverse', '2023-11-01', '--kind', '更正', '--reason', '金额有误');
    const run = await own.run('2023-12-01', [trainee({ 培训费: fee })]);
    expect((await own.done('explain', run, '2023-12-01-000001')).out).toContain(sentence);
    // Of the other payout of the row, 13a is told in short.
    const other = (await own.done('explain', run, '2023-12-01-000002')).out;
    expect(other).toContain(`13a  区专项培训费补贴：${short}（2023-12-01-000001）\n`);
    expect(other).toContain('无需再付（拨付编号 2023-12-01-000002，');
  });
});

it('what another rule paid for the same, and whose the certificate was, is told of every claim', async () => {
  const own = await openBooks();
  const certificate = {
    姓名: '甲一',
    证件号码: '310199198001010013',
    ...EMPLOYER,
    技能等级: '高级工',
    职业: '电工',
    证书编号: 'Y0001',
    发证日期: '2023-09-10',
    评价方式: '社会评价',
    评价机构所在区: '松江区',
    评价结果: '合格',
    专岗匹配: '是',
  };
  await own.post(await own.run({ rows: [certificate], period: '2023-10' }));
  const other = { ...certificate, 姓名: '甲二', 证件号码: '310199198402290028' };
  const run = await own.run({ rows: [other, other], period: '2023-11' });
  const told = '同一证书编号此前已付：2023-10-01-000001（500.00 元），属另一持证人、职业或等级\n';
  expect(await explained(run, '名册2.csv:2', own)).toContain(told);
  expect(await explained(run, '名册2.csv:3', own)).toContain(told);
});

it('what another rule paid for the same course is told of a claim, paid or not', async () => {
  const own = await openBooks();
  await own.post(await own.run({ rows: [PAID], period: '2023-10' }));
  const inHouse = { ...PAID, ...EMPLOYER, 项目类别: '企业内训' };
  const run = await own.run({ rows: [inHouse, inHouse], period: '2023-11' });
  for (const row of [2, 3]) {
    const out = await explained(run, `名册2.csv:${row}`, own);
    expect(out).toContain('）：此前没有付过\n    关联的项目此前已付：2023-10-01-000001（1,000.00 元）\n');
  }
});

describe('a payment from before the ledger that does not say what it was for', () => {
  const opening = (number: string): string =>
    `拨付编号,期间,规则,收款人,收款人证件号码,金额\n${number},2023-10,13a,甲一,310199197001010019,1000\n`;

  it('is named as what may be the same, standing and returned', async () => {
    const own = books('explained-opening');
    await own.done('ledger', 'import', await file('explained-opening.csv', opening('JB-1')));
    const dearer = trainee({ 培训费: '1200' });
    const run = await own.run('2023-12-01', [dearer]);
    expect((await own.done('explain', run, '2023-12-01-000001')).out).toContain(
      '）：此前付过 JB-1（1,000.00 元），不能确定是否同一事项：期初记录未写明项目编号、培训项目\n',
    );
    await own.done('reverse', 'JB-1', '--kind', '退汇', '--reason', '账号有误');
    const again = await own.run('2023-12-02', [dearer]);
    expect((await own.done('explain', again, '2023-12-02-000001')).out).toContain(
      '    JB-1（1,000.00 元）已退汇，可再付，期初记录未写明项目编号、培训项目\n',
    );
  });

  it('and is numbered by a person is masked', async () => {
    const own = books('explained-numbered');
    const number = '310199198402290028';
    await own.post('2023-11-01', [trainee({ 证件号码: '310199198001010013' })]);
    await enterOlder(number, own);
    const run = await own.run('2023-12-01', [trainee({ 培训费: '1200' })]);
    const { out } = await own.done('explain', run, '2023-12-01-000001');
    expect(out).toContain('此前付过 310***********0028（1,000.00 元）');
    expect(out).not.toContain(number);
  });
});

it('a program reads the same', async () => {
  const own = await openBooks();
  await own.post(await own.run({ rows: [PAID], period: '2023-10' }));
  await reversed('2023-10-01-000001', '退汇', own);
  const run = await own.run({ rows: [PAID], period: '2023-11' });
  const given = ['--ledger', own.ledger.file, '--key-file', own.ledger.keyFile, '--json'];
  const { out } = await butie('explain', run, '2023-11-01-000001', ...given);
  expect(JSON.parse(out).claims[0].limits.past).toEqual({
    corrections: { own: [], others: [] },
    countered: [{ payout: '2023-10-01-000001', amount: '1000.00', money: 'returned', unsure: '' }],
    doubles: [],
  });
});

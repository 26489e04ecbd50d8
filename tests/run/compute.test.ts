import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personNumber } from '../../fixtures/make/person-number.js';
import { NO_HISTORY } from '../../src/model/history.js';
import { NO_STANDARDS } from '../../src/model/standards.js';
import { computeBatch, type WritingTime } from '../../src/run/compute.js';
import { shippedPolicy } from '../policy/shipped.js';
import { textRosters } from './text-roster.js';
import { OutcomeList } from './outcome-list.js';

const policy = await shippedPolicy();
const training = textRosters('training', policy);

/** One trainee's row: few persons, courses and amounts, so that rows repeat and contradict each other. */
interface Row {
  readonly person: number;
  readonly course: string;
  readonly fee: string;
}

function roster(rows: readonly Row[]): ReturnType<typeof training> {
  return training(
    rows.map(({ person, course, fee }) => ({
      姓名: `测试${person}`,
      证件号码: personNumber('1990-01-01', person),
      人员类别: '失业人员',
      户籍地: '松江区',
      培训项目: course,
      项目编号: course,
      项目类别: '区专项',
      结业日期: '2023-09-28',
      出勤率: '90%',
      评价结果: '合格',
      培训费: fee,
    })),
  );
}

async function compute(rows: readonly Row[], time: WritingTime) {
  const rosters = [roster(rows)];
  const input = {
    rosters,
    policy,
    standards: NO_STANDARDS,
    period: '2023-12',
    batch: '01',
    only: undefined,
    readings: [],
    onceOtherwise: new Map(),
    history: NO_HISTORY,
    decideThread: undefined,
  };
  const opened: OutcomeList[] = [];
  const passes: string[] = [];
  const open = async (): Promise<OutcomeList> => {
    opened.push(new OutcomeList());
    return opened.at(-1) ?? new OutcomeList();
  };
  const result = await computeBatch(input, time, open, (_rows, _share, pass) => void passes.push(pass));
  return { ...result, opened, passes };
}

const A: Row = { person: 1, course: 'ZX01', fee: '1000' };
const B: Row = { person: 2, course: 'ZX01', fee: '1000' };

describe('a batch', () => {
  it.each([
    ['in which no rows differ is read once', [A, B, A], ['settling'], 1],
    [
      'in which two rows of one key differ is read again',
      [A, B, { ...A, fee: '900' }],
      ['weighing', 'settling'],
      2,
    ],
  ])('%s', async (_name, rows, passes, writers) => {
    const result = await compute(rows, 'as-read');
    expect([result.passes, result.opened.length]).toEqual([passes, writers]);
  });

  it('leaves nothing of what a later row made void', async () => {
    const { opened, totals } = await compute([A, B, { ...A, fee: '900' }], 'as-read');
    expect(opened[0]?.outcomes).toEqual([]);
    expect(totals).toMatchObject({
      rows: { read: 3, paid: 1, partly: 1, held: 1 },
      exceptions: { KEY_CONFLICT: 2 },
    });
  });

  it('comes to the same whether it is settled as it is read or once it is known', async () => {
    const row = fc.record({
      person: fc.integer({ min: 1, max: 8 }),
      course: fc.constantFrom('ZX01', 'ZX02'),
      fee: fc.constantFrom('1000', '1000', '1000', '900', '0', '一千'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
        const [asRead, onceKnown] = [await compute(rows, 'as-read'), await compute(rows, 'once-known')];
        expect(asRead.writer.outcomes).toEqual(onceKnown.writer.outcomes);
        expect(asRead.totals).toEqual(onceKnown.totals);
      }),
      { numRuns: 200 },
    );
  });
});

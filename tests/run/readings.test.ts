import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Outcome } from '../../src/model/plan.js';
import { applyReadings } from '../../src/policy/apply-readings.js';
import { askedReadings, departures } from '../../src/run/asked-readings.js';
import { compareTraces, type PayoutChange } from '../../src/run/compare-traces.js';
import { PAID_FOR } from '../output/sample-run.js';
import { PayoutTrace } from '../../src/run/payout-trace.js';
import { shippedPolicy } from '../policy/shipped.js';

const policy = await shippedPolicy();
const rule = (id: string, under = policy) =>
  under.provisions.flatMap(({ rules }) => rules).find((each) => each.id === id);

describe('--reading', () => {
  test.each([
    ['13b.attendance', '“13b.attendance”写法不对', '写成 解释=取值'],
    ['13b.atendance=none', '没有解释“13b.atendance”', '13b.attendance'],
    ['13b.attendance=none', '没有取值“none”', 'as-13a、not-required'],
    ['13b.attendance=as-13a=x', '写法不对', '写成 解释=取值'],
  ])('%s is refused: %s', (asked, problem, remedy) => {
    expect(() => askedReadings([asked], policy)).toThrow(
      expect.objectContaining({
        problem: expect.stringContaining(problem),
        remedy: expect.stringContaining(remedy),
      }),
    );
  });

  it('takes one option for one reading', () => {
    expect(() => askedReadings(['end=open', 'end=five-years'], policy)).toThrow(/open、five-years/);
    expect(askedReadings(['end=open', ' end = open '], policy)).toEqual(new Map([['end', 'open']]));
  });

  it('departs from the rules as they are read only where another option is asked for', () => {
    const under = applyReadings(policy, askedReadings(['end=five-years', '13b.once=person'], policy));
    expect(departures(policy, under)).toEqual(['end=five-years']);
  });
});

describe('a reading changes of the rules what it says, and nothing else', () => {
  test.each([
    ['13b.once', 'course', '13b', { once: ['person', 'course'] }],
    [
      '13b.attendance',
      'not-required',
      '13b',
      { require: ['working-age', 'eligible-person', 'training-passed'] },
    ],
    ['8a.enterprise', 'enterprise', '8a', { require: ['unit-local', 'document', 'unit-enterprise'] }],
  ])('%s=%s: rule %s', (reading, option, id, parts) => {
    const under = applyReadings(policy, new Map([[reading, option]]));
    expect(rule(id, under)).toEqual({ ...rule(id), ...parts });
    expect(rule('13a', under)).toEqual(rule('13a'));
    expect(under.shared).toEqual(policy.shared);
  });

  it('in-force=filed-after and end=five-years move the days in force', () => {
    const under = applyReadings(
      policy,
      new Map([
        ['in-force', 'filed-after'],
        ['end', 'five-years'],
      ]),
    );
    expect(under.head).toEqual({ ...policy.head, from: '1900-01-01', to: '2028-07-31' });
  });

  it('the options in use change nothing', () => {
    expect(applyReadings(policy, new Map())).toEqual(policy);
  });
});

const unsaid = {
  serial: 1,
  id: '',
  title: '',
  item: '',
  department: '',
  basis: '',
  standard: '',
  fund: '',
  workplace: '',
  remark: '',
  beneficiary: { name: '', number: '' },
  place: { file: '', sheet: '', row: 0 },
};

const NOT_REMEMBERED = { setOff: 0, paidFor: PAID_FOR };

/** A payout of so many fen; of it only rule, payee and amount matter here. */
function payout(rule: string, payee: string, amount: number): Outcome {
  const account = { holder: '', bank: '', branch: '', number: '' };
  return {
    is: 'payout',
    payout: {
      ...unsaid,
      ...NOT_REMEMBERED,
      rule,
      amount,
      payee: { type: '个人', name: payee, number: payee, account },
    },
  };
}

/** A hold under rule h for want of a column; for something else where the column is ''. */
function held(column: string): Outcome {
  return {
    is: 'exception',
    line: {
      ...unsaid,
      treatment: 'hold',
      rule: 'h',
      code: column === '' ? 'KEY_CONFLICT' : 'FIELD_MISSING',
      column,
      cell: '',
      found: '',
      required: '',
      message: '',
      subject: '',
      subjectNumber: '',
      stake: undefined,
      unit: undefined,
    },
  };
}

/** What a row comes to: rule and payee → fen, and the column for want of which rule h is held. */
interface Come {
  readonly pays?: Readonly<Record<string, number>>;
  readonly wants?: string | undefined;
}

function traced(rows: readonly Come[]): PayoutTrace {
  const trace = new PayoutTrace();
  rows.forEach(({ pays = {}, wants }, at) => {
    for (const [what, fen] of Object.entries(pays))
      trace.write(payout(what.slice(0, 1), what.slice(1), fen), at);
    if (wants !== undefined) trace.write(held(wants), at);
  });
  return trace;
}

describe('what another reading would change', () => {
  const none: PayoutChange = { rows: 0, more: 0, less: 0, held: 0, wanting: [], moved: 0 };
  test.each<[string, readonly Come[], readonly Come[], Partial<PayoutChange>]>([
    ['nothing', [{ pays: { a1: 100 } }], [{ pays: { a1: 100 } }], {}],
    [
      'a row is paid',
      [{}, { pays: { a1: 5 } }],
      [{ pays: { a1: 7 } }, { pays: { a1: 5 } }],
      { rows: 1, more: 7 },
    ],
    [
      'a row is not',
      [{ pays: { a1: 7 } }, { pays: { a1: 5 } }],
      [{}, { pays: { a1: 5 } }],
      { rows: 1, less: 7 },
    ],
    ['the last row', [{ pays: { a1: 7 } }], [{ pays: { a1: 7 } }, { pays: { b1: 3 } }], { rows: 1, more: 3 }],
    ['another rule too', [{ pays: { a1: 7 } }], [{ pays: { a1: 7, b1: 3 } }], { rows: 1, more: 3 }],
    ['another amount', [{ pays: { a1: 7 } }], [{ pays: { a1: 4 } }], { rows: 1, less: 3 }],
    ['another payee', [{ pays: { a1: 7 } }], [{ pays: { a2: 7 } }], { rows: 1, moved: 7 }],
    ['another payee and more', [{ pays: { a1: 7 } }], [{ pays: { a2: 9 } }], { rows: 1, moved: 7, more: 2 }],
    [
      'held for want of a cell, not refused',
      [{ pays: { h1: 7 } }],
      [{ wants: '评价结果' }],
      { rows: 1, held: 7, wanting: ['评价结果'] },
    ],
    ['held for something else', [{ pays: { h1: 7 } }], [{ wants: '' }], { rows: 1, held: 7 }],
    ['held before', [{ wants: '评价结果' }], [{ pays: { h1: 7 } }], { rows: 1, more: 7 }],
    ['held under another rule', [{ pays: { a1: 7 } }], [{ wants: '评价结果' }], { rows: 1, less: 7 }],
    ['held either way', [{ wants: '评价结果' }], [{ wants: '评价结果' }], {}],
  ])('%s', (_name, before, after, change) => {
    expect(compareTraces(traced(before), traced(after))).toEqual({ ...none, ...change });
  });

  it('is the difference of the sums, whatever is paid', () => {
    const amounts = fc.integer({ min: 1, max: 1000 });
    const come = fc.record({
      pays: fc.dictionary(fc.constantFrom('a1', 'a2', 'b1', 'h1'), amounts),
      wants: fc.option(fc.constant('评价结果'), { nil: undefined }),
    });
    const paid = fc.array(come, { maxLength: 8 });
    fc.assert(
      fc.property(paid, paid, (before, after) => {
        const sum = (rows: readonly Come[]): number =>
          rows.flatMap(({ pays = {} }) => Object.values(pays)).reduce((a, b) => a + b, 0);
        const { rows, more, less, held, moved } = compareTraces(traced(before), traced(after));
        expect(more - less - held).toBe(sum(after) - sum(before));
        expect(rows === 0).toBe(more + less + held + moved === 0);
      }),
    );
  });
});

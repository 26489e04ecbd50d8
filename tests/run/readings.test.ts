import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Outcome } from '../../src/model/plan.js';
import { applyReadings } from '../../src/policy/apply-readings.js';
import { askedReadings, departures } from '../../src/run/asked-readings.js';
import { compareTraces } from '../../src/run/compare-traces.js';
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
    ['8a.studio', 'enterprise', '8a', { require: ['unit-local', 'document', 'unit-enterprise'] }],
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
  remark: '',
  beneficiary: { name: '', number: '' },
  place: { file: '', sheet: '', row: 0 },
};

/** A payout of so many fen; of it only rule, payee and amount matter here. */
function payout(rule: string, payee: string, amount: number): Outcome {
  const account = { holder: '', bank: '', branch: '', number: '' };
  return {
    is: 'payout',
    payout: {
      ...unsaid,
      rule,
      amount,
      payee: { type: '个人', name: payee, number: payee, account },
    },
  };
}

/** Row → what it is paid, as rule and payee → fen. */
type Paid = readonly Readonly<Record<string, number>>[];

function traced(rows: Paid): PayoutTrace {
  const trace = new PayoutTrace();
  rows.forEach((row, at) => {
    for (const [what, fen] of Object.entries(row))
      trace.write(payout(what.slice(0, 1), what.slice(1), fen), at);
  });
  return trace;
}

describe('what another reading would change', () => {
  test.each<[string, Paid, Paid, { rows: number; more: number; less: number }]>([
    ['nothing', [{ a1: 100 }], [{ a1: 100 }], { rows: 0, more: 0, less: 0 }],
    ['a row that is paid', [{}, { a1: 5 }], [{ a1: 7 }, { a1: 5 }], { rows: 1, more: 7, less: 0 }],
    ['a row that is not', [{ a1: 7 }, { a1: 5 }], [{}, { a1: 5 }], { rows: 1, more: 0, less: 7 }],
    ['the last row', [{ a1: 7 }], [{ a1: 7 }, { b1: 3 }], { rows: 1, more: 3, less: 0 }],
    ['another amount', [{ a1: 7 }], [{ a1: 4 }], { rows: 1, more: 0, less: 3 }],
    ['another payee', [{ a1: 7 }], [{ a2: 7 }], { rows: 1, more: 7, less: 7 }],
  ])('%s', (_name, before, after, change) => {
    expect(compareTraces(traced(before), traced(after))).toEqual(change);
  });

  it('is the difference of the sums, whatever is paid', () => {
    const amounts = fc.integer({ min: 1, max: 1000 });
    const paid = fc.array(fc.dictionary(fc.constantFrom('a1', 'a2', 'b1'), amounts), { maxLength: 8 });
    fc.assert(
      fc.property(paid, paid, (before, after) => {
        const sum = (rows: Paid): number =>
          rows.flatMap((row) => Object.values(row)).reduce((a, b) => a + b, 0);
        const { rows, more, less } = compareTraces(traced(before), traced(after));
        expect(more - less).toBe(sum(after) - sum(before));
        expect(rows === 0).toBe(more + less === 0);
      }),
    );
  });
});

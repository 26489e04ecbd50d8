import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, RowDecision } from '../../src/model/decision.js';
import type { Finding } from '../../src/model/finding.js';
import { NO_HISTORY } from '../../src/model/history.js';
import { RowPlaces } from '../../src/settle/row-places.js';
import { openSettlement, type SettledRow } from '../../src/settle/settle-row.js';
import { ClaimWeights } from '../../src/settle/weigh.js';

/** One asked-for payout: what for, to whom, how much. `cap`: its project, capped at 300.00. */
interface Ask {
  readonly key: string;
  readonly payee: string;
  readonly fen: number;
  readonly cap?: string;
}

function claim({ key, payee, fen, cap }: Ask): Claim {
  return {
    rule: 'r1',
    checks: [],
    amount: { fen, basis: '定额', standard: '', capped: '' },
    payee: {
      type: '单位',
      name: key,
      number: payee,
      account: { holder: '', bank: '', branch: '', number: '' },
    },
    fund: '专项',
    keys: {
      once: key,
      by: 'thing',
      otherwise: [],
      cap: cap === undefined ? undefined : { key: cap, most: 300_00 },
      times: undefined,
      quota: undefined,
      doubles: [],
    },
  };
}

function row(number: number, asks: readonly Ask[]): RowDecision {
  return {
    kind: 'k',
    place: { file: '甲.csv', sheet: '', row: number },
    subject: { name: '', number: '' },
    beneficiary: { name: '', number: '' },
    unit: { name: '', code: '' },
    checks: [],
    claims: asks.map(claim),
    notices: [],
    persons: [],
    certificate: undefined,
    workplace: '',
    remark: '',
    since: '',
  };
}

function settleAll(rows: readonly (readonly Ask[])[]): readonly SettledRow[] {
  return settleDecisions(
    rows.map((asks, index) => row(index + 2, asks)),
    [],
  );
}

/** @param held roster kinds in which a row without a rule is held */
function settleDecisions(decisions: readonly RowDecision[], held: readonly string[]): readonly SettledRow[] {
  const places = new RowPlaces();
  const weights = new ClaimWeights();
  for (const decision of decisions) weights.add(places.add(decision.place, decision.unit), decision);
  const settle = openSettlement({
    rules: new Map([['r1', { title: '甲', item: '一', department: 'd' }]]),
    unclaimedHeld: new Set(held),
    doubleNotes: [],
    period: '2023-12',
    batch: '01',
    places,
    weights,
    history: NO_HISTORY,
    budgets: [],
  });
  return decisions.map((decision, index) => settle(index, decision));
}

/** What became of each row, with the codes that stopped it. */
function outcomes(rows: readonly (readonly Ask[])[]): readonly string[] {
  return settleAll(rows).map(({ disposition, exceptions }) =>
    [
      disposition,
      ...exceptions.filter(({ treatment }) => treatment !== 'notice').map(({ code }) => code),
    ].join(' '),
  );
}

const A: Ask = { key: '甲', payee: 'p', fen: 100_00 };

describe('rows of one key', () => {
  it('that agree: the first is paid, later ones are repeats that name it', () => {
    expect(outcomes([[A], [A], [A]])).toEqual([
      'paid',
      'rejected DUPLICATE_IN_BATCH',
      'rejected DUPLICATE_IN_BATCH',
    ]);
    expect(settleAll([[A], [A]])[1]?.exceptions[0]?.message).toBe('与 甲.csv第 2 行 重复');
  });

  it.each([
    ['in payee', { ...A, payee: 'q' }],
    ['in amount', { ...A, fen: 100_01 }],
  ])('that differ %s: none is paid, whatever the order', (_name, other) => {
    expect(outcomes([[A], [other]])).toEqual(['held KEY_CONFLICT', 'held KEY_CONFLICT']);
    expect(outcomes([[A], [A], [other]])).toEqual([
      'held KEY_CONFLICT',
      'held KEY_CONFLICT',
      'held KEY_CONFLICT',
    ]);
  });

  it('a conflict names the other rows', () => {
    const [first] = settleAll([[A], [{ ...A, payee: 'q' }], [{ ...A, payee: 'r' }]]);
    expect(first?.exceptions[0]?.message).toContain('甲.csv第 3 行、甲.csv第 4 行');
  });
});

describe('a cap over a project, here 300.00', () => {
  const capped = (key: string, yuan: number): Ask => ({ key, payee: key, fen: yuan * 100, cap: '项目' });
  it.each([
    ['up to the cap', [100, 200], ['paid', 'paid']],
    [
      'a row beyond it, and a smaller one that still fits',
      [200, 101, 100],
      ['paid', 'rejected LIMIT_REACHED', 'paid'],
    ],
  ])('%s', (_name, yuan, expected) => {
    expect(outcomes(yuan.map((each, index) => [capped(`k${index}`, each)]))).toEqual(expected);
  });

  it('a row stopped by the cap has taken its key', () => {
    expect(outcomes([[capped('a', 300)], [capped('b', 1)], [capped('b', 1)]])).toEqual([
      'paid',
      'rejected LIMIT_REACHED',
      'rejected DUPLICATE_IN_BATCH',
    ]);
  });

  it('a conflict does not use up the cap', () => {
    expect(
      outcomes([[capped('a', 200)], [{ ...capped('a', 200), payee: 'other' }], [capped('b', 300)]]),
    ).toEqual(['held KEY_CONFLICT', 'held KEY_CONFLICT', 'paid']);
  });
});

it('a row with one claim paid and one stopped is partly paid', () => {
  expect(outcomes([[A], [A, { ...A, key: '乙' }]])).toEqual(['paid', 'partly DUPLICATE_IN_BATCH']);
});

describe('a row that also names a rule which does not apply', () => {
  const notice: Finding = {
    code: 'NO_RULE_APPLIES',
    rule: 'r2',
    column: '',
    cell: '',
    found: 'r2',
    required: '',
    message: '',
    item: '',
  };
  it.each([
    ['where such rows are held', ['k'], 'partly', ['r2'], 'hold'],
    ['elsewhere', [], 'paid', [], 'notice'],
  ])('%s', (_name, held, disposition, heldRules, treatment) => {
    const [settled] = settleDecisions([{ ...row(2, [A]), notices: [notice] }], held);
    expect(settled).toMatchObject({ disposition, heldRules });
    expect(settled?.exceptions.at(-1)).toMatchObject({ code: 'NO_RULE_APPLIES', treatment });
  });
});

/** A row never asks twice for one key: keys hold the rule, and a row claims a rule once. */
const ASKS = fc.array(
  fc.uniqueArray(
    fc.record({
      key: fc.constantFrom('甲', '乙', '丙', '丁'),
      payee: fc.constantFrom('p', 'q'),
      fen: fc.constantFrom(1, 2),
    }),
    {
      maxLength: 2,
      selector: ({ key }) => key,
    },
  ),
  { maxLength: 12 },
);

describe('properties', () => {
  it('no key is paid twice, and serial numbers have no hole', () => {
    fc.assert(
      fc.property(ASKS, (rows) => {
        const settled = settleAll(rows);
        const paid = settled.flatMap((each) => each.payouts);
        expect(paid.map(({ serial }) => serial)).toEqual(paid.map((_, index) => index + 1));
        const keys = paid.map(({ payee }) => payee.name);
        expect(new Set(keys).size).toBe(keys.length);
        expect(settled.filter(({ disposition }) => disposition === 'unclaimed').length).toBe(
          rows.filter((asks) => asks.length === 0).length,
        );
      }),
    );
  });

  it('the order of rows does not change what is paid in all', () => {
    fc.assert(
      fc.property(ASKS, fc.infiniteStream(fc.nat()), (rows, keys) => {
        const sum = (list: readonly (readonly Ask[])[]): readonly string[] =>
          settleAll(list)
            .flatMap(({ payouts }) => payouts.map(({ payee, amount }) => `${payee.number} ${amount}`))
            .sort();
        const ranks = rows.map((asks) => ({ asks, rank: keys.next().value ?? 0 }));
        expect(sum(ranks.sort((a, b) => a.rank - b.rank).map(({ asks }) => asks))).toEqual(sum(rows));
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CODES, isCode } from '../../../src/model/code.js';
import type { ExceptionLine } from '../../../src/model/finding.js';
import type { Payout } from '../../../src/model/payout.js';
import type { CarryRow, Outcome } from '../../../src/model/plan.js';
import { readOutcome, writeOutcome } from '../../../src/run/thread/outcome-wire.js';
import { WireReader, WireWriter } from '../../../src/run/thread/wire.js';

/** Few, so that they are met again; one that is blank. */
const text = fc.oneof(fc.constantFrom('', '甲', '乙'), fc.string());
const fen = fc.maxSafeInteger();
const row = fc.nat();
const place = fc.record({ file: text, sheet: text, row });
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const named = fc.record({ name: text, number: text });

const payout: fc.Arbitrary<Payout> = fc.record({
  serial: row,
  id: text,
  rule: text,
  title: text,
  item: text,
  department: text,
  payee: fc.record({
    type: fc.constantFrom('个人', '单位'),
    name: text,
    number: text,
    account: fc.record({ holder: text, bank: text, branch: text, number: text }),
  }),
  beneficiary: named,
  amount: fen,
  setOff: fen,
  basis: text,
  standard: text,
  fund: text,
  place,
  workplace: text,
  remark: text,
  paidFor: fc.record({
    keys: fc.record({
      once: text,
      by: text,
      otherwise: fc.array(fc.record({ key: text, by: text })),
      cap: maybe(fc.record({ key: text, most: fen })),
      times: maybe(fc.record({ key: text, most: row })),
      quota: maybe(fc.record({ block: text, person: text, persons: row })),
      doubles: fc.array(fc.record({ group: row, key: text })),
    }),
    budget: maybe(fc.record({ fund: text, year: text, most: fen })),
    certificate: maybe(fc.record({ number: text, shown: text, about: text, cell: text, column: text })),
    corrections: fc.array(fc.record({ payout: text, amount: fen })),
  }),
});

const exception: fc.Arbitrary<ExceptionLine> = fc.record(
  {
    code: fc.constantFrom(...Object.keys(CODES).filter(isCode)),
    treatment: fc.constantFrom('reject', 'hold', 'notice'),
    place,
    rule: text,
    title: text,
    item: text,
    column: text,
    cell: text,
    found: text,
    required: text,
    message: text,
    subject: text,
    subjectNumber: text,
    stake: maybe(fen),
    unit: maybe(fc.record({ name: text, code: text })),
    mark: fc.constantFrom('paid-as-before', 'unsettled-correction'),
    outward: fc.record(
      { found: text, required: text, message: text, rows: fc.array(place) },
      { requiredKeys: ['found', 'required', 'message'] },
    ),
  },
  {
    requiredKeys: [
      'code',
      'treatment',
      'place',
      'rule',
      'title',
      'item',
      'column',
      'cell',
      'found',
      'required',
      'message',
      'subject',
      'subjectNumber',
      'stake',
      'unit',
    ],
  },
);

const carry: fc.Arbitrary<CarryRow> = fc.record({
  kind: text,
  texts: fc.array(text),
  reason: text,
  since: text,
  partly: fc.boolean(),
  hidden: fc.boolean(),
});

const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  payout.map((line) => ({ is: 'payout' as const, payout: line })),
  exception.map((line) => ({ is: 'exception' as const, line })),
  carry.map((held) => ({ is: 'carry' as const, row: held })),
);

it('says of every outcome what it was told', () => {
  fc.assert(
    fc.property(fc.array(outcome, { maxLength: 12 }), (outcomes) => {
      const writer = new WireWriter();
      expect(outcomes.map((one) => writeOutcome(writer, one))).not.toContain(false);
      const reader = new WireReader(structuredClone(writer.take()));
      expect(outcomes.map(() => readOutcome(reader))).toEqual(outcomes);
    }),
  );
});

it('says nothing of what no list shows', () => {
  const writer = new WireWriter();
  const header = { is: 'header', place: { file: '名册.csv', sheet: '', row: 1 }, last: 2 } as const;
  expect(writeOutcome(writer, header)).toBe(false);
  expect(writer.take().numbers).toHaveLength(0);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CODES, isCode } from '../../../src/model/code.js';
import type { ExceptionLine } from '../../../src/model/finding.js';
import type { PayoutLine } from '../../../src/model/payout.js';
import type { CarryRow } from '../../../src/model/plan.js';
import type { BookOutcome } from '../../../src/output/run-books.js';
import { readOutcome, writeOutcome } from '../../../src/run/thread/book-wire.js';
import { WireReader, WireWriter } from '../../../src/run/thread/wire.js';

/** Few, so that they are met again; one that is blank. */
const text = fc.oneof(fc.constantFrom('', '甲', '乙'), fc.string());
const fen = fc.maxSafeInteger();
const row = fc.nat();
const place = fc.record({ file: text, sheet: text, row });
const named = fc.record({ name: text, number: text });

const payout: fc.Arbitrary<PayoutLine> = fc.record({
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
    stake: fc.option(fen, { nil: undefined }),
    unit: fc.option(fc.record({ name: text, code: text }), { nil: undefined }),
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

const outcome: fc.Arbitrary<BookOutcome> = fc.oneof(
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

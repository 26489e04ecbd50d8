import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact, Reading, ValueType } from '../../src/model/fact.js';
import { loadPolicy } from '../../src/policy/load.js';
import { columnContext } from '../../src/roster/table/column-contexts.js';
import { csvCell } from '../../src/roster/file/csv/cells.js';
import { valueReader } from '../../src/roster/values/read.js';
import { cellForm } from '../../src/sql/cell/cell-forms.js';
import { codeBits, UNSURE_BIT } from '../../src/sql/failures.js';
import { readTexts } from '../../src/sql/cell-layers.js';
import { SEEDS, spoilt } from './cell-texts.js';
import { openDuckDb, type Database } from './duckdb.js';

const TEXTS = 400;
const RUNS = 2;

const database = await openDuckDb();
const { policy } = await loadPolicy('rules', '');

/** What SQL makes of texts: as `inShort`, or undefined where it leaves the row to the streaming engine. */
async function readInSql(db: Database, type: ValueType, asksWhether: boolean, texts: readonly string[]) {
  const table = await db.table(
    ['r0'],
    texts.map((text) => [text]),
  );
  const enumeration = policy.common.enums['level'];
  const form = cellForm(type, { column: type, policy, enumeration, asksWhether });
  const shown = `CASE WHEN v0 IS NULL THEN '' ELSE CAST(v0 AS VARCHAR) END`;
  const query = readTexts(type, form, `SELECT rowid AS r1, r0 FROM ${table}`);
  const rows = await db.rows(`SELECT r0, d0, ${shown} AS shown FROM (${query})`);
  return rows.map(({ r0, d0, shown: value }) => {
    const defect = BigInt(String(d0));
    const code = codeBits().find(([, bit]) => bit === defect)?.[0];
    const isUnsure = (defect & UNSURE_BIT) !== 0n;
    return { text: String(r0), sql: isUnsure ? undefined : (code ?? String(value)) };
  });
}

function readByEngine(type: ValueType, asksWhether: boolean): (text: string) => string {
  const context = columnContext({ type, enum: 'level' }, policy, {
    csv: true,
    dates: 1900,
    scale: 'none',
    asksWhether,
  });
  const read = valueReader(context);
  return (text) => inShort(read(csvCell(text)), type);
}

function inShort(reading: Reading, type: ValueType): string {
  if (reading.state === 'blank') return 'FIELD_MISSING';
  return reading.state === 'bad' ? reading.code : valueText(reading.fact, type);
}

function valueText(fact: Fact, type: ValueType): string {
  switch (fact.is) {
    case 'text':
      return fact.text;
    case 'person':
      return fact.person.number;
    case 'district':
      return String(fact.local);
    case 'day':
      return fact.day;
    case 'days':
      return `{'from': ${fact.from}, 'to': ${fact.to}}`;
    case 'money':
      return String(fact.fen);
    case 'number':
      return fact.value.times(type === 'ratio' ? 1_000_000 : 10_000).toFixed();
    default:
      throw new TypeError(`no SQL makes a ${fact.is}`);
  }
}

describe.runIf(database)('a cell is read in SQL as the streaming engine reads it, or left to it', () => {
  test.each(Object.entries(SEEDS))('%s', async (name, texts) => {
    const type = Object.keys(SEEDS).find((each): each is ValueType => each === name);
    if (database === undefined || type === undefined) throw new Error(name);
    const asksWhether = type === 'district';
    const engine = readByEngine(type, asksWhether);
    const plain = await readInSql(database, type, asksWhether, texts);
    for (const { text, sql } of plain) expect([text, sql ?? engine(text)]).toEqual([text, engine(text)]);
    // Leaving everything to it would be no reading at all.
    expect(plain.filter(({ sql }) => sql !== undefined).length).toBeGreaterThanOrEqual(texts.length / 2);
    const batch = fc.array(spoilt(texts), { minLength: TEXTS, maxLength: TEXTS });
    await fc.assert(
      fc.asyncProperty(batch, async (spoiltTexts) => {
        const read = await readInSql(database, type, asksWhether, spoiltTexts);
        expect(read).toHaveLength(TEXTS);
        const wrong = read
          .filter(({ text, sql }) => sql !== undefined && sql !== engine(text))
          .map(({ text, sql }) => ({ text, sql, engine: engine(text) }));
        expect(wrong).toEqual([]);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});

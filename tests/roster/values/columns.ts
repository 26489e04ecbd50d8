import type { Cell } from '../../../src/model/cell.js';
import type { Reading } from '../../../src/model/fact.js';
import type { DistrictNames } from '../../../src/roster/values/district.js';
import type { ColumnContext } from '../../../src/roster/values/read.js';
import { valueReader } from '../../../src/roster/values/read.js';

/** An invented district, so that nothing can rest on the real one's name. */
export const SAMPLE_DISTRICT: DistrictNames = {
  code: '990117',
  name: '云溪区',
  short: '云溪',
  former: ['云溪县'],
  city: ['海州市', '海州'],
  notPlaces: ['路', '河', '大道', '镇'],
  denials: ['外来', '迁出'],
  denialEnds: ['否'],
};

type Stated = Partial<ColumnContext> & Pick<ColumnContext, 'type'>;

/** A column of a workbook with nothing special about it, but for what the case states. */
export function column(stated: Stated): ColumnContext {
  return {
    csv: false,
    dates: 1900,
    scale: 'none',
    merge: 'copy',
    asksWhether: false,
    spellings: new Map(),
    interpretedSpellings: new Set(),
    values: [],
    dittos: ['同上', '同', '〃', '″', '"'],
    district: SAMPLE_DISTRICT,
    ...stated,
  };
}

/** Reads one cell of such a column. */
export function read(stated: Stated, cell: Cell): Reading {
  return valueReader(column(stated))(cell);
}

export const number = (text: string): Cell => ({ kind: 'number', text, percent: false });
/** Under a format of zeros. */
export const padded = (text: string, shown: string): Cell => ({
  kind: 'number',
  text,
  percent: false,
  padded: shown,
});
export const percent = (text: string): Cell => ({ kind: 'number', text, percent: true });
export const time = (text: string): Cell => ({ kind: 'time', text });
export const date = (text: string): Cell => ({ kind: 'date', text });
export const quoted = (text: string): Cell => ({ kind: 'quoted', text });
export const mergedBelow = (origin: Cell): Cell => ({
  kind: 'merged',
  text: '',
  below: true,
  anchor: 'A2',
  origin,
});
export const mergedBeside = (origin: Cell): Cell => ({
  kind: 'merged',
  text: '',
  below: false,
  anchor: 'A2',
  origin,
});

/** The reading in short: its value as text with any note, 'blank', or the code of what is wrong. */
export function inShort(reading: Reading): string {
  if (reading.state === 'blank') return 'blank';
  if (reading.state === 'bad') return reading.code;
  const value = valueText(reading.fact);
  return reading.note === '' ? value : `${value} (${reading.note})`;
}

function valueText(fact: Extract<Reading, { state: 'value' }>['fact']): string {
  switch (fact.is) {
    case 'text':
      return fact.text;
    case 'person':
      return fact.person.number;
    case 'district':
      return fact.local ? 'local' : 'elsewhere';
    case 'day':
      return fact.day;
    case 'days':
      return `${fact.from} ${fact.to}`;
    case 'month':
      return fact.month;
    case 'year':
      return String(fact.year);
    case 'money':
      return String(fact.fen);
    case 'number':
      return fact.value.toFixed();
    case 'list':
      return fact.items.join('|');
  }
}

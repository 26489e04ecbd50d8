import type { Cell } from '../../model/cell.js';
import type { Reading, ValueType } from '../../model/fact.js';
import { isBlank } from '../cell-content.js';
import type { ColumnContext } from './column-context.js';
import { countReader } from './count-reader.js';
import { dateRangeReader } from './date-range-reader.js';
import { dateReader } from './date-reader.js';
import { districtReader } from './district-reader.js';
import { refuseDittos } from './ditto.js';
import { enumReader } from './enum-reader.js';
import { hoursReader } from './hours-reader.js';
import { identifierReader } from './identifier-reader.js';
import { listReader } from './list-reader.js';
import { moneyReader } from './money-reader.js';
import { mayStand, UNMARKED } from './marked-text.js';
import { monthReader } from './month-reader.js';
import { personReader } from './person-reader.js';
import { ratioReader } from './ratio-reader.js';
import { type ContentReader, unreadable } from './reading.js';
import { textReader } from './text-reader.js';
import { unitCodeReader } from './unit-code-reader.js';
import { yearReader } from './year-reader.js';

export type { ColumnContext } from './column-context.js';

const READERS: Readonly<Record<ValueType, (context: ColumnContext) => ContentReader>> = {
  text: textReader,
  identifier: identifierReader,
  'person-id': personReader,
  'unit-code': unitCodeReader,
  district: districtReader,
  enum: enumReader,
  date: dateReader,
  'date-range': dateRangeReader,
  month: monthReader,
  year: yearReader,
  ratio: ratioReader,
  money: moneyReader,
  hours: hoursReader,
  count: countReader,
  list: listReader,
};

/** Types whose numbers have codes of their own for whatever is none. */
const JUDGED_AS_NUMBERS: ReadonlySet<ValueType> = new Set(['person-id', 'unit-code']);

const BLANK: Reading = { state: 'blank' };

/**
 * The reader of one column: built once, run for every row. It never throws; what the column cannot take comes back as
 * `bad` with the code of the contract.
 */
export function valueReader(context: ColumnContext): (cell: Cell) => Reading {
  const typed = typedReader(context);
  const readText = remembered(textOrBlank(typed));
  const read = (cell: Cell): Reading => {
    if (typeof cell === 'string') return cell === '' ? BLANK : readText(cell);
    switch (cell.kind) {
      case 'merged':
        return cell.below ? readMerged(cell.origin) : BLANK;
      case 'error':
        return unreadable(cell, '实际内容（单元格为错误值）');
      case 'uncomputed':
        return unreadable(cell, '有结果的单元格（公式未计算，请重算后保存）');
      case 'altered':
        if (cell.restated && context.scale === 'none')
          return typed({ kind: 'number', text: cell.text, percent: false });
        return unreadable(cell, '显示与所存相同的数值（单元格格式使两者不同，如 0.12 显示为 0.12万元）');
      case 'marked':
        return mayStand(cell, context.type) ? typed(cell) : unreadable(cell, UNMARKED[cell.mark]);
      case 'quoted':
        return isBlank(cell) ? BLANK : typed(cell);
      default:
        return typed(cell);
    }
  };
  const readMerged = (origin: Cell): Reading => {
    if (context.merge === 'copy') return read(origin);
    const first = read(origin);
    if (first.state === 'blank') return BLANK;
    const required = '每行各自填写（该栏为合并单元格）';
    return { state: 'bad', code: 'VALUE_UNREADABLE', shown: first.shown, required };
  };
  return read;
}

function typedReader(context: ColumnContext): ContentReader {
  const typed = READERS[context.type](context);
  return JUDGED_AS_NUMBERS.has(context.type) ? typed : refuseDittos(typed, context.dittos);
}

function textOrBlank(typed: ContentReader): (text: string) => Reading {
  return (text) => (isBlank(text) ? BLANK : typed(text));
}

const MOST_REMEMBERED = 2000;
const LONGEST_REMEMBERED = 64;

/**
 * Keeps the readings of a column's first texts: most columns say the same few things over and over. One of names or numbers, in which
 * texts are found less often than not, is read as it comes: keeping its readings would only cost.
 */
function remembered(read: (text: string) => Reading): (text: string) => Reading {
  const known = new Map<string, Reading>();
  let found = 0;
  let missed = 0;
  let keeps = true;
  // Rows of one unit or one course follow each other: what the row before says is told without looking it up.
  let last = '';
  let lastReading: Reading | undefined;
  return (text) => {
    if (text === last && lastReading !== undefined) return lastReading;
    const before = keeps ? known.get(text) : undefined;
    if (before !== undefined) {
      found += 1;
      last = text;
      lastReading = before;
      return before;
    }
    const reading = read(text);
    if (!keeps) return reading;
    missed += 1;
    if (known.size < MOST_REMEMBERED && text.length <= LONGEST_REMEMBERED) known.set(text, reading);
    if (missed < JUDGED_AFTER) return reading;
    keeps = found >= missed;
    found = missed = 0;
    if (!keeps) known.clear();
    return reading;
  };
}

/** Texts not found after which a column is judged, again and again. */
const JUDGED_AFTER = 1000;

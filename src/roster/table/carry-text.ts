import { type Cell } from '../../model/cell.js';
import type { Fact, Reading } from '../../model/fact.js';
import { yuanText } from '../../model/money.js';
import { contentText } from '../values/reading.js';
import type { Slot } from './slot.js';

/** The district itself, in words that need no 是否… in the header. */
const HERE = '本区';

/**
 * A text that, in a text cell under the bare column name, reads back as what this cell says; '' for a blank one. What is bad
 * stays bad or becomes blank: a number whose last digits are lost would pass for a whole one as text.
 */
export function carryText(cell: Cell, reading: Reading, slot: Slot): string {
  if (reading.state === 'blank') return '';
  const raw = rawText(cell);
  if (reading.state === 'value') return factText(reading.fact, raw, slot);
  if (raw === '') return '';
  return [raw, `?${raw}`].find((text) => slot.readBare(text).state === 'bad') ?? '';
}

function factText(fact: Fact, raw: string, slot: Slot): string {
  switch (fact.is) {
    case 'person':
      return fact.person.number;
    case 'money':
      return yuanText(fact.fen);
    case 'number':
      return fact.value.toFixed();
    case 'day':
      return fact.day;
    case 'days':
      return `${fact.from}至${fact.to}`;
    case 'month':
      return fact.month;
    case 'year':
      return String(fact.year);
    case 'district':
      return fact.local && !isLocal(slot.readBare(raw)) ? HERE : raw;
    case 'text':
    case 'list':
      return raw;
  }
}

function isLocal(reading: Reading): boolean {
  return reading.state === 'value' && reading.fact.is === 'district' && reading.fact.local;
}

/** The cell's text, in the lower part of a merge that of its first cell; nothing is masked. */
function rawText(cell: Cell): string {
  if (typeof cell !== 'string' && cell.kind === 'merged') return cell.below ? rawText(cell.origin) : '';
  return contentText(cell);
}

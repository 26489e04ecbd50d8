import { Decimal } from 'decimal.js';
import { yuanOf } from '../../model/money.js';
import type { Fact } from '../../model/fact.js';
import type { CheckData } from '../../policy/data.js';
import { defect } from '../need.js';
import { percentText } from '../percent-text.js';
import type { Scope } from '../scope.js';
import { outcome, type CompiledCheck } from './compiled-check.js';

/** A number, ratio or amount of money lies between two bounds, both inclusive. */
export function compileBetween(data: Extract<CheckData, { check: 'between' }>, scope: Scope): CompiledCheck {
  const column = scope.column(data.column);
  const min = data.min === undefined ? undefined : new Decimal(data.min);
  const max = data.max === undefined ? undefined : new Decimal(data.max);
  const text = (bound: Decimal): string =>
    typeof (data.min ?? data.max) === 'string' ? percentText(bound) : bound.toString();
  const required = [
    min === undefined ? '' : `不低于 ${text(min)}`,
    max === undefined ? '' : `不高于 ${text(max)}`,
  ]
    .filter((part) => part !== '')
    .join('、');
  return (row, _event, out) => {
    const reading = row.read(column.index);
    if (reading.state !== 'value') {
      out.push(defect(row, column, reading));
      return;
    }
    const value = numberOf(reading.fact);
    const passed = (min === undefined || value.gte(min)) && (max === undefined || value.lte(max));
    out.push(outcome(row, column, data.code, required, passed));
  };
}

function numberOf(fact: Fact): Decimal {
  if (fact.is === 'number') return fact.value;
  if (fact.is === 'money') return yuanOf(fact.fen);
  throw new TypeError(`expected a number, read a ${fact.is}`);
}

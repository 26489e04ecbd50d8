import type { Check } from '../model/decision.js';
import type { RowFacts } from '../model/row-facts.js';
import type { RosterData } from '../policy/data.js';
import { outcome } from './check/compiled-check.js';
import { need } from './need.js';
import type { ColumnRef, Scope } from './scope.js';

/**
 * Whether what a row says of a person agrees with the number: document type against the number's form, sex and birth against
 * what the number holds (ID_CONFLICT), and a birth after the event (ID_INVALID).
 */
export function compilePersonCheck(
  person: RosterData['persons'][number],
  scope: Scope,
): (row: RowFacts, out: Check[]) => void {
  const number = scope.column(person.number);
  const optional = (name: string | undefined): ColumnRef | undefined =>
    name === undefined ? undefined : scope.column(name);
  const document = optional(person.document);
  const sex = optional(person.sex);
  const birth = optional(person.birth);
  const event = scope.column(scope.roster.event);
  const agreeing = `与${number.name}一致`;
  const bornBefore = `出生不晚于${event.name}`;
  return (row, out) => {
    const reading = row.read(number.index);
    if (document !== undefined && row.read(document.index).state === 'bad') need(row, document, 'text', out);
    if (reading.state !== 'value' || reading.fact.is !== 'person') return;
    const { person: id } = reading.fact;
    const compare = (
      column: ColumnRef | undefined,
      stated: string | undefined,
      held: string | undefined,
    ): void => {
      if (column === undefined || stated === undefined || held === undefined) return;
      const check = outcome(row, column, 'ID_CONFLICT', agreeing, stated === held);
      const message = `${column.name}填“${stated}”，与${number.name}所含不一致`;
      out.push(check.passed ? check : { ...check, found: stated, message });
    };
    compare(document, document && textOf(row, document), id.document);
    compare(sex, sex && textOf(row, sex), id.sex);
    const statedBirth = birth && dayOf(row, birth);
    compare(birth, statedBirth, id.birth ?? inCenturyOf(statedBirth, id.birthInCentury));
    const born = id.birth ?? statedBirth;
    const on = dayOf(row, event);
    if (born === undefined || on === undefined) return;
    const check = outcome(row, number, 'ID_INVALID', bornBefore, born <= on);
    const message = `${number.name}所含的出生日期晚于${event.name} ${on}`;
    out.push(check.passed ? check : { ...check, message });
  };
}

/** A birth whose number leaves the century out, in the century that the row states. */
function inCenturyOf(stated: string | undefined, birth: string | undefined): string | undefined {
  return stated === undefined || birth === undefined ? undefined : stated.slice(0, 2) + birth;
}

function textOf(row: RowFacts, column: ColumnRef): string | undefined {
  const reading = row.read(column.index);
  return reading.state === 'value' && reading.fact.is === 'text' ? reading.fact.text : undefined;
}

function dayOf(row: RowFacts, column: ColumnRef): string | undefined {
  const reading = row.read(column.index);
  return reading.state === 'value' && reading.fact.is === 'day' ? reading.fact.day : undefined;
}

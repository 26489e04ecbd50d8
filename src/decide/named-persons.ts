import type { RowDecision } from '../model/decision.js';
import type { RowFacts } from '../model/row-facts.js';
import { textIn } from './need.js';
import type { ColumnRef, Scope } from './scope.js';

type NamedPersons = RowDecision['persons'];

/** The names that a row gives to persons' numbers, of those that it gives both. */
export function compileNamedPersons(scope: Scope): (row: RowFacts) => NamedPersons {
  const persons = scope.roster.persons.map((person) => ({
    name: scope.column(person.name),
    number: scope.column(person.number),
  }));
  return (row) => {
    const found: NamedPerson[] = [];
    for (const { name, number } of persons) {
      const reading = row.read(number.index);
      if (reading.state !== 'value' || reading.fact.is !== 'person') continue;
      const text = textIn(row, name);
      if (text !== '') found.push(new NamedPerson(row, name, text, reading.fact.person.number));
    }
    return found;
  };
}

/** Where the name stands is asked only when another row gives the number another one. */
class NamedPerson {
  constructor(
    private readonly row: RowFacts,
    private readonly ref: ColumnRef,
    readonly name: string,
    readonly number: string,
  ) {}

  get cell(): string {
    return this.row.cell(this.ref.index);
  }

  get column(): string {
    return this.ref.name;
  }
}

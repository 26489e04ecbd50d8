import type { Expression } from './expression.js';
import type { Lookup } from './lookup.js';

/** The lists that rows are held against, each once whoever asks for it. */
export class Lookups {
  readonly #byText = new Map<string, Expression>();
  readonly #all = new Map<Expression, Lookup>();

  add(lookup: Lookup): Expression {
    const text = `${lookup.what}\n${lookup.key}\n${lookup.on}`;
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const name = `l${this.#all.size}`;
    this.#byText.set(text, name);
    this.#all.set(name, lookup);
    return name;
  }

  get all(): ReadonlyMap<Expression, Lookup> {
    return this.#all;
  }
}

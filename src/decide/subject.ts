import { maskNumber } from '../model/mask-number.js';
import type { CompiledParty } from './party.js';

/** Whom the findings of a row are about. The number is masked when somebody asks: of most rows nobody does. */
export class Subject {
  readonly name: string;
  readonly #number: string;

  /** What is shown of a wrong number may be masked already, and masking it again changes nothing but a wrong unit code. */
  constructor({ name, number, shownNumber }: ReturnType<CompiledParty['glance']>) {
    this.name = name;
    this.#number = number === '' ? shownNumber : number;
  }

  get maskedNumber(): string {
    return maskNumber(this.#number);
  }
}

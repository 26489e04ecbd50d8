import type { Fact, PersonId, Reading } from '../../model/fact.js';
import type { ColumnContext } from './column-context.js';
import { maskNumber } from '../../model/mask-number.js';
import { readPersonNumber } from '../../model/person-id.js';
import { looksExponential, losesDigits, losesDigitsInCsv } from './precision.js';
import { type ContentReader, contentText } from './reading.js';
import { foldCode } from '../../model/tidy.js';

/**
 * Persons' numbers. In a CSV an unmarked number that ends in 000 is taken for one whose last digits a spreadsheet has lost,
 * even where its check digit happens to be right; text in a workbook was never a number.
 */
export function personReader(context: ColumnContext): ContentReader {
  return (content) => {
    const text = contentText(content);
    const number = foldCode(text);
    const lost =
      losesDigits(content) || (context.csv && number.length === 18 && losesDigitsInCsv(content, number));
    if (lost || looksExponential(number)) {
      return badNumber('ID_PRECISION_LOST', number, '以文本格式保存的完整证件号码');
    }
    const found = readPersonNumber(number);
    if (!found.ok) return badNumber('ID_INVALID', number, '有效的证件号码');
    return new PersonReading(found.person, number, found.note);
  };
}

/** What a number looked like is asked only where something is wrong. */
class PersonReading {
  readonly state = 'value';
  readonly fact: Fact;

  constructor(
    person: PersonId,
    private readonly number: string,
    readonly note: string,
  ) {
    this.fact = { is: 'person', person };
  }

  get shown(): string {
    return maskNumber(this.number);
  }
}

function badNumber(code: 'ID_INVALID' | 'ID_PRECISION_LOST', number: string, required: string): Reading {
  return { state: 'bad', code, shown: maskNumber(number), required };
}

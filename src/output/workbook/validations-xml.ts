import { xmlText } from './xml-text.js';

/** What may be typed into the cells of a range. */
export interface CellValidation {
  /** Such as "C4:C5003". */
  readonly range: string;
  readonly test: ValidationTest;
  /** `stop` leaves nothing else in the cell, `warn` asks first, `offer` says nothing: its list is only a help. */
  readonly otherwise: 'stop' | 'warn' | 'offer';
  /** What is said of anything else; at most 255 characters. */
  readonly message: string;
  /** What is said while the cell is chosen, '' for nothing; at most 255 characters. */
  readonly prompt: string;
}

export type ValidationTest =
  /** A value of a range of cells, by its defined name. */
  | { readonly is: 'list'; readonly name: string }
  /** A number, whole or not, or a day as a spreadsheet counts days; both ends inclusive. */
  | { readonly is: 'whole' | 'decimal' | 'date'; readonly from: number; readonly to: number }
  /** A formula written for the first cell of the range. */
  | { readonly is: 'custom'; readonly formula: string };

const MESSAGE_TITLE = '请核对';
const PROMPT_TITLE = '怎样填写';
const STYLES = { stop: 'stop', warn: 'warning', offer: 'information' } as const;

/** The `<dataValidations>` element; '' where there are none. */
export function validationsXml(validations: readonly CellValidation[]): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;
}

function validationXml({ range, test, otherwise, message, prompt }: CellValidation): string {
  const error =
    otherwise === 'offer'
      ? ''
      : ` showErrorMessage="1" errorTitle="${MESSAGE_TITLE}" error="${xmlText(message)}"`;
  const input =
    prompt === '' ? '' : ` showInputMessage="1" promptTitle="${PROMPT_TITLE}" prompt="${xmlText(prompt)}"`;
  return (
    `<dataValidation type="${test.is}" errorStyle="${STYLES[otherwise]}" allowBlank="1"${error}${input} sqref="${range}">` +
    `${formulas(test)}</dataValidation>`
  );
}

function formulas(test: ValidationTest): string {
  switch (test.is) {
    case 'list':
      return `<formula1>${xmlText(test.name)}</formula1>`;
    case 'custom':
      return `<formula1>${xmlText(test.formula)}</formula1>`;
    default:
      return `<formula1>${test.from}</formula1><formula2>${test.to}</formula2>`;
  }
}

import { unitCheck } from '../../model/unit-code.js';

/** Organisation codes of nobody, each with its own check character (GB 11714). */
const ORGANISATIONS = ['MA0000015', '000000019', 'MJ0000034', '000000449', 'MA0000023', 'MA0000031'];

/** A valid code of nobody, of the same kind of unit: the first two characters say which. @param serial 1 for the first unit of a row */
export function syntheticUnit(code: string, serial: number): string {
  const organisation = ORGANISATIONS[(serial - 1) % ORGANISATIONS.length] ?? '';
  const body = `${code.slice(0, 2)}310199${organisation}`;
  return body + unitCheck(body);
}

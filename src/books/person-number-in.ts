import { maskIdsIn } from '../model/mask-ids.js';
import { readPersonNumber } from '../model/person-id.js';
import { foldCode } from '../model/tidy.js';

/** A number of a person within a code that others gave (a voucher, a 拨付编号), also one with other characters in it or around it. */
export function personNumberIn(text: string): string | undefined {
  const code = foldCode(text);
  return (code.match(/[\dA-Z]+/g) ?? []).find(isPersons) ?? hiddenIn(code);
}

/** One of a passport's form is none: codes look like it, and nothing in it tells. */
function isPersons(number: string): boolean {
  return readPersonNumber(number).ok && maskIdsIn(number) !== number;
}

/** A number of 18 characters among whatever else was written: its birth and check digit tell it from any other digits. */
function hiddenIn(code: string): string | undefined {
  const digits = code.replace(/[^\dX]/g, '');
  const windows = [...digits].map((_, start) => digits.slice(start, start + 18));
  return windows.find((window) => window.length === 18 && readPersonNumber(window).ok);
}

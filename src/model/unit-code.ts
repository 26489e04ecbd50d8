import { foldCode } from './tidy.js';

/** `hint`: what is probably wrong with the code, in Chinese; '' when nothing suggests itself. */
export type UnitCodeReading =
  { readonly ok: true; readonly code: string } | { readonly ok: false; readonly hint: string };

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORM = /^[1-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
/** Powers of 3 modulo 31, one for each of the first 17 characters. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Reads a unified social credit code (GB 32100-2015): 18 characters of its alphabet with the right check character. */
export function readUnitCode(text: string): UnitCodeReading {
  const code = foldCode(text);
  return isValid(code) ? { ok: true, code } : { ok: false, hint: hintFor(code) };
}

function isValid(code: string): boolean {
  if (!FORM.test(code)) return false;
  return unitCheck(code) === code.charAt(17);
}

/** The 18th character of a code, by its first 17. */
export function unitCheck(code: string): string {
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * ALPHABET.indexOf(code.charAt(index)),
    0,
  );
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

function hintFor(code: string): string {
  const corrected = code.replaceAll('O', '0').replaceAll('I', '1');
  if (corrected !== code && isValid(corrected)) return `字母 O、I 疑为数字 0、1 之误，可能是 ${corrected}`;
  if (/^\d{15}$/.test(code)) return '疑为 15 位旧注册号';
  if (code.length !== 18) return `现为 ${code.length} 位`;
  return corrected === code ? '' : '代码中不用字母 O、I';
}

import { refused } from '../../../model/refusals/refused.js';

/** Labels of the code pages, as TextDecoder names them. Those of DOS are not among them. */
const LABELS: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [866, 'ibm866'],
  [932, 'shift_jis'],
  // GB18030 has all of GBK.
  [936, 'gb18030'],
  [949, 'euc-kr'],
  [950, 'big5'],
  ...Array.from({ length: 9 }, (_, at): [number, string] => [1250 + at, `windows-${1250 + at}`]),
  [10_000, 'macintosh'],
  [0x8000, 'macintosh'],
  [0x8001, 'windows-1252'],
  [28_591, 'iso-8859-1'],
  [54_936, 'gb18030'],
  [65_001, 'utf-8'],
]);

const ASCII = /^[\p{ASCII}]*$/u;

/** Reads text of one byte or two a character. @param bytes the bytes, one a character */
export type ByteText = (bytes: string) => string;

/**
 * The reader of a workbook's byte texts, which are those of BIFF 5 and before. Decoding is strict, and without a known code page
 * only ASCII is read: characters are not made up.
 * @param codepage undefined: the workbook names none
 * @throws Refusal FILE_ENCODING_UNKNOWN, from the reader
 */
export function createByteText(codepage: number | undefined, place: string): ByteText {
  const label = LABELS.get(codepage ?? 0);
  const decoder = label === undefined ? undefined : new TextDecoder(label, { fatal: true });
  return (bytes) => {
    if (ASCII.test(bytes)) return bytes;
    try {
      if (decoder !== undefined) return decoder.decode(Buffer.from(bytes, 'latin1'));
    } catch {
      // Said below.
    }
    throw refused('FILE_ENCODING_UNKNOWN', place, (say) =>
      codepage === undefined ? say.codepageUnsaid() : say.codepageUnfit(codepage),
    );
  };
}

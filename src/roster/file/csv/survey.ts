import { Refusal } from '../../../model/refusal.js';
import { refused } from '../../../model/refusals/refused.js';
import { unknownFormat } from '../refusals.js';
import { SheetMeter } from '../read-meter.js';
import type { FileSource } from '../source.js';
import { encodingCandidates, faultInUtf8, textOf, type Encoding } from './encoding.js';
import { utf8Of } from './utf8.js';

/** What a first pass over the whole text found. */
interface CsvSurvey {
  readonly encoding: Encoding;
  /** The beginning of the text, for telling the delimiter. */
  readonly head: string;
}

const HEAD_CHARACTERS = 64 * 1024;

/** Control characters no exporter writes; GB18030 takes almost any other bytes, so these tell binary data from text. */
// oxlint-disable-next-line no-control-regex
const BINARY = /[\x01-\x08\x0e-\x19\x1c-\x1f]/;

/**
 * Reads the whole file once, so that the pass over its rows knows the encoding for certain.
 * @throws Refusal FILE_ENCODING_UNKNOWN, FILE_FORMAT_UNKNOWN (binary data), FILE_EMPTY (nothing but blanks)
 */
export async function surveyText(source: FileSource): Promise<CsvSurvey> {
  const [first, ...others] = encodingCandidates(source.head);
  try {
    return await surveyAs(source, first ?? 'utf-8');
  } catch (error) {
    const next = others[0];
    const retry = next !== undefined && error instanceof Refusal && error.code === 'FILE_ENCODING_UNKNOWN';
    if (!retry) throw error;
    // Broken UTF-8 may well be valid GBK, all of it mistaken for other characters.
    const fault = await faultInUtf8(source);
    if (fault !== undefined) throw brokenUtf8(source.name, fault);
    return await surveyAs(source, next);
  }
}

async function surveyAs(source: FileSource, encoding: Encoding): Promise<CsvSurvey> {
  const meter = new SheetMeter(source.bytes);
  const head = encoding === 'utf-8' ? await headOfUtf8(source, meter) : await headOf(source, encoding, meter);
  if (head === undefined) throw refused('FILE_EMPTY', source.name, (say) => say.blankFile());
  return { encoding, head };
}

/** The beginning of a text that is read to its end; undefined where all of it is blank. */
async function headOf(
  source: FileSource,
  encoding: Encoding,
  meter: SheetMeter,
): Promise<string | undefined> {
  const head = new Head();
  for await (const text of textOf(source, encoding, meter)) {
    if (text.includes('\0') || (encoding === 'gb18030' && BINARY.test(text))) {
      throw unknownFormat(source.name, (say) => say.isBinary());
    }
    head.add(text);
  }
  return head.text();
}

async function headOfUtf8(source: FileSource, meter: SheetMeter): Promise<string | undefined> {
  const head = new Head();
  for await (const bytes of utf8Of(source, meter)) if (!head.isKnown) head.add(bytes.toString('utf8'));
  return head.text();
}

/** The beginning of a text, and whether any of it says something. */
class Head {
  #text = '';
  #isBlank = true;

  get isKnown(): boolean {
    return !this.#isBlank && this.#text.length >= HEAD_CHARACTERS;
  }

  add(text: string): void {
    this.#isBlank &&= !/\S/.test(text);
    if (this.#text.length < HEAD_CHARACTERS) this.#text += text.slice(0, HEAD_CHARACTERS - this.#text.length);
  }

  text(): string | undefined {
    return this.#isBlank ? undefined : this.#text;
  }
}

function brokenUtf8(name: string, line: number): Refusal {
  return refused('FILE_ENCODING_UNKNOWN', `${name} 第 ${line} 行`, (say) => say.brokenUtf8());
}

import { isCode, type Code, type Treatment } from '../../model/code.js';
import type { ExceptionLine, FindingMark, OutwardWords } from '../../model/finding.js';
import { readPlace, writePlace } from './place-wire.js';
import type { WireReader, WireWriter } from './wire.js';

const TREATMENTS = ['reject', 'hold', 'notice'] as const satisfies readonly Treatment[];
const MARKS = ['paid-as-before', 'unsettled-correction'] as const satisfies readonly FindingMark[];

/** Writes an exception as lists show it. */
export function writeException(to: WireWriter, line: ExceptionLine): void {
  const { mark, outward, stake, unit } = line;
  to.text(line.code);
  to.int(TREATMENTS.indexOf(line.treatment));
  writePlace(to, line.place);
  to.text(line.rule);
  to.text(line.title);
  to.text(line.item);
  to.text(line.column);
  to.own(line.cell);
  to.own(line.found);
  to.text(line.required);
  to.own(line.message);
  to.own(line.subject);
  to.own(line.subjectNumber);
  to.list(mark === undefined ? [] : [mark], (one) => to.int(MARKS.indexOf(one)));
  to.list(outward === undefined ? [] : [outward], (words) => writeOutward(to, words));
  to.list(stake === undefined ? [] : [stake], (fen) => to.fen(fen));
  to.list(unit === undefined ? [] : [unit], ({ name, code }) => {
    to.text(name);
    to.text(code);
  });
}

export function readException(from: WireReader): ExceptionLine {
  const code = readCode(from);
  const treatment = listed(TREATMENTS, from.int());
  const place = readPlace(from);
  const [rule, title, item, column] = [from.text(), from.text(), from.text(), from.text()];
  const [cell, found, required, message] = [from.text(), from.text(), from.text(), from.text()];
  const [subject, subjectNumber] = [from.text(), from.text()];
  const [mark] = from.list(() => listed(MARKS, from.int()));
  const [outward] = from.list(() => readOutward(from));
  const [stake] = from.list(() => from.fen());
  const [unit] = from.list(() => ({ name: from.text(), code: from.text() }));
  return {
    code,
    treatment,
    place,
    rule,
    title,
    item,
    column,
    cell,
    found,
    required,
    message,
    subject,
    subjectNumber,
    stake,
    unit,
    ...(mark && { mark }),
    ...(outward && { outward }),
  };
}

function writeOutward(to: WireWriter, { found, required, message, rows }: OutwardWords): void {
  to.own(found);
  to.text(required);
  to.own(message);
  to.list(rows === undefined ? [] : [rows], (places) => to.list(places, (place) => writePlace(to, place)));
}

function readOutward(from: WireReader): OutwardWords {
  const words = { found: from.text(), required: from.text(), message: from.text() };
  const [rows] = from.list(() => from.list(() => readPlace(from)));
  return rows === undefined ? words : { ...words, rows };
}

function readCode(from: WireReader): Code {
  const code = from.text();
  if (!isCode(code)) throw new Error(`${code} is no code`);
  return code;
}

function listed<Value>(values: readonly Value[], at: number): Value {
  const value = values[at];
  if (value === undefined) throw new Error(`nothing stands at ${at}`);
  return value;
}

import type { CertificateClaim, Check, RowDecision } from '../../model/decision.js';
import type { Finding, Place } from '../../model/finding.js';
import type { DecidedRow } from '../decided-event.js';
import { readClaim, writeClaim } from './claim-wire.js';
import type { WireReader, WireWriter } from './wire.js';

/** Writes a row and what was decided of it. Of checks only those that failed: what passed is asked of no row that is settled. */
export function writeRow(to: WireWriter, { row, decision }: DecidedRow): void {
  const { place, subject, beneficiary, unit } = decision;
  for (const text of [decision.kind, place.file, place.sheet]) to.text(text);
  to.int(place.row);
  for (const text of [subject.name, subject.number, beneficiary.name, beneficiary.number]) to.text(text);
  for (const text of [unit.name, unit.code, decision.workplace, decision.remark, decision.since])
    to.text(text);
  writeFailures(to, decision.checks);
  to.list(decision.notices, (notice) => to.finding(notice));
  to.list(decision.persons, ({ name, number, column, cell }) => {
    for (const text of [name, number, column]) to.text(text);
    writeCell(to, cell, place);
  });
  writeCertificate(to, decision.certificate, place);
  to.list(decision.claims, (claim) => {
    writeClaim(to, claim);
    writeFailures(to, claim.checks);
  });
  to.list(row.carryTexts(), (text) => to.text(text));
}

/** The row, as far as it was written. */
export function readRow(from: WireReader): DecidedRow {
  const kind = from.text();
  const place = { file: from.text(), sheet: from.text(), row: from.int() };
  const subject = { name: from.text(), number: from.text() };
  const beneficiary = { name: from.text(), number: from.text() };
  const unit = { name: from.text(), code: from.text() };
  const [workplace, remark, since] = [from.text(), from.text(), from.text()];
  const checks = from.list(() => from.check());
  const notices = from.list((): Finding => from.finding());
  const persons = from.list(() => readPerson(from, place));
  const certificate = readCertificate(from, place);
  const claims = from.list(() => ({ ...readClaim(from), checks: from.list(() => from.check()) }));
  const decision: RowDecision = {
    kind,
    place,
    subject,
    beneficiary,
    unit,
    checks,
    claims,
    notices,
    persons,
    certificate,
    workplace,
    remark,
    since,
  };
  return { is: 'row', row: { carryTexts: from.texts() }, decision };
}

function writeFailures(to: WireWriter, checks: readonly Check[]): void {
  const failed = checks.filter(({ passed }) => !passed);
  to.list(failed, (check) => to.check(plain(check)));
}

/** A check whose words are made when they are asked for, with its words. */
function plain({ passed, code, column, cell, found, required, message, outward }: Check): Check {
  const check = { passed, code, column, cell, found, required, message };
  return outward === undefined ? check : { ...check, outward };
}

/** Cells of a row have its number in common. */
function writeCell(to: WireWriter, cell: string, { row }: Place): void {
  const own = String(row);
  const isOwn = cell.endsWith(own);
  to.flag(isOwn);
  to.text(isOwn ? cell.slice(0, -own.length) : cell);
}

function readCell(from: WireReader): { readonly isOwn: boolean; readonly text: string } {
  return { isOwn: from.flag(), text: from.text() };
}

function readPerson(from: WireReader, place: Place): RowDecision['persons'][number] {
  const [name, number, column] = [from.text(), from.text(), from.text()];
  return new NamedPerson(place, name, number, column, readCell(from));
}

/** Where the name stands is asked only when another row gives the number another one. */
class NamedPerson {
  constructor(
    private readonly place: Place,
    readonly name: string,
    readonly number: string,
    readonly column: string,
    private readonly at: ReturnType<typeof readCell>,
  ) {}

  get cell(): string {
    return cellText(this.at, this.place);
  }
}

function cellText({ isOwn, text }: ReturnType<typeof readCell>, { row }: Place): string {
  return isOwn ? `${text}${row}` : text;
}

function writeCertificate(to: WireWriter, certificate: CertificateClaim | undefined, place: Place): void {
  to.flag(certificate !== undefined);
  if (certificate === undefined) return;
  const { number, shown, about, cell, column } = certificate;
  for (const text of [number, shown, about, column]) to.text(text);
  writeCell(to, cell, place);
}

function readCertificate(from: WireReader, place: Place): CertificateClaim | undefined {
  if (!from.flag()) return undefined;
  const [number, shown, about, column] = [from.text(), from.text(), from.text(), from.text()];
  return { number, shown, about, column, cell: cellText(readCell(from), place) };
}

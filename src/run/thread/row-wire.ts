import type { Check, RowDecision } from '../../model/decision.js';
import type { Finding, Place } from '../../model/finding.js';
import type { DecidedRow } from '../decided-event.js';
import { readClaim, writeClaim } from './claim-wire.js';
import { cellText, readCell, writeCell, type SentCell } from './cell-wire.js';
import { readCertificate, writeCertificate } from './certificate-wire.js';
import { readPlace, writePlace } from './place-wire.js';
import type { WireReader, WireWriter } from './wire.js';

/** Writes a row and what was decided of it. Of checks only those that failed: what passed is asked of no row that is settled. */
export function writeRow(to: WireWriter, decision: RowDecision): void {
  const { place, subject, beneficiary, unit } = decision;
  to.text(decision.kind);
  writePlace(to, place);
  to.own(subject.name);
  to.own(subject.number);
  to.either(beneficiary.name, subject.name);
  to.either(beneficiary.number, subject.number);
  to.text(unit.name);
  to.text(unit.code);
  to.either(decision.workplace, unit.name);
  to.text(decision.remark);
  to.text(decision.since);
  writeFailures(to, decision.checks);
  to.list(decision.notices, (notice) => to.finding(notice));
  to.list(decision.persons, ({ name, number, column, cell }) => {
    to.either(name, beneficiary.name);
    to.either(number, beneficiary.number);
    to.text(column);
    writeCell(to, cell, place);
  });
  writeCertificate(to, decision.certificate, place);
  to.list(decision.claims, (claim) => {
    writeClaim(to, claim, beneficiary);
    writeFailures(to, claim.checks);
  });
}

/** The row, as far as it was written. */
export function readRow(from: WireReader): DecidedRow {
  const kind = from.text();
  const place = readPlace(from);
  const subject = { name: from.text(), number: from.text() };
  const beneficiary = { name: from.either(subject.name), number: from.either(subject.number) };
  const unit = { name: from.text(), code: from.text() };
  const workplace = from.either(unit.name);
  const remark = from.text();
  const since = from.text();
  const checks = from.list(() => from.check());
  const notices = from.list((): Finding => from.finding());
  const persons = from.list(() => readPerson(from, place, beneficiary));
  const certificate = readCertificate(from, place);
  const claims = from.list(() => readClaim(from, beneficiary, () => from.list(() => from.check())));
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
  return { is: 'row', row: NO_CELLS, decision };
}

function hasFailed({ passed }: Check): boolean {
  return !passed;
}

/** What only carry rosters show, and where those are written rows are decided beside them. */
const NO_CELLS: DecidedRow['row'] = {
  carryTexts() {
    throw new Error('the cells of a row were not sent');
  },
};

function writeFailures(to: WireWriter, checks: readonly Check[]): void {
  const failed = checks.filter(hasFailed);
  to.list(failed, (check) => to.check(plain(check)));
}

/** A check whose words are made when they are asked for, with its words. */
function plain({ passed, code, column, cell, found, required, message, outward }: Check): Check {
  const check = { passed, code, column, cell, found, required, message };
  return outward === undefined ? check : { ...check, outward };
}

function readPerson(
  from: WireReader,
  place: Place,
  beneficiary: RowDecision['beneficiary'],
): RowDecision['persons'][number] {
  const name = from.either(beneficiary.name);
  const number = from.either(beneficiary.number);
  return new NamedPerson(place, name, number, from.text(), readCell(from));
}

/** Where the name stands is asked only when another row gives the number another one. */
class NamedPerson {
  constructor(
    private readonly place: Place,
    readonly name: string,
    readonly number: string,
    readonly column: string,
    private readonly at: SentCell,
  ) {}

  get cell(): string {
    return cellText(this.at, this.place);
  }
}

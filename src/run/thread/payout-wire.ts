import type { Place } from '../../model/finding.js';
import type { PaidFor, Payout } from '../../model/payout.js';
import { readCertificate, writeCertificate } from './certificate-wire.js';
import { readKeys, writeKeys } from './keys-wire.js';
import { readPayee, writePayee } from './payee-wire.js';
import { readPlace, writePlace } from './place-wire.js';
import type { WireReader, WireWriter } from './wire.js';

export function writePayout(to: WireWriter, payout: Payout): void {
  const { payee, beneficiary, place } = payout;
  to.int(payout.serial);
  to.own(payout.id);
  to.text(payout.rule);
  to.text(payout.title);
  to.text(payout.item);
  to.text(payout.department);
  to.own(beneficiary.name);
  to.own(beneficiary.number);
  writePayee(to, payee, beneficiary);
  to.fen(payout.amount);
  to.fen(payout.setOff);
  to.own(payout.basis);
  to.own(payout.standard);
  to.text(payout.fund);
  writePlace(to, place);
  to.text(payout.workplace);
  to.text(payout.remark);
  writePaidFor(to, payout);
}

export function readPayout(from: WireReader): Payout {
  const [serial, id] = [from.int(), from.text()];
  const [rule, title, item, department] = [from.text(), from.text(), from.text(), from.text()];
  const beneficiary = { name: from.text(), number: from.text() };
  const payee = readPayee(from, beneficiary);
  const [amount, setOff] = [from.fen(), from.fen()];
  const [basis, standard, fund] = [from.text(), from.text(), from.text()];
  const place = readPlace(from);
  return {
    serial,
    id,
    rule,
    title,
    item,
    department,
    payee,
    beneficiary,
    amount,
    setOff,
    basis,
    standard,
    fund,
    place,
    workplace: from.text(),
    remark: from.text(),
    paidFor: readPaidFor(from, rule, place),
  };
}

function writePaidFor(to: WireWriter, { paidFor, rule, place }: Payout): void {
  const { keys, budget, certificate, corrections } = paidFor;
  writeKeys(to, keys, rule);
  to.maybe(budget?.fund);
  if (budget !== undefined) {
    to.text(budget.year);
    to.fen(budget.most);
  }
  writeCertificate(to, certificate, place);
  to.list(corrections, (correction) => {
    to.own(correction.payout);
    to.fen(correction.amount);
  });
}

function readPaidFor(from: WireReader, rule: string, place: Place): PaidFor {
  const keys = readKeys(from, rule);
  const fund = from.maybe();
  return {
    keys,
    budget: fund === undefined ? undefined : { fund, year: from.text(), most: from.fen() },
    certificate: readCertificate(from, place),
    corrections: from.list(() => ({ payout: from.text(), amount: from.fen() })),
  };
}

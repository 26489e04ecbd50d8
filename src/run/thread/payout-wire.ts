import type { Payee } from '../../model/payee.js';
import type { PayoutLine } from '../../model/payout.js';
import { readPayee, writePayee } from './payee-wire.js';
import type { WireReader, WireWriter } from './wire.js';

/** Writes a payout as lists show it. */
export function writePayout(to: WireWriter, payout: PayoutLine): void {
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
  to.text(place.file);
  to.text(place.sheet);
  to.int(place.row);
  to.text(payout.workplace);
  to.text(payout.remark);
}

export function readPayout(from: WireReader): PayoutLine {
  const [serial, id] = [from.int(), from.text()];
  const [rule, title, item, department] = [from.text(), from.text(), from.text(), from.text()];
  const beneficiary = { name: from.text(), number: from.text() };
  const payee: Payee = readPayee(from, beneficiary);
  return {
    serial,
    id,
    rule,
    title,
    item,
    department,
    payee,
    beneficiary,
    amount: from.fen(),
    setOff: from.fen(),
    basis: from.text(),
    standard: from.text(),
    fund: from.text(),
    place: { file: from.text(), sheet: from.text(), row: from.int() },
    workplace: from.text(),
    remark: from.text(),
  };
}

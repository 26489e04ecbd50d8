import type { Payee, PayeeType } from '../../model/payee.js';
import type { WireReader, WireWriter } from './wire.js';

/** Who is helped is often paid. */
type Beneficiary = Pick<Payee, 'name' | 'number'>;

const PAYEE_TYPES: readonly [PayeeType, PayeeType] = ['个人', '单位'];

/** @param beneficiary as the reader knows it by then */
export function writePayee(
  to: WireWriter,
  { type, name, number, account }: Payee,
  beneficiary: Beneficiary,
): void {
  to.flag(type === PAYEE_TYPES[1]);
  to.either(name, beneficiary.name);
  to.either(number, beneficiary.number);
  to.either(account.holder, name);
  to.text(account.bank);
  to.text(account.branch);
  to.own(account.number);
}

export function readPayee(from: WireReader, beneficiary: Beneficiary): Payee {
  const type = from.flag() ? PAYEE_TYPES[1] : PAYEE_TYPES[0];
  const name = from.either(beneficiary.name);
  const number = from.either(beneficiary.number);
  const holder = from.either(name);
  const account = { holder, bank: from.text(), branch: from.text(), number: from.text() };
  return { type, name, number, account };
}

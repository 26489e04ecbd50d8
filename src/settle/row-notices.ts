import type { CertificateClaim, RowDecision } from '../model/decision.js';
import type { PaidHistory } from '../model/history.js';
import type { Finding } from '../model/finding.js';
import { KeyTable } from '../model/key-table.js';
import { textHash } from '../model/text-hash.js';
import { Acquaintance } from './acquaintance.js';
import { placeText, type RowPlaces } from './row-places.js';
import { paymentText } from './stops.js';

const NONE: readonly Finding[] = [];
const ONE_CERTIFICATE = '一个编号一张证书';

/** Rows that contradict each other about a person or a certificate, whether they are paid or not: a finding of each is added to `out`. */
export function openRowNotices(
  places: RowPlaces,
  parties: KeyTable,
  history: PaidHistory,
): (ordinal: number, decision: RowDecision, out: Finding[]) => void {
  const names = new Acquaintance(64);
  const certificates = new KeyTable();
  const holders = new Acquaintance(64);
  const at = (ordinal: number): string => placeText(places.at(ordinal));

  return (ordinal, { persons, certificate }, out) => {
    for (const person of persons) {
      const other = names.contradiction(parties.add(person.number), textHash(person.name), ordinal);
      if (other === undefined) continue;
      const { name, cell, column } = person;
      const message = `同一证件号码在 ${at(other)} 是另一姓名`;
      const required = '一个号码一个姓名';
      const outward = `同一证件号码在 ${places.outward(ordinal, [other])} 是另一姓名`;
      out.push({
        code: 'PERSON_CONFLICT',
        rule: '',
        column,
        cell,
        found: name,
        required,
        message,
        item: '',
        outward: { found: name, required, message: outward, rows: [places.at(other)] },
      });
    }
    if (certificate !== undefined) out.push(...certificateNotices(ordinal, certificate));
  };

  function certificateNotices(ordinal: number, certificate: CertificateClaim): readonly Finding[] {
    const { number, about, column, cell, shown: found } = certificate;
    const other = holders.contradiction(certificates.add(number), textHash(about), ordinal);
    const before = history.certificate(number, about);
    if (other === undefined && before === undefined) return NONE;
    const where = [
      ...(other === undefined
        ? []
        : [
            {
              each: `在 ${at(other)} `,
              told: `在 ${places.outward(ordinal, [other])} `,
              rows: [places.at(other)],
            },
          ]),
      ...(before === undefined
        ? []
        : [{ each: `在此前的拨付 ${paymentText(before)} 中`, told: '在此前的拨付中', rows: undefined }]),
    ];
    return where.map(({ each, told, rows }) => ({
      code: 'CERTIFICATE_CONFLICT',
      rule: '',
      column,
      cell,
      found,
      required: ONE_CERTIFICATE,
      message: `同一证书编号${each}属另一持证人、职业或等级`,
      item: '',
      outward: {
        found,
        required: ONE_CERTIFICATE,
        message: `同一证书编号${told}属另一持证人、职业或等级`,
        ...(rows && { rows }),
      },
    }));
  }
}

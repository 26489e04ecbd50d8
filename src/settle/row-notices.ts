import type { RowDecision } from '../model/decision.js';
import type { Finding } from '../model/finding.js';
import { Acquaintance } from './acquaintance.js';
import { placeText, type RowPlaces } from './row-places.js';

/** Rows that contradict each other about a person or a certificate, whether they are paid or not. */
export function openRowNotices(
  places: RowPlaces,
): (ordinal: number, decision: RowDecision) => readonly Finding[] {
  const names = new Acquaintance();
  const certificates = new Acquaintance();
  const at = (ordinal: number): string => placeText(places.at(ordinal));

  return (ordinal, { persons, certificate }) => {
    const notices: Finding[] = [];
    for (const person of persons) {
      const other = names.contradiction(person.number, person.name, ordinal);
      if (other === undefined) continue;
      const { name, cell, column } = person;
      const message = `同一证件号码在 ${at(other)} 是另一姓名`;
      const required = '一个号码一个姓名';
      notices.push({
        code: 'PERSON_CONFLICT',
        rule: '',
        column,
        cell,
        found: name,
        required,
        message,
        item: '',
      });
    }
    const other = certificate && certificates.contradiction(certificate.number, certificate.about, ordinal);
    if (certificate !== undefined && other !== undefined) {
      const { column, cell, shown: found } = certificate;
      const message = `同一证书编号在 ${at(other)} 属另一持证人、职业或等级`;
      const required = '一个编号一张证书';
      notices.push({
        code: 'CERTIFICATE_CONFLICT',
        rule: '',
        column,
        cell,
        found,
        required,
        message,
        item: '',
      });
    }
    return notices;
  };
}

import type { CertificateClaim } from '../../model/decision.js';
import type { Place } from '../../model/finding.js';
import { cellText, readCell, writeCell } from './cell-wire.js';
import type { WireReader, WireWriter } from './wire.js';

export function writeCertificate(
  to: WireWriter,
  certificate: CertificateClaim | undefined,
  place: Place,
): void {
  to.flag(certificate !== undefined);
  if (certificate === undefined) return;
  const { number, shown, about, cell, column } = certificate;
  for (const text of [number, shown, about, column]) to.text(text);
  writeCell(to, cell, place);
}

export function readCertificate(from: WireReader, place: Place): CertificateClaim | undefined {
  if (!from.flag()) return undefined;
  const [number, shown, about, column] = [from.text(), from.text(), from.text(), from.text()];
  return { number, shown, about, column, cell: cellText(readCell(from), place) };
}

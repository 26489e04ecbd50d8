import type { RosterData } from '../../policy/data.js';

/** A certificate number of nobody, of the same shape: only letters and the characters that mean something (the level) are kept. */
export function syntheticCertificate(number: string, certificate: RosterData['certificate']): string {
  const kept = new Set(
    certificate?.patterns.flatMap(({ pattern, says }) => saidAt(number, pattern, says)) ?? [],
  );
  return [...number]
    .map((character, at) => (kept.has(at) || !/\d/.test(character) ? character : '0'))
    .join('');
}

/** Where the characters stand by which the pattern tells something. */
function saidAt(
  number: string,
  pattern: string,
  says: readonly { readonly group: number }[],
): readonly number[] {
  const indices = new RegExp(pattern, 'iud').exec(number)?.indices;
  return says.flatMap(({ group }) => indices?.[group]?.[0] ?? []);
}

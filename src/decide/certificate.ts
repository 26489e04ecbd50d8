import type { RowDecision } from '../model/decision.js';
import type { Finding } from '../model/finding.js';
import type { RowFacts } from '../model/row-facts.js';
import { compileKey } from './keys.js';
import type { Scope } from './scope.js';

/** A certificate's number and what it stands for, and what the number itself says against the columns. */
export interface CertificateReading {
  readonly certificate: RowDecision['certificate'];
  readonly conflicts: readonly Finding[];
}

export const NO_CERTIFICATE: CertificateReading = { certificate: undefined, conflicts: [] };

export function compileCertificate(scope: Scope): (row: RowFacts) => CertificateReading {
  const data = scope.roster.certificate;
  if (data === undefined) return () => NO_CERTIFICATE;
  const number = scope.column(data.number);
  const about = aboutParts(data.about, scope).map((part) => compileKey([part], scope));
  const patterns = data.patterns.map(({ pattern, says }) => ({
    pattern: new RegExp(pattern, 'iu'),
    says: says.map(({ group, column, means }) => ({ group, column: scope.column(column), means })),
  }));
  return (row) => {
    const reading = row.read(number.index);
    if (reading.state !== 'value' || reading.fact.is !== 'text') return NO_CERTIFICATE;
    const { text } = reading.fact;
    const { shown } = reading;
    const cell = row.cell(number.index);
    const conflicts: Finding[] = [];
    for (const { pattern, says } of patterns) {
      const match = pattern.exec(text);
      if (match === null) continue;
      for (const { group, column, means } of says) {
        const said = means[(match[group] ?? '').toUpperCase()];
        const stated = textOf(row, column.index);
        if (said === undefined || said.includes(stated)) continue;
        // Of a value that no character stands for, such as a level above the numbered ones, the number says nothing.
        if (!Object.values(means).flat().includes(stated)) continue;
        const meant = said.join('、');
        const message = `${number.name} ${shown} 表明${column.name}为“${meant}”，该栏填“${stated}”`;
        conflicts.push({
          code: 'CERTIFICATE_CONFLICT',
          rule: '',
          column: column.name,
          cell: row.cell(column.index),
          found: stated,
          required: meant,
          message,
          item: '',
        });
      }
    }
    return {
      certificate: {
        number: text,
        shown,
        about: about
          .map((part) => part({ row, event: undefined, payee: undefined }, []) ?? '')
          .join('\u0001'),
        cell,
        column: number.name,
      },
      conflicts,
    };
  };
}

/**
 * Columns that a key of the roster joins, such as 职业 and 工种, count as that key: what is one thing to pay once for is no conflict,
 * whatever its spelling and whichever of the columns says it.
 */
function aboutParts(columns: readonly string[], { roster }: Scope): readonly string[] {
  const keys = Object.entries(roster.keys ?? {});
  const parts = columns.map(
    (name) => keys.find(([, key]) => 'joined' in key && key.joined.includes(name))?.[0] ?? name,
  );
  return [...new Set(parts)];
}

function textOf(row: RowFacts, index: number): string {
  const reading = row.read(index);
  if (reading.state !== 'value') return '';
  const { fact } = reading;
  return fact.is === 'text' ? fact.text : fact.is === 'person' ? fact.person.number : '';
}

import { type AuditResult, isSame } from '../../past/audit/audit-result.js';

/** What `audit --json` prints: one object; numbers of persons, units and accounts are masked already. */
export function auditJson(result: AuditResult): string {
  const { refused } = result;
  const why =
    refused === undefined
      ? null
      : { code: refused.code, place: refused.place, problem: refused.problem, remedy: refused.remedy };
  const said = { command: 'audit', same: isSame(result), ...result, refused: why };
  return `${JSON.stringify(said, undefined, 2)}\n`;
}

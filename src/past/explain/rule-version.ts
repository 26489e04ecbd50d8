import type { RowFacts } from '../../model/row-facts.js';
import { type EventSpan, eventSpan } from '../../decide/event.js';
import type { Scope } from '../../decide/scope.js';
import type { RuleData } from '../../policy/data.js';
import { type PlainRule, versionAt, versionsOf } from '../../policy/versions.js';
import type { ExplainedVersion } from './explained-claim.js';

/** The version of a rule that judges a row, and the event by which it was chosen. */
export interface JudgingVersion {
  readonly rule: PlainRule;
  readonly event: EventSpan | undefined;
  readonly explained: ExplainedVersion;
}

export function judgingVersion(rule: RuleData, row: RowFacts, scope: Scope): JudgingVersion {
  const column = scope.column(rule.event ?? scope.roster.event);
  const reading = row.read(column.index);
  const event = reading.state === 'value' ? eventSpan(reading.fact) : undefined;
  const versions = versionsOf(rule, scope.policy.head);
  const version = versionAt(versions, event?.last);
  const number = versions.indexOf(version) + 1;
  const { from, to } = version;
  return {
    rule: version.rule,
    event,
    explained: {
      event: { column: column.name, cell: row.cell(column.index), days: event },
      from,
      to,
      inForce: event !== undefined && event.last >= from && (to === undefined || event.first <= to),
      number,
      of: versions.length,
      amendedBy: rule.amendments?.[number - 2]?.item ?? '',
    },
  };
}

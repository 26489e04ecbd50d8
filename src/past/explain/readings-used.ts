import type { PolicyData, ReadingData } from '../../policy/data.js';
import type { ExplainedReading } from './explained-claim.js';

/** The readings of the text that bear on one rule. @param departures `id=option` where the run was asked to read otherwise */
export function ruleReadings(
  rule: string,
  { readings }: PolicyData,
  departures: readonly string[],
): readonly ExplainedReading[] {
  return readings.filter(({ rules }) => rules.includes(rule)).map((each) => explained(each, departures));
}

/** Those that bear on the policy as a whole. */
export function generalReadings(
  { readings }: PolicyData,
  departures: readonly string[],
): readonly ExplainedReading[] {
  return readings.filter(({ rules }) => rules.length === 0).map((each) => explained(each, departures));
}

function explained(
  { id, item, question, used, options }: ReadingData,
  departures: readonly string[],
): ExplainedReading {
  const { means = '', why = '' } = options[used] ?? {};
  return { id, item, question, option: used, means, why, departs: departures.includes(`${id}=${used}`) };
}

import { nearest } from '../model/nearest.js';
import { refused } from '../model/refusals/refused.js';
import type { ReadingChoices } from '../policy/apply-readings.js';
import type { PolicyData } from '../policy/data.js';

/**
 * The readings that `--reading` names, as `id=option` each.
 * @throws Refusal USAGE: no such reading or option, or two options for one reading
 */
export function askedReadings(texts: readonly string[], { readings }: PolicyData): ReadingChoices {
  const choices = new Map<string, string>();
  for (const text of texts) {
    const [id = '', option, ...more] = text.split('=').map((part) => part.trim());
    if (option === undefined || more.length > 0)
      throw refused('USAGE', '--reading', (say) => say.readingMalformed(text));
    const reading = readings.find((each) => each.id === id);
    if (reading === undefined) {
      const known = readings.map((each) => each.id);
      throw refused('USAGE', '--reading', (say) => say.noReading(id, nearest(id, known), known));
    }
    const options = Object.keys(reading.options);
    if (!options.includes(option))
      throw refused('USAGE', '--reading', (say) =>
        say.noChoice(id, option, nearest(option, options), options),
      );
    const before = choices.get(id);
    if (before !== undefined && before !== option)
      throw refused('USAGE', '--reading', (say) => say.twoChoices(id, before, option));
    choices.set(id, option);
  }
  return choices;
}

/** The readings that are not those that the rules themselves use, as `id=option` each, in the policy's order. */
export function departures(policy: PolicyData, under: PolicyData): readonly string[] {
  return under.readings
    .filter(({ used }, index) => used !== policy.readings[index]?.used)
    .map(({ id, used }) => `${id}=${used}`);
}

import { Refusal } from '../model/refusal.js';
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
      throw refusal(`“${text}”写法不对`, '写成 解释=取值，如 13b.attendance=not-required');
    const reading = readings.find((each) => each.id === id);
    if (reading === undefined) {
      const known = readings.map((each) => each.id).join('、');
      throw refusal(`没有解释“${id}”`, known === '' ? '这套规则没有可选的解释' : `可用：${known}`);
    }
    const options = Object.keys(reading.options);
    if (!options.includes(option))
      throw refusal(`解释“${id}”没有取值“${option}”`, `可用：${options.join('、')}`);
    const before = choices.get(id);
    if (before !== undefined && before !== option)
      throw refusal(`解释“${id}”给了两个取值：${before}、${option}`, '只给一个');
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

function refusal(problem: string, remedy: string): Refusal {
  return new Refusal('USAGE', '--reading', problem, `${remedy}；全部解释见 butie rules readings`);
}

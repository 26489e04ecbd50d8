import { Refusal } from '../refusal.js';

/** What a refusal says, as data: so it comes from a thread, or gets another place. */
export type RefusalData = Pick<Refusal, 'code' | 'place' | 'problem' | 'remedy' | 'english'>;

/** The data of a refusal, as a thread can send it. */
export function refusalData({ code, place, problem, remedy, english }: RefusalData): RefusalData {
  return { code, place, problem, remedy, english };
}

/** The refusal that says so, in every language that the data have. */
export function passedOn({ code, place, problem, remedy, english }: RefusalData): Refusal {
  return new Refusal(code, place, problem, remedy, english);
}

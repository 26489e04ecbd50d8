import { personNumber } from '../../../fixtures/make/person-number.js';

export interface BigPerson {
  readonly name: string;
  readonly number: string;
  readonly sex: '男' | '女';
  readonly account: string;
}

const YEARS = 40;
const FIRST_YEAR = 1965;
const DAYS = YEARS * 12 * 28;

/** Another person for each index, up to 13 million; born 1965 to 2004, as many men as women. */
export function personAt(index: number): BigPerson {
  const day = index % DAYS;
  const birth = [FIRST_YEAR + Math.floor(day / 336), (Math.floor(day / 28) % 12) + 1, (day % 28) + 1]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return personOf(birth, Math.floor(index / DAYS) + 1, index);
}

/** @param sequence 1 to 999; odd for men */
export function personOf(birth: string, sequence: number, index: number): BigPerson {
  return {
    name: `测试${index}`,
    number: personNumber(birth, sequence),
    sex: sequence % 2 === 1 ? '男' : '女',
    account: `62000000${String(index).padStart(11, '0')}`,
  };
}

/** The old form of 15 figures: no century, no check digit. */
export function oldForm({ number }: BigPerson): string {
  return number.slice(0, 6) + number.slice(8, 17);
}

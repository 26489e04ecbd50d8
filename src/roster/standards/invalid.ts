import { Refusal } from '../../model/refusal.js';

/** STANDARDS_INVALID. @param line physical line, 0 for the whole file; @param problem Chinese, one clause, with the value found */
export function invalid(file: string, line: number, problem: string, remedy: string): Refusal {
  return new Refusal('STANDARDS_INVALID', line === 0 ? file : `${file}:${line}`, problem, remedy);
}

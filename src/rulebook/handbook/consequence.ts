import { CODES, TREATMENT_NAMES, type Code } from '../../model/code.js';
import type { PolicyData } from '../../policy/data.js';
import type { Sentence } from './sentence.js';

const TREATMENTS_EN = { reject: 'not paid', hold: 'held', notice: 'noted' } as const;

/** What becomes of a row under a code: 不予拨付（非本区户籍） */
export function consequence(code: Code, policy: PolicyData): Sentence {
  const { treatment } = CODES[code];
  const name = codeName(code, policy);
  return {
    zh: `${TREATMENT_NAMES[treatment]}（${name}）`,
    en: `${TREATMENTS_EN[treatment]} (${code} ${name})`,
  };
}

/** The Chinese name of a code, with the district of the policy. */
export function codeName(code: Code, { head }: PolicyData): string {
  return CODES[code].name.replaceAll('{district}', head.district.name);
}

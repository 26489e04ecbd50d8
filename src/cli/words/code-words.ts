import type { Code } from '../../model/code.js';

/** What each code is called and what to do about it; `{district}` stands for the policy's own district. */
export type CodeWords = Readonly<Record<Code, { readonly name: string; readonly advice: string }>>;

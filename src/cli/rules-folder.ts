import { fileURLToPath } from 'node:url';

/** The rules that ship with the program, and the build's form of them. */
export const SHIPPED_RULES = fileURLToPath(new URL('../../rules', import.meta.url));
export const BUILT_RULES = fileURLToPath(new URL('../../dist/rules.json', import.meta.url));

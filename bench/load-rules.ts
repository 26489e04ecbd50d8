import { loadPolicy } from '../src/policy/load.js';

/** `load-rules.js RULES BUILT`: prints the milliseconds that loading takes in a process of its own, the first time and only once. */
const [rules = '', built = ''] = process.argv.slice(2);
const start = performance.now();
await loadPolicy(rules, built);
process.stdout.write(String(performance.now() - start));

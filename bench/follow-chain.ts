import { openLedger } from '../src/ledger/sqlite/open-ledger.js';

/** `node follow-chain.js LEDGER KEY`: every entry held against the chain, as `ledger verify` does. */
const [, , file = '', keyFile = ''] = process.argv;
const ledger = await openLedger({ file, keyFile });
for await (const { entry, problem } of ledger.faults()) throw new Error(`${entry}: ${problem}`);
await ledger.close();

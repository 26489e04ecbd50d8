// What looks at a ledger and at runs after a crash, as one file for scripts: the command itself has no such parts to import.
export { openLedger } from '../../src/ledger/sqlite/open-ledger.js';
export { stateOf } from '../../src/ledger/sqlite/state.js';
export { intactRun } from '../../src/past/intact-run.js';

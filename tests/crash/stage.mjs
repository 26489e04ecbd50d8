import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const HEADER =
  '姓名,证件号码,人员类别,户籍地,培训项目,项目编号,项目类别,开班日期,结业日期,出勤率,评价结果,培训费,户名,银行账号';

/** The built command, and what looks at what it leaves. */
export async function stage(bin, folder) {
  const { openLedger, stateOf, intactRun } = await lookedAt();
  await mkdir(folder, { recursive: true });
  return {
    intactRun,
    start: (args) => start([bin, ...args]),
    /** A roster of persons whom no other roster has. */
    async roster(name, first, rows) {
      const lines = Array.from({ length: rows }, (_, at) => trainee(first + at));
      await writeFile(path.join(folder, name), `${[HEADER, ...lines].join('\n')}\n`);
      return path.join(folder, name);
    },
    /** How many payments the ledger has of a batch; throws where it is not as it was written. */
    async payments(place, batch) {
      if ((await stateOf(place.file)) !== 'ledger') return 0;
      const ledger = await openLedger(place);
      try {
        for await (const { entry, problem } of ledger.faults()) throw new Error(`${entry}: ${problem}`);
        return await ledger.read(async (book) => (await book.payments(batch)).length);
      } finally {
        await ledger.close();
      }
    },
  };
}

async function lookedAt() {
  const bundle = await rolldown({
    input: 'tests/crash/looked-at.ts',
    platform: 'node',
    transform: { target: 'node20.19' },
    external: ['libsql'],
  });
  const file = path.resolve('node_modules/.cache/butie-crash/looked-at.js');
  await bundle.write({ file, codeSplitting: false });
  await bundle.close();
  return import(pathToFileURL(file).href);
}

/** A command that runs; `end` says how it ended. */
function start(args) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  const began = performance.now();
  const end = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, said, ms: performance.now() - began }));
  });
  return { end, kill: () => child.kill('SIGKILL') };
}

function trainee(index) {
  const two = (part) => String(part + 1).padStart(2, '0');
  const days = Math.floor(index / 499);
  const birth = `${1970 + Math.floor(days / 336)}${two(Math.floor(days / 28) % 12)}${two(days % 28)}`;
  // Men only: nothing is asked about their post. Each is paid under 13a and 13b.
  const number = `310199${birth}${String(1 + 2 * (index % 499)).padStart(3, '0')}`;
  const sum = [...number].reduce((total, digit, at) => total + Number(digit) * WEIGHTS[at], 0);
  const name = `测试${index}`;
  return `${name},${number}${'10X98765432'[sum % 11]},失业人员,松江区,数控车工,ZX01,区专项,2023-09-01,2023-09-28,90%,合格,1000,${name},62${String(index).padStart(14, '0')}001`;
}

export function expect(holds, what) {
  if (!holds) throw new Error(what);
}

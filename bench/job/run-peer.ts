import { mkdir } from 'node:fs/promises';
import { runJob, type JobParts } from './job.js';

/** Each peer loads its own libraries only. */
const PEERS: Readonly<Record<string, () => Promise<{ readonly parts: JobParts }>>> = {
  exceljs: () => import('./exceljs-parts.js'),
  sheetjs: () => import('./sheetjs-parts.js'),
  'json-rules-engine': () => import('./json-rules-parts.js'),
  'zen-engine': () => import('./zen-parts.js'),
};

/** `node run-peer.js PEER ROSTER FOLDER`: the job by one peer, and what it came to on stdout. */
const [name = '', file = '', folder = ''] = process.argv.slice(2);
const load = PEERS[name];
if (load === undefined) throw new Error(`no peer ${name}`);
await mkdir(folder, { recursive: true });
const { parts } = await load();
process.stdout.write(JSON.stringify(await runJob(file, folder, parts)));

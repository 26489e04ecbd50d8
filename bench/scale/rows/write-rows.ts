import { closeSync, openSync, writeSync } from 'node:fs';
import { certificatesRoster } from '../../../fixtures/make/certificates.js';
import { seeded } from '../../../src/bench/roster/random.js';
import { headerName, type Roster } from '../../../fixtures/make/roster.js';
import { trainingRoster } from '../../../fixtures/make/training.js';
import { oddly } from './odd-spellings.js';
import { personAt } from './person-at.js';
import { type PersonHeaders, rowTemplate } from './row-template.js';

const CHUNK = 1 << 20;

/** The rosters of the bench: every rule, every fault and every spelling of the examples, over and over, each time of other persons. */
export const BIG_ROSTERS: readonly {
  readonly kind: string;
  readonly file: string;
  write(file: string, rows: number): void;
}[] = [
  {
    kind: 'training',
    file: '培训名册.csv',
    write: (file, rows) =>
      writeRows(file, rows, trainingRoster(), { name: '学员姓名', number: '身份证号码' }),
  },
  {
    kind: 'certificates',
    file: '证书名册.csv',
    write: (file, rows) => writeRows(file, rows, certificatesRoster(), { name: '姓名', number: '身份证号' }),
  },
];

/** The same rows whatever their number: more of them begin with the fewer. */
function writeRows(file: string, rows: number, roster: Roster, who: PersonHeaders): void {
  const headers = roster.headers.map(headerName);
  const templates = roster.lines
    .filter(({ hidden }) => hidden === undefined)
    .map((line) => rowTemplate(line, headers, who));
  const groups = [...new Set(templates.map(({ group }) => group))];
  const slots = templates.map(({ group }) => groups.indexOf(group));
  const random = seeded(20231201);
  const descriptor = openSync(file, 'w');
  let text = `\uFEFF${headers.map(quoted).join(',')}\r\n`;
  for (let row = 0; row < rows; row += 1) {
    const at = row % templates.length;
    const turn = Math.floor(row / templates.length);
    const template = templates[at];
    if (template === undefined) throw new Error('no lines');
    const index = turn * groups.length + (slots[at] ?? 0);
    const person = template.person?.(personAt(index), turn, index) ?? personAt(index);
    const cells = template.cells.map((cell) =>
      typeof cell === 'string' ? cell : cell(person, random, turn),
    );
    text += `${oddly(cells, row).map(quoted).join(',')}\r\n`;
    if (text.length > CHUNK) {
      writeSync(descriptor, text);
      text = '';
    }
  }
  writeSync(descriptor, text);
  closeSync(descriptor);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

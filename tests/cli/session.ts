import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { main } from '../../src/cli/main.js';

/** What a command said and how it ended. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line as a user would, in this process. */
export async function butie(...argv: readonly string[]): Promise<Said> {
  const said = { out: '', error: '' };
  const code = await main(argv, {
    out: (text) => void (said.out += text),
    taken: async () => true,
    error: (text) => void (said.error += text),
    progress: () => undefined,
    columns: undefined,
    environment: {},
  });
  return { code, ...said };
}

const folder = await mkdtemp(path.join(tmpdir(), 'butie-cli-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A place in a folder that goes when the tests end. */
export function place(name: string): string {
  return path.join(folder, name);
}

/** Writes a file there and returns its path. */
export async function file(name: string, text: string | Uint8Array): Promise<string> {
  await writeFile(place(name), text);
  return place(name);
}

export const TRAINING_HEADER =
  '姓名,证件号码,人员类别,户籍地,培训项目,项目编号,项目类别,开班日期,结业日期,出勤率,评价结果,培训费,银行账号';

/** One good row of 13a and 13b, with cells changed. */
export function trainee(changed: Readonly<Record<string, string>> = {}): string {
  const row: Record<string, string> = {
    姓名: '甲一',
    证件号码: '310199197001010019',
    人员类别: '失业人员',
    户籍地: '松江区',
    培训项目: '数控车工',
    项目编号: 'ZX01',
    项目类别: '区专项',
    开班日期: '2023-09-01',
    结业日期: '2023-09-28',
    出勤率: '90%',
    评价结果: '合格',
    培训费: '1000',
    银行账号: '6200000000000000001',
    ...changed,
  };
  return TRAINING_HEADER.split(',')
    .map((column) => row[column] ?? '')
    .join(',');
}

export function trainingCsv(rows: readonly string[]): string {
  return `${[TRAINING_HEADER, ...rows].join('\n')}\n`;
}

import path from 'node:path';
import { Refusal } from '../model/refusal.js';
import type { RowFacts } from '../model/row-facts.js';
import type { PolicyData } from '../policy/data.js';
import { openRoster } from '../roster/open-roster.js';
import type { ReaderPrograms } from '../roster/file/programs.js';
import type { Manifest } from './manifest.js';
import type { RowPlace } from './row-place.js';

/** The row of a roster that a run read. @throws Refusal USAGE where the run read no such file or row; as openRoster does */
export async function findRow(
  { file, sheet, row }: RowPlace,
  { inputs, options }: Manifest,
  policy: PolicyData,
  programs: ReaderPrograms,
): Promise<RowFacts> {
  const name = path.basename(file);
  const input = inputs.find((each) => each.name === name);
  if (input === undefined) {
    const known = inputs.map((each) => each.name).join('、');
    throw new Refusal('USAGE', file, '这次结果所用的名册中没有此文件', `可用：${known}`);
  }
  const roster = await openRoster(file, policy, {
    kind: options.kind ?? undefined,
    sheet,
    hidden: options.includeHidden ? 'read' : 'hold',
    ...programs,
  });
  try {
    if (roster.sha256 !== input.sha256)
      throw new Refusal(
        'USAGE',
        file,
        `内容已不是计算时的（SHA-256 现为 ${roster.sha256}，计算时为 ${input.sha256}）`,
        '给出计算时所用的那一份',
      );
    const found: RowFacts[] = [];
    for await (const events of roster.read())
      for (const event of events)
        if (event.is === 'row' && event.row.place.row === row) found.push(event.row);
    const [first, second] = found;
    if (first === undefined)
      throw new Refusal('USAGE', `${file}:${row}`, '这一行不是名册中的数据行', '请核对行号');
    if (second === undefined) return first;
    const sheets = found.map(({ place }) => place.sheet).join('、');
    throw new Refusal(
      'USAGE',
      `${file}:${row}`,
      `几张工作表都有这一行：${sheets}`,
      `写明工作表：${file}:工作表:${row}`,
    );
  } finally {
    await roster.close();
  }
}

import path from 'node:path';
import { Refusal } from '../model/refusal.js';
import type { BatchSettings } from './settings.js';

/** What is read must not stand in the folder that will be replaced: a corrected carry roster would go with it. Throws `Refusal`. */
export function refuseInside(out: string, settings: BatchSettings): void {
  const inputs = [
    ...settings.files,
    ...(settings.standards === undefined ? [] : [settings.standards]),
    settings.rules,
  ];
  for (const input of inputs) {
    const inside = path.relative(path.resolve(out), path.resolve(input));
    if (inside === '' || (!inside.startsWith('..') && !path.isAbsolute(inside)))
      throw new Refusal(
        'USAGE',
        input,
        `在结果文件夹 ${out} 之内，会被覆盖`,
        '移到别处，或用 --out 指定其他文件夹',
      );
  }
}

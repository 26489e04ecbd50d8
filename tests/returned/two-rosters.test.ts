import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { butie, file, place, trainee, trainingCsv } from '../cli/session.js';

it('a row that stands twice is named where it is in the same roster, and not where it is in another', async () => {
  const row = trainee();
  const first = await file('甲.csv', trainingCsv([row, row]));
  const second = await file('乙.csv', trainingCsv([trainee({ 姓名: '甲二' })]));
  const out = place('退回');
  const { error } = await butie('validate', first, second, '--period', '2023-09', '--annotate', '--out', out);
  expect(error).toBe('');
  const back = async (name: string): Promise<string> => readFile(path.join(out, 'annotated', name), 'utf8');
  expect(await back('甲.csv')).toContain('与 甲.csv第 2 行 重复');
  expect(await back('乙.csv')).toContain('同一证件号码在 其他单位申报的行 是另一姓名');
  expect(await back('乙.csv')).not.toContain('甲.csv');
});

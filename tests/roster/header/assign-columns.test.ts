import { expect, it } from 'vitest';
import { csv, open, trainee, TRAINING } from '../roster-files.js';

const unknown = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `未知${index + 1}`);

it('names the first fifty headers where a column is missing, and how many there are', async () => {
  const [, ...withoutName] = TRAINING;
  const header = [...withoutName, '学员姓名称', ...unknown(45), '末栏'];
  await expect(open(await csv(header.join(',')))).rejects.toMatchObject({
    code: 'COLUMN_MISSING',
    problem: expect.stringMatching(/现有表头：证件号码、.*、未知45 等 51 栏；“学员姓名称”或为“姓名”/),
  });
});

it('finds the same header twice among thousands', async () => {
  const header = [...TRAINING, ...unknown(16_000), '未知7'];
  await expect(open(await csv(header.join(','), trainee(0).join(',')))).rejects.toMatchObject({
    code: 'COLUMN_DUPLICATE',
    problem: '表头“未知7”重复出现（L1 和 WQP1）',
  });
});

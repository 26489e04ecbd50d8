import { expect, it, test } from 'vitest';
import { checkRules } from '../../../src/rulebook/check-rules.js';

test.each(['rules', 'fixtures/other-district'])(
  '%s has no finding but those acknowledged',
  async (folder) => {
    const { loaded, open, acknowledged } = await checkRules(folder, 'leave');
    expect({ loaded, open }).toEqual({ loaded: true, open: [] });
    expect(acknowledged.every(({ reason }) => reason.length > 5)).toBe(true);
  },
);

it('the levels that the text names and does not price are told, once for each rule', async () => {
  const { acknowledged } = await checkRules('rules', 'leave');
  const levels = acknowledged.filter(({ lint }) => lint === 'levels');
  expect(levels.map(({ subject }) => subject)).toEqual(
    ['2', '14', '17', '18'].map((rule) => `${rule}:特级技师、首席技师`),
  );
});

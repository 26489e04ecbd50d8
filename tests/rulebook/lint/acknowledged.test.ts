import { describe, expect, it } from 'vitest';
import { type Change, checkedWith } from '../changed-rules.js';

/** The findings that nothing in acknowledged.yaml answers for. */
async function openWith(change: Change): Promise<readonly string[]> {
  const { open } = await checkedWith([change]);
  return open.filter(({ lint }) => lint !== 'thresholds').map(({ lint, subject }) => `${lint} ${subject}`);
}

describe('what is acknowledged of some rules is not acknowledged of others', () => {
  it('1b without the two highest levels, which its text prices', async () => {
    const open = await openWith({
      file: 'provisions/01.yaml',
      from: ', 特级技师: 2500, 首席技师: 3000',
      to: '',
    });
    expect(open).toContain('levels 1b:特级技师、首席技师');
  });

  it('9c without the fund that the text names', async () => {
    const open = await openWith({
      file: 'provisions/09.yaml',
      from: '    fund: 促进人才发展专项资金\n',
      to: '',
    });
    expect(open).toContain('limits 9c:fund');
  });

  it('12 without one of the three groups', async () => {
    const open = await openWith({ file: 'provisions/12.yaml', from: '脱贫劳动力, 边缘', to: '边缘' });
    expect(open).toContain('gaps training:项目类别=区重点项目，人员类别=除边缘易致贫户、农村低收入人口外');
  });
});

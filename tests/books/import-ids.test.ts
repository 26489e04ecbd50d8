import { expect, it } from 'vitest';
import { butie, trainee } from '../cli/session.js';
import { books } from './books.js';
import { imports, NUMBER, PAID } from './importing.js';

/** What the ledger hands out of itself. */
async function listed(own: ReturnType<typeof books>): Promise<string> {
  return (await own.done('ledger', 'list', '--json')).out;
}

it.each(['收款人', '受益人', '项目名称'])(
  'a number of a person in %s is masked in the ledger',
  async (column) => {
    const own = books(`import-masked-${column}`);
    const said = await butie(
      ...(await imports(own, `masked-${column}`, { ...PAID, [column]: `甲一${NUMBER}` })),
    );
    expect(said).toMatchObject({ code: 0, error: '' });
    expect(await listed(own)).toContain('甲一310***********0019');
    expect(await listed(own)).not.toContain(NUMBER);
  },
);

it('and so is one in a run that is taken over as a folder', async () => {
  const own = books('import-masked-run');
  await own.done('ledger', 'import', await own.run('2023-11-01', [trainee({ 姓名: `甲一${NUMBER}` })]));
  expect(await listed(own)).toContain('甲一310***********0019');
  expect(await listed(own)).not.toContain(NUMBER);
});

it.each([
  ['拨付编号', '另编一个号'],
  ['资金来源', '写资金的名称'],
])('in %s it is refused: the ledger is asked by it', async (column, remedy) => {
  const own = books(`import-refused-${column}`);
  const line = { ...PAID, [column]: `甲一${NUMBER}` };
  const said = await butie(...(await imports(own, `refused-${column}`, PAID, line)));
  expect(said.code).not.toBe(0);
  expect(said.error).toContain(`第 3 行 ${column}“甲一310***********0019” 含有个人证件号码；${remedy}`);
  expect(said.error + said.out).not.toContain(NUMBER);
});

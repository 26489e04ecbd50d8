import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { butie } from './session.js';

it('rules schema NAME prints the schema that ships', async () => {
  const { code, out } = await butie('rules', 'schema', 'provision');
  expect(code).toBe(0);
  expect(out).toBe(await readFile('rules/schema/provision.json', 'utf8'));
});

it('rules schema lists the kinds of files', async () => {
  const { out } = await butie('rules', 'schema');
  expect(out).toMatch(/\n {2}roster +rosters\/ +一类名册 +schema\/roster\.json\n/);
});

it('rules schema of an unknown name', async () => {
  const { code, error } = await butie('rules', 'schema', 'rule');
  expect(code).toBe(2);
  expect(error).toContain('可用：policy、provision、');
});

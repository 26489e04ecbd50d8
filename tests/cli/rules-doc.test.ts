import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { butie, file, place } from './session.js';

describe('rules doc', () => {
  it('prints the handbook that ships', async () => {
    const { code, out } = await butie('rules', 'doc');
    expect(code).toBe(0);
    expect(out).toBe(await readFile('docs/handbook.md', 'utf8'));
  });

  it('writes a page where the file is named so, and names the file', async () => {
    const { code, out } = await butie('rules', 'doc', '--out', place('手册/规则.html'));
    expect({ code, out }).toEqual({ code: 0, out: `${place('手册/规则.html')}\n` });
    expect(await readFile(place('手册/规则.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  it('leaves what stands there unless it is told to replace it', async () => {
    const taken = await file('taken.md', '别的内容');
    const refused = await butie('rules', 'doc', '--out', taken);
    expect(refused.code).toBe(2);
    expect(refused.error).toContain('OUTPUT_EXISTS');
    expect(await readFile(taken, 'utf8')).toBe('别的内容');
    expect((await butie('rules', 'doc', '--out', taken, '--force', '--format', 'md')).code).toBe(0);
    expect(await readFile(taken, 'utf8')).toBe(await readFile('docs/handbook.md', 'utf8'));
  });

  it('says where it cannot write', async () => {
    const { code, error } = await butie('rules', 'doc', '--out', `${await file('plain', '')}/x.md`);
    expect(code).toBe(2);
    expect(error).toContain('OUTPUT_UNWRITABLE');
  });
});

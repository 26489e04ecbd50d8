import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { hashSources, readBeside, readSources } from '../../src/policy/source.js';

const work = await mkdtemp(path.join(tmpdir(), 'butie-draft-'));
afterAll(() => rm(work, { recursive: true }));

/** A folder of files, name → text. */
async function folder(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [file, text] of Object.entries(files)) {
    const place = path.join(work, name, file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, text);
  }
  return path.join(work, name);
}

describe('a draft is the files that it changes, over those of the folder that it extends', () => {
  it('has its own files, and the others of the folder', async () => {
    await folder('base', { 'policy.yaml': 'a', 'provisions/01.yaml': 'b', 'provisions/02.yaml': 'c' });
    const draft = await folder('draft', {
      'extends.yaml': 'folder: ../base\n',
      'provisions/02.yaml': 'changed',
      'provisions/03.yaml': 'new',
    });
    expect(await readSources(draft)).toEqual([
      { name: 'policy.yaml', text: 'a' },
      { name: 'provisions/01.yaml', text: 'b' },
      { name: 'provisions/02.yaml', text: 'changed' },
      { name: 'provisions/03.yaml', text: 'new' },
    ]);
  });

  it('may extend another draft', async () => {
    const second = await folder('second', { 'extends.yaml': 'folder: ../draft\n', 'policy.yaml': 'z' });
    expect((await readSources(second)).map(({ text }) => text)).toEqual(['z', 'b', 'changed', 'new']);
  });

  it('has the hash of the same rules written out', async () => {
    const whole = await folder('whole', {
      'policy.yaml': 'a',
      'provisions/01.yaml': 'b',
      'provisions/02.yaml': 'changed',
      'provisions/03.yaml': 'new',
    });
    const draft = path.join(work, 'draft');
    expect(hashSources(await readSources(draft))).toBe(hashSources(await readSources(whole)));
  });

  it('inherits examples as it does rules', async () => {
    await folder('with-examples', {
      'policy.yaml': 'a',
      'examples/01.yaml': 'old',
      'examples/02.yaml': 'kept',
    });
    const draft = await folder('draft-of-it', {
      'extends.yaml': 'folder: ../with-examples\n',
      'examples/01.yaml': 'own',
    });
    expect((await readBeside(draft)).map(({ text }) => text)).toEqual(['own', 'kept']);
    expect(await readSources(draft)).toEqual([{ name: 'policy.yaml', text: 'a' }]);
  });
});

describe('no file of rules is passed over without a word', () => {
  test.each(['provisions/30.yml', 'provisions/30.YAML', 'readings.yml'])('%s is refused', async (name) => {
    const rules = await folder(`other-ending-${name.length}${name.at(-1)}`, {
      'policy.yaml': 'a',
      [name]: 'b',
    });
    await expect(readSources(rules)).rejects.toThrow(
      expect.objectContaining({ place: `${rules}/${name}`, problem: expect.stringContaining('.yaml') }),
    );
  });

  it('a linked folder is read', async () => {
    const linked = await folder('linked', { 'policy.yaml': 'a' });
    await folder('elsewhere', { '01.yaml': 'b' });
    await symlink(path.join(work, 'elsewhere'), path.join(linked, 'provisions'));
    expect((await readSources(linked)).map(({ name }) => name)).toEqual([
      'policy.yaml',
      'provisions/01.yaml',
    ]);
  });
});

describe('a draft that extends nothing that is there is refused', () => {
  test.each([
    ['itself', 'folder: ../itself\n', '规则文件夹互相引用'],
    ['a folder that is not there', 'folder: ../nowhere\n', '规则文件夹不存在'],
    ['an empty file', '', '应为若干项'],
    ['another word', 'base: ../base\n', '缺少此项'],
    ['broken YAML', 'folder: [\n', 'YAML 写法有误'],
    ['an alias', 'folder: *x\n', '不支持引用 *x'],
  ])('%s', async (name, text, problem) => {
    const draft = await folder(name === 'itself' ? name : `bad-${name}`, { 'extends.yaml': text });
    await expect(readSources(draft)).rejects.toThrow(
      expect.objectContaining({ code: 'RULES_INVALID', problem: expect.stringContaining(problem) }),
    );
  });
});

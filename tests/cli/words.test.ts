import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it, test } from 'vitest';

const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url));
/** Where the catalogue is: what the terminal says, and what is refused with. */
const CATALOGUES = ['cli/words', 'model/refusals'].map((folder) => path.join(SOURCES, folder));

const AREAS = (
  await Promise.all(
    CATALOGUES.map(async (folder) =>
      (await readdir(path.join(folder, 'zh'))).map((name) => ({ folder, name })),
    ),
  )
).flat();

/** Every name in a catalogue's file, from the top down, and every text of it with its line. */
async function read(file: string): Promise<{ names: string[]; texts: string[] }> {
  const source = ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const names: string[] = [];
  const texts: string[] = [];
  const visit = (node: ts.Node, above: string): void => {
    let here = above;
    if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) {
      here = `${above}.${node.name.getText(source).replaceAll(/^'|'$/g, '')}`;
      if (ts.isPropertyAssignment(node)) names.push(here);
    }
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) && !ts.isPropertyAssignment(node.parent)) texts.push(node.text);
    else if (
      ts.isStringLiteralLike(node) &&
      ts.isPropertyAssignment(node.parent) &&
      node.parent.name !== node
    )
      texts.push(node.text);
    if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
      texts.push(node.text);
    node.forEachChild((child) => visit(child, here));
  };
  visit(source, '');
  return { names, texts };
}

/** Domain terms that stand in English as they are: what the user types, and what the files say. */
const TERMS =
  /退汇|追回|扣回|更正|入账|拨付编号|拨付|期初|冲销|到账|事项|职业|个人|单位|收款人类型|受益人证件号码|张\*三|培训名册模板|培训名册|单位：万?元|备注|核验结果/g;
const HAN = /\p{Script=Han}/u;
/** Two English words in a row that are no command, option, file or code. */
const PROSE = /(?<![\w./<-])[a-z]{2,} [a-z]{2,}(?! --)/;
const COMMANDS =
  /butie(?: [a-z]+)*|ledger (?:verify|settle|export|restore|backup)|rules readings|reverse|hold/g;

describe.each(AREAS)('$name', ({ folder, name }) => {
  it('says the same things in both languages', async () => {
    const [zh, en] = await Promise.all(['zh', 'en'].map((each) => read(path.join(folder, each, name))));
    const own = (names: readonly string[] = []): readonly string[] =>
      names.filter((each) => !/^\.(?:[A-Z_]+)(?:\.|$)/.test(each)).toSorted();
    expect(own(en?.names)).toEqual(own(zh?.names));
  });

  it('is Chinese in Chinese', async () => {
    const { texts } = await read(path.join(folder, 'zh', name));
    const english = texts.filter((text) => PROSE.test(text.replaceAll(COMMANDS, '')));
    expect(english).toEqual([]);
  });

  it('is English in English, but for terms of the field', async () => {
    const { texts } = await read(path.join(folder, 'en', name));
    expect(texts.filter((text) => HAN.test(text.replaceAll(TERMS, '')))).toEqual([]);
  });
});

it('both languages have the same files', async () => {
  for (const folder of CATALOGUES)
    expect(await readdir(path.join(folder, 'en'))).toEqual(await readdir(path.join(folder, 'zh')));
});

test('no text is empty where the other language says something', async () => {
  for (const { folder, name } of AREAS) {
    const [zh, en]: Record<string, unknown>[] = await Promise.all(
      ['zh', 'en'].map((each) => import(path.join(folder, each, name))),
    );
    expect(silent(zh)).toEqual(expect.arrayContaining([...silent(en)]));
  }
});

/** Where a catalogue says ''. */
function silent(words: unknown, above = ''): readonly string[] {
  if (words === '') return [above];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => silent(value, `${above}.${key}`));
}

it('nothing is said outside of it', async () => {
  const files = (await readdir(path.join(SOURCES, 'cli'), { recursive: true })).filter(
    (name) => name.endsWith('.ts') && !name.startsWith('words') && !SCRIPTS.test(name),
  );
  const said: string[] = [];
  for (const name of files) {
    const { texts } = await read(path.join(SOURCES, 'cli', name));
    const found = texts.filter((text) => HAN.test(text) || (PROSE.test(text) && !COMMAND_NAMES.test(text)));
    said.push(...found.map((text) => `${name}: ${text}`));
  }
  expect(said).toEqual([]);
});

/** The JSON results name their command. */
const COMMAND_NAMES = /^(?:ledger|rules) [a-z]+$|"command": "/;
/** They are written in a shell's own language. */
const SCRIPTS = /^completion\/(?:bash|zsh|fish)\.ts$/;

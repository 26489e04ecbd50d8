import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'rolldown';
import { placeOf } from './place-of.js';

/** `dist/licences.txt`: the terms of the packages whose code is in the bundle, which ask to go with it. */
export function licences(): Plugin {
  return {
    name: 'licences',
    async generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const folders = new Set(modules.flatMap((module) => placeOf(module)?.package?.folder ?? []));
      const terms = await Promise.all([...folders].toSorted().map(termsOf));
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: terms.join('') });
    },
  };
}

/** A package's files of terms, some of which stand in a folder. */
const TERMS = /^(?:licen[cs]es[\\/])?(?:licen[cs]e|notice)(?!s$)[^\\/]*$/i;

async function termsOf(folder: string): Promise<string> {
  const read = (file: string): Promise<string> => readFile(path.join(folder, file), 'utf8');
  const { name, version, license, author }: Stated = JSON.parse(await read('package.json'));
  const files = (await readdir(folder, { recursive: true })).filter((file) => TERMS.test(file));
  // A package without such a file states its terms by name only.
  const by = typeof author === 'object' ? author.name : author;
  const texts = await Promise.all(files.toSorted().map(read));
  const head = [`== ${name} ${version}`, license, by].filter((part) => part !== undefined).join(', ');
  return [head, ...texts.map((text) => text.trim()), ''].join('\n\n');
}

/** What a package says of itself. */
interface Stated {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
}

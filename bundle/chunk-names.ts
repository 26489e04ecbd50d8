import path from 'node:path';
import type { ChunkingContext, OutputOptions, PreRenderedChunk } from 'rolldown';
import { placeOf } from './place-of.js';

/** What is loaded together, and by what: a module belongs to the first of these that needs it. */
const LOADED_BY = [
  ['start', 'src/cli/main.ts'],
  ['validate', 'src/cli/commands/validate.ts'],
  ['run', 'src/cli/commands/run.ts'],
] as const;

/**
 * Which modules make one file. Those that every command, `validate` or `run` needs are one file a folder of `src/`, so that a profile
 * tells the folders apart; packages are a file each. All else is put together by who needs it.
 */
export function chunkNames(): Pick<OutputOptions, 'chunkFileNames' | 'codeSplitting'> {
  let loads: readonly (readonly [string, ReadonlySet<string>])[] | undefined;
  const nameOf = (module: string, context: ChunkingContext): string | null => {
    loads ??= LOADED_BY.map(([name, source]) => [name, loadedWith(source, context)]);
    const place = placeOf(module);
    if (place === undefined) return null;
    if (place.package !== undefined) return `packages/${place.package.name}`;
    const load = loads.find(([, modules]) => modules.has(module));
    // Which of the command line's own words and tables a command needs differs most: no command is made to load another's.
    if (load === undefined || (place.folder === 'cli' && load[0] !== 'start')) return null;
    return `${place.folder}/${load[0]}`;
  };
  return {
    codeSplitting: {
      groups: [{ debugName: 'folders', name: nameOf, includeDependenciesRecursively: false }],
    },
    chunkFileNames: fileName,
  };
}

/** All that is loaded as soon as a module is: not what it imports only when it is called. */
function loadedWith(source: string, context: ChunkingContext): ReadonlySet<string> {
  const loaded = new Set([path.resolve(source)]);
  for (const module of loaded)
    for (const imported of context.getModuleInfo(module)?.importedIds ?? []) loaded.add(imported);
  return loaded;
}

/** One folder below `dist/`, whatever it is: modules tell from their own place where the package's other files are. */
function fileName({ name, facadeModuleId, moduleIds }: PreRenderedChunk): string {
  if (name.includes('/')) return `${name}.js`;
  const folder = placeOf(facadeModuleId ?? moduleIds.at(-1) ?? '')?.folder ?? 'packages';
  return `${folder}/${name}.js`;
}

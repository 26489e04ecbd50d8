import path from 'node:path';

/** Where a module comes from. */
export interface Place {
  /** Of `src/`, or that of packages. */
  readonly folder: string;
  readonly package: { readonly name: string; readonly folder: string } | undefined;
}

/** Undefined for what the bundler adds itself. */
export function placeOf(module: string): Place | undefined {
  const parts = path.relative('.', module).split(path.sep);
  const [top, folder = ''] = parts;
  if (top === 'src') return { folder, package: undefined };
  const at = parts.lastIndexOf('node_modules');
  if (at === -1) return undefined;
  const end = at + (parts[at + 1]?.startsWith('@') === true ? 3 : 2);
  const name = parts.slice(at + 1, end).join('/');
  return { folder: 'packages', package: { name, folder: parts.slice(0, end).join('/') } };
}

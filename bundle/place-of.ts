import path from 'node:path';

/** Where a module comes from: a folder of `src/`, or a package; undefined for what the bundler adds itself. */
export function placeOf(
  module: string,
): { readonly folder: string; readonly package: string | undefined } | undefined {
  const parts = path.relative('.', module).split(path.sep);
  const [top, folder = ''] = parts;
  if (top === 'src') return { folder, package: undefined };
  const at = parts.lastIndexOf('node_modules');
  if (at === -1) return undefined;
  const [scope = '', name = ''] = parts.slice(at + 1);
  return { folder: 'packages', package: scope.startsWith('@') ? `${scope}/${name}` : scope };
}

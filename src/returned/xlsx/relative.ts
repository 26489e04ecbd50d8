import path from 'node:path';

/** The target of a relationship from one part to another: relative, as programs write it. Both are paths inside the package. */
export function relative(from: string, to: string): string {
  return path.posix.relative(path.posix.dirname(from), to);
}

import { statSync } from 'node:fs';

/**
 * Which file lies at a path: something else once another has taken its place; undefined where none can be found.
 * On Windows no file that is open is ever replaced, and what some network drives say of one changes by itself.
 */
export function fileAt(file: string): string | undefined {
  if (process.platform === 'win32') return undefined;
  try {
    const { dev, ino } = statSync(file, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    // Whatever hinders it is told by SQLite, in opening it.
    return undefined;
  }
}

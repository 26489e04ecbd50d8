import type { Range } from '../../roster/file/sheet/address.js';
import { parseRange } from '../../roster/file/sheet/address.js';
import type { Archive } from '../../roster/file/xlsx/archive.js';
import { readPart } from '../../roster/file/xlsx/read-part.js';
import type { Relationship } from '../../roster/file/xlsx/relationships.js';

/** How many columns, from the first on, tables (ListObjects) and merged ranges of a sheet reach over at and below its first header. */
export async function reachOf(
  archive: Archive,
  relations: readonly Relationship[],
  merges: readonly Range[],
  firstRow: number,
): Promise<number> {
  const tables = relations
    .filter(({ type }) => type === 'table')
    .flatMap(({ target }) => archive.find(target) ?? []);
  let reach = 0;
  for (const table of tables) {
    await readPart(table, {
      open(name, { ref = '' }) {
        if (name === 'table') reach = Math.max(reach, 1 + (parseRange(ref)?.right ?? -1));
      },
      close() {},
      text() {},
    });
  }
  return merges.reduce(
    (most, { bottom, right }) => (bottom < firstRow ? most : Math.max(most, right + 1)),
    reach,
  );
}

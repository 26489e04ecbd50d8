import type { Part } from './archive.js';
import { shapeOfBuiltIn, shapeOfCode, type NumberShape } from '../sheet/number-format.js';
import { readPart } from './read-part.js';

const LISTS: ReadonlySet<string> = new Set(['numFmts', 'cellXfs']);

/** The number shape of each cell style, by the index that a cell's `s` names. @throws Refusal FILE_CORRUPT */
export async function readStyles(part: Part): Promise<readonly NumberShape[]> {
  const custom = new Map<string, NumberShape>();
  const formatIds: string[] = [];
  // The same elements stand in cellStyleXfs and dxfs, with numbers of their own; these two lists are what cells refer to.
  let list = '';
  await readPart(part, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (LISTS.has(name)) list = name;
      else if (name === 'numFmt' && list === 'numFmts') custom.set(numFmtId, shapeOfCode(formatCode));
      else if (name === 'xf' && list === 'cellXfs') formatIds.push(numFmtId);
    },
    close(name) {
      if (name === list) list = '';
    },
    text() {},
  });
  return formatIds.map((id) => custom.get(id) ?? shapeOfBuiltIn(Number(id)));
}

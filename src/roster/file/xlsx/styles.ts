import type { Part } from './archive.js';
import { shapeOfBuiltIn, shapeOfCode, type NumberShape } from './number-format.js';
import { readXml } from './xml.js';

/** The number shape of each cell style, by the index that a cell's `s` names. @throws Refusal FILE_CORRUPT */
export async function readStyles(part: Part): Promise<readonly NumberShape[]> {
  const custom = new Map<string, NumberShape>();
  const formatIds: string[] = [];
  // cellStyleXfs and dxfs hold xf elements too; only cellXfs is what cells refer to.
  let inCellFormats = false;
  await readXml(part, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'numFmt') custom.set(numFmtId, shapeOfCode(formatCode));
      else if (name === 'xf' && inCellFormats) formatIds.push(numFmtId);
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
    text() {},
  });
  return formatIds.map((id) => custom.get(id) ?? shapeOfBuiltIn(Number(id)));
}

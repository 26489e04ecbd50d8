import { COST_COLUMNS, COST_FILE, type CostLine } from './cost-columns.js';
import { CsvList } from './csv-list.js';
import { FolderFiles } from './folder-files.js';
import type { WrittenFile } from './written-file.js';

/** Writes cost-of-readings.csv into a run's folder. @throws Refusal OUTPUT_UNWRITABLE */
export function writeCosts(folder: string, costs: readonly CostLine[]): WrittenFile {
  const list = new CsvList<CostLine>(new FolderFiles(folder), COST_FILE, COST_COLUMNS);
  for (const cost of costs) list.append(cost);
  return list.close();
}

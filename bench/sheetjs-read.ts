import { readFile, set_fs } from '@e965/xlsx';
import * as fs from 'node:fs';

/** A peer: SheetJS reads the whole workbook into memory. */
set_fs(fs);
const { Sheets } = readFile(process.argv[2] ?? '', { dense: true });
const cells = Object.values(Sheets).reduce((sum, { '!data': rows = [] }) => sum + rows.flat().length, 0);
if (cells === 0) throw new Error('nothing read');

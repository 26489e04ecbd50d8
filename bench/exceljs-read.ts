import ExcelJS from 'exceljs';

/** A peer: exceljs reads every cell, streaming, with the styles that tell a date from a number. */
const reader = new ExcelJS.stream.xlsx.WorkbookReader(process.argv[2] ?? '', {
  worksheets: 'emit',
  sharedStrings: 'cache',
  styles: 'cache',
  hyperlinks: 'ignore',
  entries: 'ignore',
});
let cells = 0;
for await (const sheet of reader) {
  for await (const row of sheet) {
    row.eachCell((cell) => {
      if (cell.value !== null) cells += 1;
    });
  }
}
if (cells === 0) throw new Error('nothing read');

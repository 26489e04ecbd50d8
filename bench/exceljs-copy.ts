import ExcelJS from 'exceljs';

/** The peer for an xlsx roster: exceljs copies the same rows, streaming in and streaming out. */
const [from = '', to = ''] = process.argv.slice(2);
const out = new ExcelJS.stream.xlsx.WorkbookWriter({
  filename: to,
  useSharedStrings: false,
  useStyles: false,
});
const sheet = out.addWorksheet('Sheet1');
for await (const worksheet of new ExcelJS.stream.xlsx.WorkbookReader(from, {})) {
  for await (const row of worksheet) sheet.addRow(row.values).commit();
}
sheet.commit();
await out.commit();

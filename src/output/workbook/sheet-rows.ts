/** Rows that a sheet holds: Excel's limit; WPS and LibreOffice have the same. */
export const SHEET_ROWS = 1_048_576;

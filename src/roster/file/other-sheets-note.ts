/** Names sheets that hold no rows (charts, dialogs, macros), so that nobody looks for them. */
export function otherSheetsNote(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  return [`${names.map((name) => `“${name}”`).join('、')}是图表或宏，没有表格，未读取`];
}

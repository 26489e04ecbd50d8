/** A sheet as messages name it: 名册.xlsx 工作表“汇总”; a CSV has no sheet name. */
export function placeWords(file: string, sheet: string): string {
  return sheet === '' ? file : `${file} 工作表“${sheet}”`;
}

/** Documents that web systems export under the name of a spreadsheet. */
const MARKUP: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /^<\?xml[^>]*>\s*(?:<\?[^>]*>\s*)*<(?:\w+:)?Workbook[\s>]/, what: ' XML 表格 2003' },
  { pattern: /^<(?:!doctype\s+html|html|head|meta|style|body|div|table)[\s>]/i, what: '网页（HTML）' },
  { pattern: /^<\?xml[^>]*>\s*<(?:!doctype\s+html|html)[\s>]/i, what: '网页（HTML）' },
  { pattern: /^<\?xml\s/, what: ' XML 文件' },
];

/** Names the markup language of a text that is no CSV, or undefined. */
export function markupName(head: string): string | undefined {
  const start = head.trimStart();
  return MARKUP.find(({ pattern }) => pattern.test(start))?.what;
}

/** Line ends in a text: CRLF, LF and CR each are one. */
export function lineBreaks(text: string): number {
  return text.includes('\n') || text.includes('\r') ? text.split(/\r\n|\n|\r/).length - 1 : 0;
}

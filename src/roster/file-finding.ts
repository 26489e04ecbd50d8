import type { Finding } from '../model/finding.js';

/** FILE_READ_AS: how the file or a sheet was read. @param message a Chinese sentence; @param found what it is about, '' when the message says it */
export function fileReadAs(message: string, found: string): Finding {
  return { code: 'FILE_READ_AS', rule: '', column: '', cell: '', found, required: '', message, item: '' };
}

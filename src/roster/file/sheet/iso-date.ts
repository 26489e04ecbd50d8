import type { Cell } from '../../../model/cell.js';
import { detach } from '../detach.js';

const ISO = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?Z?)?$/;

/** A date as strict workbooks and XML 2003 write it ("2023-09-01", "2023-09-01T08:30:00.000Z"); text where it is none. */
export function isoDateCell(value: string): Cell {
  const [, day, time] = ISO.exec(value.trim()) ?? [];
  if (day === undefined) return detach(value);
  return { kind: 'date', text: time === undefined || time === '00:00:00' ? day : `${day} ${time}` };
}

import { exactFen, type Fen } from '../model/money.js';

/** Fen of an amount as a run writes it ("-1234.50"). @throws Error where it is none */
export function fenOf(yuan: string): Fen {
  const fen = exactFen(yuan.replace(/^-/, ''));
  if (fen === undefined) throw new Error(`no amount: ${yuan}`);
  return yuan.startsWith('-') ? -fen : fen;
}

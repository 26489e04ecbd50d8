import type { Outcome } from '../../model/plan.js';
import { readException, writeException } from './exception-wire.js';
import { readPayout, writePayout } from './payout-wire.js';
import type { WireReader, WireWriter } from './wire.js';

type Told = Extract<Outcome, { is: 'payout' | 'exception' | 'carry' }>;

/** Writes what a file shows; of all else nothing. @returns whether anything was written */
export function writeOutcome(to: WireWriter, outcome: Outcome): boolean {
  if (outcome.is === 'payout') {
    to.int(KINDS.indexOf('payout'));
    writePayout(to, outcome.payout);
  } else if (outcome.is === 'exception') {
    to.int(KINDS.indexOf('exception'));
    writeException(to, outcome.line);
  } else if (outcome.is === 'carry') {
    const { row } = outcome;
    to.int(KINDS.indexOf('carry'));
    to.text(row.kind);
    to.list(row.texts, (text) => to.text(text));
    to.text(row.reason);
    to.text(row.since);
    to.flag(row.partly);
    to.flag(row.hidden);
  } else {
    return false;
  }
  return true;
}

export function readOutcome(from: WireReader): Told {
  const kind = KINDS[from.int()];
  if (kind === undefined) throw new Error('outcomes from another thread are of no kind');
  return READ[kind](from);
}

const KINDS = ['payout', 'exception', 'carry'] as const;

const READ: Readonly<Record<(typeof KINDS)[number], (from: WireReader) => Told>> = {
  payout: (from) => ({ is: 'payout', payout: readPayout(from) }),
  exception: (from) => ({ is: 'exception', line: readException(from) }),
  carry: (from) => {
    const kind = from.text();
    const texts = from.list(() => from.text());
    const [reason, since] = [from.text(), from.text()];
    return { is: 'carry', row: { kind, texts, reason, since, partly: from.flag(), hidden: from.flag() } };
  },
};

import type { BookFault } from '../../../books/book-fault.js';
import { verifyLedger } from '../../../books/verify.js';
import { receiptText } from '../../../past/receipt.js';
import type { CommandContext, CommandOptions } from '../../command-context.js';
import { EXIT } from '../../exit.js';
import { ledgerNeeded } from '../../ledger-settings.js';
import type { Language } from '../../language.js';
import { printable } from '../../print/printable.js';
import { LEDGER } from '../../words/ledger.js';

/** `butie ledger verify`: whether the ledger is as it was written. */
export async function ledgerVerify(
  options: CommandOptions,
  { terminal, language }: CommandContext,
): Promise<number> {
  const told: BookFault[Language][] = [];
  let faults = 0;
  const isJson = options.json === true;
  const words = LEDGER[language];
  const head = await verifyLedger(
    {
      ledger: ledgerNeeded(options, terminal.environment),
      receipt: options.receipt,
      runs: options.run ?? [],
    },
    (found) => {
      const fault = found[language];
      faults += 1;
      if (isJson) told.push(fault);
      else if (options.quiet !== true)
        terminal.out(`${printable(words.fault(fault.place, fault.problem, fault.remedy))}\n`);
    },
  );
  if (isJson) {
    const result = { command: 'ledger verify', ok: faults === 0, ...head, faults: told };
    terminal.out(`${JSON.stringify(result, undefined, 2)}\n`);
  } else if (options.quiet !== true) {
    terminal.out(faults === 0 ? words.whole(head.entry, receiptText(head)) : words.faults(faults));
  }
  return faults === 0 ? EXIT.done : EXIT.found;
}

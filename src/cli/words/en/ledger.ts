import type { ledger as zh } from '../zh/ledger.js';

export const ledger: typeof zh = {
  receipt: (receipt) => `Receipt (keep it for ledger verify --receipt)\n  ${receipt}\n`,
  made: (file) => `New ledger ${file}\n`,
  knownKey: (file, keyFile) =>
    `Made a new ledger ${file}, but the key ${keyFile} was there before: it has a ledger elsewhere. Is the path of --ledger mistyped? The new one knows of no payment made before`,
  emptyFile: (file) =>
    `The ledger ${file} was an empty file and is a new one now: it knows of no payment made before. If anything had been entered, rename it and restore a backup (ledger restore)`,
  posted: (batch, payouts, yuan) => `Posted ${batch}: ${payouts} payouts, ${yuan} yuan\n`,
  reversed: {
    is: { countered: 'Reversed', demanded: 'Turned the correction into a demand:' },
    sum: (done, name, how, payments, yuan, before, unpaid) =>
      `${done} ${name} (${how}): ${payments} payouts, ${yuan} yuan${before === 0 ? '' : `; ${before} had been reversed before`}${unpaid === 0 ? '' : `; ${unpaid} paid nothing out and stand`}\n`,
    next: {
      退汇: 'The same thing may be paid again\n',
      追回: 'The same thing may be paid again; the money is on the list of what is to be returned until ledger settle records it\n',
      更正: 'What is paid to the same payee for the same thing under the same rule next is set off against it: only the difference is paid, or got back. For another payee or a related rule, or for another matter of the same person and rule (unless a row before it in the batch claims the thing itself again and sets it off), a payment is held as KEY_CONFLICT until the correction is turned into a demand (reverse --kind 追回); whatever else is paid to the payee is paid with a notice\n',
    },
  },
  settled: {
    is: { paid: 'paid', returned: 'returned' },
    sum: (name, what, payments, yuan, date, voucher, left) =>
      `Recorded ${name} ${what}: ${payments} payouts, ${yuan} yuan, ${date}, voucher ${voucher}${left}\n`,
    left: {
      before: (count) => `; ${count} others were settled or reversed before`,
      unmoved: (count) => `; ${count} come to nothing and are not recorded`,
      toGetBack: (count) => `; ${count} are to be got back: to be recorded one by one when they have come`,
    },
  },
  exported: (entries, out, files) => `Exported ${entries} entries to ${out}\n  ${files.join('  ')}\n`,
  backedUp: (copy, entries, receipt, keyFile) =>
    `Backed up to ${copy}: ${entries} entries, ${receipt}\nThe key ${keyFile} is not part of it: back it up elsewhere, never beside the ledger\n`,
  restored: (file, entries, receipt) =>
    `Restored to ${file}: ${entries} entries, ${receipt}\nCheck it against the receipt of the last posting: ledger verify --receipt\n`,
  fault: (place, problem, remedy) => `${place}: ${problem}; ${remedy}`,
  whole: (entries, receipt) => `The ledger is as it was written: ${entries} entries, ${receipt}\n`,
  faults: (count) => `${count} faults in the ledger\n`,
};

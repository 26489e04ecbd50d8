import { wrongUsage } from '../model/refusals/wrong-usage.js';
import type { SheetSettings } from '../model/sheet-settings.js';
import type { CommandOptions } from './command-context.js';

/** Options of the command line that say which files are written and how they look. @throws Refusal USAGE where they exclude each other */
export function sheetSettings(options: CommandOptions): SheetSettings {
  return {
    files: options.listsOnly === true ? refuseOthers(options) : 'all',
    accounts: options.maskAccounts === true ? 'masked' : 'whole',
    publicNames: options.maskNames === true ? 'masked' : 'full',
    splitBy: options.splitBy ?? 'none',
    annotated: options.annotate === true ? 'written' : 'none',
  };
}

/** Options of files that are not written beside lists: to leave them out in silence would be to promise them. */
function refuseOthers({ maskAccounts, maskNames, splitBy, annotate }: CommandOptions): 'lists' {
  const others = [
    ['--mask-accounts', maskAccounts],
    ['--mask-names', maskNames],
    ['--split-by', splitBy],
    ['--annotate', annotate],
  ] as const;
  const other = others.find(([, given]) => given !== undefined);
  if (other !== undefined) throw wrongUsage('--lists-only', (say) => say.notWithLists(other[0]));
  return 'lists';
}

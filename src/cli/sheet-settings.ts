import type { SheetSettings } from '../model/sheet-settings.js';
import type { CommandOptions } from './command-context.js';

/** Options of the command line that say how files look and which copies are written. */
export function sheetSettings(options: CommandOptions): SheetSettings {
  return {
    accounts: options.maskAccounts === true ? 'masked' : 'whole',
    publicNames: options.maskNames === true ? 'masked' : 'full',
    splitBy: options.splitBy ?? 'none',
    annotated: options.annotate === true ? 'written' : 'none',
  };
}

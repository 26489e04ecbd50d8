import { homedir } from 'node:os';
import path from 'node:path';
import { refused } from '../model/refusals/refused.js';
import type { LedgerSettings } from '../run/settings.js';
import type { CommandOptions } from './command-context.js';
import type { Terminal } from './terminal.js';

/** The ledger that the options name, with the file of its key. @throws Refusal USAGE where only the key is named */
export function ledgerSettings(
  { ledger, keyFile }: Pick<CommandOptions, 'ledger' | 'keyFile'>,
  environment: Terminal['environment'],
): LedgerSettings | undefined {
  if (ledger === undefined && keyFile !== undefined)
    throw refused('USAGE', '--key-file', (say) => say.keyWithoutLedger());
  if (ledger === undefined) return undefined;
  return { file: ledger, keyFile: keyFile ?? defaultKeyFile(environment), at: undefined };
}

/** The ledger of a command that cannot do without. @throws Refusal USAGE */
export function ledgerNeeded(
  options: Pick<CommandOptions, 'ledger' | 'keyFile'>,
  environment: Terminal['environment'],
): LedgerSettings {
  const settings = ledgerSettings(options, environment);
  if (settings !== undefined) return settings;
  throw refused('USAGE', '--ledger', (say) => say.ledgerMissing());
}

/** In the user's folder for settings, so that who copies a ledger does not have its key. */
function defaultKeyFile(environment: Terminal['environment']): string {
  return path.join(configFolder(environment), 'butie', 'ledger.key');
}

function configFolder({ XDG_CONFIG_HOME, APPDATA }: Terminal['environment']): string {
  const named = [XDG_CONFIG_HOME, APPDATA].find((each) => each !== undefined && path.isAbsolute(each));
  return named ?? path.join(homedir(), '.config');
}

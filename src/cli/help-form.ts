import type { HelpConfiguration } from 'commander';
import type { HelpWords } from './words/help.js';
import { textColumns } from './print/text-columns.js';

/** Help as commander lays it out, in the words of one language, with Chinese counted as two wide. */
export function helpIn({ titles, usage, choices }: HelpWords['help']): HelpConfiguration {
  const named: Readonly<Record<string, string>> = {
    'Usage:': titles.usage,
    'Options:': titles.options,
    'Global Options:': titles.globalOptions,
    'Commands:': titles.commands,
    'Arguments:': titles.arguments,
  };
  return {
    showGlobalOptions: true,
    displayWidth: textColumns,
    styleTitle: (title) => named[title] ?? title,
    styleUsage: (text) =>
      text.replace('[options]', `[${usage.options}]`).replace('[command]', `[${usage.command}]`),
    optionDescription: ({ description, argChoices }) =>
      argChoices === undefined ? description : `${description}${choices(argChoices)}`,
  };
}

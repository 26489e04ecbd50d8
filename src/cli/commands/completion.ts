import type { Command } from 'commander';
import { nearest } from '../../model/nearest.js';
import { refused } from '../../model/refusals/refused.js';
import { openRulebook } from '../../rulebook/open-rulebook.js';
import type { CommandContext, CommandOptions } from '../command-context.js';
import { bashScript } from '../completion/bash.js';
import { commandShapes, type CommandShape } from '../completion/command-shape.js';
import { fishScript } from '../completion/fish.js';
import { offersOf } from '../completion/offer.js';
import { SHELLS, type Shell } from '../completion/shells.js';
import { zshScript } from '../completion/zsh.js';
import { EXIT } from '../exit.js';
import { SHIPPED_RULES } from '../rules-folder.js';

const SCRIPTS: Readonly<Record<Shell, (commands: readonly CommandShape[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** `butie completion bash`: the script with which a shell completes what is typed. @throws Refusal USAGE of another shell */
export async function completion(
  asked: string,
  program: Command,
  options: CommandOptions,
  { terminal }: CommandContext,
): Promise<number> {
  const shell = SHELLS.find((each) => each === asked);
  if (shell === undefined)
    throw refused('USAGE', 'completion', (say) => say.noShell(asked, nearest(asked, SHELLS), SHELLS));
  const { policy } = await openRulebook(options.rules ?? SHIPPED_RULES);
  const script = SCRIPTS[shell](commandShapes(program, offersOf(policy)));
  if (options.json === true)
    terminal.out(`${JSON.stringify({ command: 'completion', shell, script }, undefined, 2)}\n`);
  else terminal.out(script);
  return EXIT.done;
}

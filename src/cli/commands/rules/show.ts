import { countExamples } from '../../../rulebook/handbook/count-examples.js';
import { findRules } from '../../../rulebook/handbook/find-rules.js';
import { rulePage } from '../../../rulebook/handbook/rule-page.js';
import { openRulebook } from '../../../rulebook/open-rulebook.js';
import type { CommandContext, CommandOptions } from '../../command-context.js';
import { EXIT } from '../../exit.js';
import { paint } from '../../print/paint.js';
import { rulePageText } from '../../print/rule-page-text.js';
import { SHIPPED_RULES } from '../../rules-folder.js';

/** `butie rules show 13a`: a rule, or all rules of a provision, in sentences. @throws Refusal USAGE where there is none such */
export async function rulesShow(
  asked: string,
  options: CommandOptions,
  { terminal, language }: CommandContext,
): Promise<number> {
  const { policy, beside } = await openRulebook(options.rules ?? SHIPPED_RULES);
  const examplesOf = countExamples(beside);
  const shown = findRules(asked, policy).map(({ rule, provision }) => ({
    rule,
    page: rulePage(rule, provision, policy),
    examples: examplesOf(rule.id),
  }));
  if (options.json === true)
    terminal.out(`${JSON.stringify({ command: 'rules show', rules: shown }, undefined, 2)}\n`);
  else if (options.quiet !== true)
    terminal.out(
      shown
        .map(({ page, examples }) => rulePageText(page, examples, language, paint(options, terminal)))
        .join('\n'),
    );
  return EXIT.done;
}

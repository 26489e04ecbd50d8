import { balanceBy, DIMENSIONS, total } from '../../../books/balance.js';
import type { Sums } from '../../../books/sums.js';
import { readBalance } from '../../../books/read-balance.js';
import { yuanText } from '../../../model/money.js';
import { refused } from '../../../model/refusals/refused.js';
import type { CommandContext, CommandOptions } from '../../command-context.js';
import { EXIT } from '../../exit.js';
import { ledgerNeeded } from '../../ledger-settings.js';
import { balanceText } from '../../print/balance-text.js';
import { say } from '../../print/say.js';
import { BUILT_RULES, SHIPPED_RULES } from '../../rules-folder.js';

/** `butie ledger balance`: what was paid, reversed and settled, by department, fund, rule and period; ceilings and what is left. */
export async function ledgerBalance(options: CommandOptions, context: CommandContext): Promise<number> {
  const { period, year, standards, rules = SHIPPED_RULES } = options;
  if (period !== undefined && year !== undefined)
    throw refused('USAGE', '--year', (say) => say.periodAndYear());
  const balance = await readBalance(
    ledgerNeeded(options, context.terminal.environment),
    period ?? year ?? '',
    standards === undefined ? undefined : { standards, rules, builtRules: BUILT_RULES },
  );
  const by = DIMENSIONS.map((dimension) => [
    dimension,
    Object.fromEntries([...balanceBy(balance.lines, dimension)].map(([key, sums]) => [key, stated(sums)])),
  ]);
  const told = {
    command: 'ledger balance',
    entry: balance.entry,
    total: stated(total(balance.lines)),
    by: Object.fromEntries(by),
    lines: balance.lines.map(({ department, fund, rule, period: month, ...sums }) => ({
      department,
      fund,
      rule,
      period: month,
      ...stated(sums),
    })),
    budgets: balance.budgets.map(({ fund, year: of, most, used }) => ({
      fund,
      year: of,
      most: yuanText(most),
      used: yuanText(used),
      left: yuanText(most - used),
    })),
  };
  say(context, options, told, balanceText(balance, context.language));
  return EXIT.done;
}

/** Money as text with two decimals. */
function stated({ payments, ...sums }: Sums): Readonly<Record<string, string | number>> {
  const money = Object.entries(sums).map(([key, fen]) => [key, yuanText(fen)]);
  return { payments, ...Object.fromEntries(money) };
}

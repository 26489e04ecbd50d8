import path from 'node:path';
import { Refusal } from '../../model/refusal.js';
import { openRulebook } from '../../rulebook/open-rulebook.js';
import { findKind, kindsListed } from '../../template/find-kind.js';
import { refuseExisting, templateName, writeTemplate } from '../../template/write-template.js';
import type { CommandContext, CommandOptions } from '../command-context.js';
import { EXIT } from '../exit.js';
import { say } from '../print/say.js';
import { templateText } from '../print/template-words.js';
import { SHIPPED_RULES } from '../rules-folder.js';

/** `butie template [KIND]`: the blank roster of one kind, or with `--all` of every kind. @throws Refusal USAGE, OUTPUT_EXISTS, OUTPUT_UNWRITABLE */
export async function template(
  asked: string | undefined,
  options: CommandOptions,
  context: CommandContext,
): Promise<number> {
  const { policy } = await openRulebook(options.rules ?? SHIPPED_RULES);
  if ((asked === undefined) !== (options.all === true))
    throw new Refusal(
      'USAGE',
      'template',
      asked === undefined ? '没有给出名册种类' : `已给出种类“${asked}”，又给了 --all`,
      `给出一种，或用 --all 写出全部；可用：${kindsListed(policy)}`,
    );
  const templates =
    asked === undefined
      ? policy.rosters.map((roster) => ({
          roster,
          file: path.join(options.out ?? '', templateName(roster)),
        }))
      : [oneTemplate(findKind(asked, policy), options.out)];
  if (options.force !== true) await refuseExisting(templates.map(({ file }) => file));
  const written = [];
  for (const { roster, file } of templates) {
    const { columns, required } = await writeTemplate(roster, policy, file);
    written.push({ kind: roster.kind, title: roster.title, file, columns, required });
  }
  say(context, options, { command: 'template', files: written }, templateText(written));
  return EXIT.done;
}

function oneTemplate(roster: ReturnType<typeof findKind>, out: string | undefined) {
  const file = out ?? templateName(roster);
  if (path.extname(file).toLowerCase() !== '.xlsx')
    throw new Refusal('USAGE', `--out ${file}`, '模板是 .xlsx 文件', '文件名以 .xlsx 结尾');
  return { roster, file };
}

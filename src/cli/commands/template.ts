import path from 'node:path';
import { refused } from '../../model/refusals/refused.js';
import type { PolicyData, RosterData } from '../../policy/data.js';
import { openRulebook } from '../../rulebook/open-rulebook.js';
import { findKind, kindNames } from '../../template/find-kind.js';
import { refuseExisting, templateName, writeTemplate } from '../../template/write-template.js';
import type { CommandContext, CommandOptions } from '../command-context.js';
import { EXIT } from '../exit.js';
import { say } from '../print/say.js';
import { templateText } from '../print/template-text.js';
import { SHIPPED_RULES } from '../rules-folder.js';
import { TEMPLATE } from '../words/template.js';

/** `butie template [KIND]`: the blank roster of one kind, or with `--all` of every kind. @throws Refusal USAGE, OUTPUT_EXISTS, OUTPUT_UNWRITABLE */
export async function template(
  asked: string | undefined,
  options: CommandOptions,
  context: CommandContext,
): Promise<number> {
  const { policy } = await openRulebook(options.rules ?? SHIPPED_RULES);
  const templates = options.all === true ? all(asked, options, policy) : [one(asked, options, policy)];
  if (options.force !== true) await refuseExisting(templates.map(({ file }) => file));
  const written = [];
  for (const { roster, file } of templates) {
    const { columns, required } = await writeTemplate(roster, policy, file);
    written.push({ kind: roster.kind, title: roster.title, file, columns, required });
  }
  const text = templateText(written, TEMPLATE[context.language]);
  say(context, options, { command: 'template', files: written }, text);
  return EXIT.done;
}

interface Asked {
  readonly roster: RosterData;
  readonly file: string;
}

function all(
  asked: string | undefined,
  { out = '' }: CommandOptions,
  { rosters }: PolicyData,
): readonly Asked[] {
  if (asked !== undefined) throw refused('USAGE', '--all', (words) => words.kindAndAll(asked));
  return rosters.map((roster) => ({ roster, file: path.join(out, templateName(roster)) }));
}

function one(asked: string | undefined, { out }: CommandOptions, policy: PolicyData): Asked {
  if (asked === undefined)
    throw refused('USAGE', 'template', (words) => words.noKindGiven(kindNames(policy)));
  const roster = findKind(asked, policy);
  const file = out ?? templateName(roster);
  if (path.extname(file).toLowerCase() !== '.xlsx')
    throw refused('USAGE', `--out ${file}`, (words) => words.notXlsx());
  return { roster, file };
}

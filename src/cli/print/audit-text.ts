import type { ChalkInstance } from 'chalk';
import {
  type AuditResult,
  type Cause,
  type FileDifference,
  isComputedSame,
  isSame,
  type PayoutDifference,
} from '../../past/audit/audit-result.js';
import type { Language } from '../language.js';
import { AUDIT } from '../words/audit.js';
import type { AuditWords } from '../words/audit-words.js';
import { basisLines } from './basis-lines.js';
import { postingLines } from './audit-posting.js';
import { payeeText } from './payee-text.js';
import { refusalText } from './refusal-text.js';
import { table } from './table.js';
import { yuanGrouped } from './yuan-grouped.js';

/** Enough of a hash to see that two differ; the whole of it is in `--json`. */
const HASH_SHOWN = 12;

/** What an audit found: one line where all is the same, else what differs, by cause, file and payout. */
export function auditText(result: AuditResult, language: Language, paint: ChalkInstance): string {
  const words = AUDIT[language];
  const { run, stated, recomputed, causes, files, payouts, renumbered, exceptions, refused } = result;
  const id = stated === undefined ? '' : `  ${stated.runId.slice(0, HASH_SHOWN)}`;
  const remark = result.basis === undefined ? '' : basisLines(result.basis, language);
  if (isSame(result) && stated !== undefined) {
    const remarks = `${remark}${postingLines(result, words)}`.trimEnd().split('\n');
    const same = words.same(stated.rows, stated.payouts, yuanGrouped(stated.amount));
    return `${[same, ...remarks].join(words.and)}${id}\n`;
  }
  const title = isComputedSame(result) ? words.postedOtherwise : words.differs;
  const parts = [`${paint.bold(title)} ${run}${id}\n${onlyVersion(result, words)}`];
  const part = (title: string, text: string): number => parts.push(`${paint.bold(title)}\n${text}`);
  const posting = postingLines(result, words);
  if (posting !== '') parts.push(posting);
  if (causes.length > 0)
    part(
      words.causes,
      table(
        causes.map((cause) => causeRow(cause, words)),
        [],
      ) + rulesLine(result, words),
    );
  if (files.length > 0)
    part(
      words.files,
      table(
        files.map((file) => fileRow(file, words)),
        [],
      ),
    );
  if (payouts.length > 0)
    part(
      words.payouts,
      table(
        payouts.map((each) => payoutRow(each, words)),
        [6, 8],
      ),
    );
  if (renumbered > 0) parts.push(`${words.renumbered(renumbered)}\n`);
  if (stated !== undefined && recomputed !== undefined && stated.amount !== recomputed.amount)
    parts.push(`${words.sums(yuanGrouped(stated.amount), yuanGrouped(recomputed.amount))}\n`);
  const { changed, extra, missing } = exceptions;
  if (changed + extra + missing > 0) parts.push(`${words.exceptions(changed, extra, missing)}\n`);
  if (refused !== undefined)
    part(words.refused, `  ${refusalText(refused, language).replace('\n', '\n  ')}\n`);
  if (remark !== '') parts.push(remark);
  return parts.join('\n');
}

function onlyVersion({ causes, files, payouts, refused }: AuditResult, words: AuditWords): string {
  const version = causes.length > 0 && causes.every(({ what }) => what === 'butie' || what === 'node');
  return version && files.length + payouts.length === 0 && refused === undefined
    ? `  ${words.onlyVersion}\n`
    : '';
}

function rulesLine({ causes, rules }: AuditResult, words: AuditWords): string {
  const used = causes.some(({ intact }) => intact !== '' && intact === rules);
  return used ? `  ${words.byIntact} ${rules}\n` : '';
}

function causeRow({ what, name, stated, found, intact }: Cause, words: AuditWords): readonly string[] {
  const shown = (text: string): string =>
    text === '' ? words.none : text.replace(HASH, (hash) => hash.slice(0, HASH_SHOWN));
  const also = intact === '' ? '' : `${words.intact} ${intact}`;
  return [words.what[what], name, words.stated, shown(stated), words.found, shown(found), also];
}

const HASH = /^[0-9a-f]{64}$/;

function fileRow(
  { name, here, manifest, recomputed, parts }: FileDifference,
  words: AuditWords,
): readonly string[] {
  if (here === 'missing') return [name, words.missing];
  if (manifest === 'absent' && recomputed !== 'same') return [name, words.foreign];
  const agreements = [
    `${words.manifest}${words.agreement[manifest]}`,
    `${words.recomputed}${words.agreement[recomputed]}`,
  ];
  return [name, ...agreements, parts.join(' ')];
}

function payoutRow(difference: PayoutDifference, words: AuditWords): readonly string[] {
  const { is, payout, rule, payee, payeeNumber, beneficiary, file, sheet, row, amount, recomputed, columns } =
    difference;
  const changes = columns.map(({ name, found, recomputed: computed }) => {
    const hidden = found === computed ? words.hidden : '';
    return `${name} ${found} → ${computed}${hidden}`;
  });
  const place = [file, sheet].filter((each) => each !== '').join('!');
  return [
    words.is[is],
    payout,
    rule,
    payeeText(payee, beneficiary, words),
    payeeNumber,
    `${place}:${row}`,
    amount === '' ? words.none : yuanGrouped(amount),
    '→',
    recomputed === '' ? words.none : yuanGrouped(recomputed),
    changes.join('  '),
  ];
}

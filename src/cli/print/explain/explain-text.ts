import type { ChalkInstance } from 'chalk';
import type {
  CheckedExplanation,
  ExplainedRow,
  ExplainedSkip,
  ResultDifference,
} from '../../../past/explain/explanation.js';
import type { Language } from '../../language.js';
import { EXPLAIN } from '../../words/explain.js';
import { INSPECT } from '../../words/inspect.js';
import { basisLines } from '../basis-lines.js';
import { type Block, blockText } from './block.js';
import { checkLines, failureText } from './check-lines.js';
import { claimBlock, claimLine, readingText } from './claim-block.js';
import { nowBlock } from './now-block.js';
import type { ExplainWords } from '../../words/explain-words.js';
import { resultSentence } from './result-sentence.js';
import { unclaimedLine } from './unclaimed-lines.js';
import { valuesBlock } from './values-block.js';

/** An explanation to be read, or copied into a letter: the result in one sentence, then everything that it rests on. */
export function explainText(
  { explanation, basis, differences, ledgerNow }: CheckedExplanation,
  language: Language,
  colour: ChalkInstance,
): string {
  const words = EXPLAIN[language];
  const blocks =
    explanation.is === 'row'
      ? rowBlocks(explanation, nowBlock(ledgerNow, language), words, language)
      : skipBlocks(explanation, words, language);
  const closing =
    differences.length === 0
      ? `${words.recomputed}\n`
      : blockText(differenceBlock(differences, words), (text) => colour.red(text));
  const remark = basis.rules === 'shipped' && basis.readings.length === 0 ? '' : basisLines(basis, language);
  return [remark, ...blocks.map((block) => blockText(block, (text) => colour.bold(text))), closing]
    .filter((text) => text !== '')
    .join('\n');
}

function rowBlocks(row: ExplainedRow, now: Block, words: ExplainWords, language: Language): readonly Block[] {
  const { subject, roster, checks, about, run } = row;
  const full = row.claims.filter(({ rule }) => about === undefined || rule === about);
  const others = row.claims.filter((claim) => !full.includes(claim));
  const who = [roster, subject.name, subject.maskedNumber].filter((text) => text !== '').join('  ');
  return [
    { title: resultSentence(row, words), lines: [who] },
    now,
    valuesBlock(row, words),
    { title: words.wholeRow, lines: checks.flatMap((check) => checkLines(check, words, language)) },
    ...full.map((claim) => claimBlock(claim, run, words, language)),
    { title: words.otherRules, lines: others.map((claim) => claimLine(claim, words)) },
    { title: words.unclaimed, lines: row.unclaimed.map((rule) => unclaimedLine(rule, words)) },
    { title: words.notices, lines: row.notices.map((notice) => failureText(notice, words, language)) },
    {
      title: words.general,
      lines: full.length === 0 ? [] : row.readings.map((reading) => readingText(reading, words)),
    },
  ];
}

function skipBlocks(
  { place, why, text }: ExplainedSkip,
  words: ExplainWords,
  language: Language,
): readonly Block[] {
  const gap = language === 'zh' ? '' : ' ';
  const reason = words.skipped(INSPECT[language].skipReasons[why]);
  return [{ title: `${words.place(place, '')}${gap}${reason}${words.stop}`, lines: [text] }];
}

function differenceBlock(differences: readonly ResultDifference[], words: ExplainWords): Block {
  return {
    title: words.differs,
    lines: differences.map(({ file, line, column, recorded, recomputed }) => {
      const said = (text: string): string => (text === '' && column === '' ? words.nothing : text);
      const at = [file, line, column].filter((text) => text !== '').join(' ');
      return `${at}${words.colon}${words.recorded(said(recorded), said(recomputed))}`;
    }),
  };
}

import type { PolicyData, ReadingData } from '../../policy/data.js';
import type { Point, Sentence } from './sentence.js';

/** The open points that bear on a rule one by one, and the questions of those that bear on all rules. */
export function readingsWords(id: string, { readings }: PolicyData): readonly Point[] {
  const own = readings.filter(({ rules }) => rules.includes(id)).map(readingWords);
  const general = readings.filter(({ rules }) => rules.length === 0).map(questionWords);
  if (general.length === 0) return own;
  return [
    ...own,
    {
      zh: '关于整个办法的：',
      en: 'Of the whole policy:',
      under: general,
    },
  ];
}

/** The question, with the name that it is chosen by. */
export function questionWords({ id, question }: ReadingData): Sentence {
  return { zh: `${question}（${id}）`, en: `${question} (${id})` };
}

function readingWords(reading: ReadingData): Point {
  return { ...questionWords(reading), under: optionWords(reading) };
}

/** The reading in use, and the others that are possible. */
export function optionWords({ used, options }: ReadingData): readonly Point[] {
  const others = Object.entries(options).filter(([option]) => option !== used);
  const { means = '', why = '' } = options[used] ?? {};
  return [
    { zh: `所用 ${used}：${means}。理由：${why}。`, en: `Used: ${used}, ${means}. Why: ${why}.` },
    ...others.map(([option, other]) => ({
      zh: `另可 ${option}：${other.means}。理由：${other.why}。`,
      en: `Or: ${option}, ${other.means}. Why: ${other.why}.`,
    })),
  ];
}

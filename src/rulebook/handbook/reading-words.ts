import type { PolicyData, ReadingData } from '../../policy/data.js';
import type { Point } from './sentence.js';

/** The open points that bear on a rule one by one, and the names of those that bear on all rules. */
export function readingsWords(id: string, { readings }: PolicyData): readonly Point[] {
  const own = readings.filter(({ rules }) => rules.includes(id)).map(readingWords);
  const general = readings.filter(({ rules }) => rules.length === 0).map((reading) => reading.id);
  if (general.length === 0) return own;
  return [
    ...own,
    {
      zh: `关于整个办法的：${general.join('、')}。`,
      en: `Of the whole policy: ${general.join(', ')}.`,
    },
  ];
}

/** The question, the reading in use, and the others that are possible. */
export function readingWords({ id, question, used, options }: ReadingData): Point {
  const others = Object.entries(options).filter(([option]) => option !== used);
  const { means = '', why = '' } = options[used] ?? {};
  return {
    zh: `${question}（${id}）`,
    en: `${question} (${id})`,
    under: [
      { zh: `所用 ${used}：${means}。理由：${why}。`, en: `Used: ${used}, ${means}. Why: ${why}.` },
      ...others.map(([option, other]) => ({
        zh: `另可 ${option}：${other.means}。理由：${other.why}。`,
        en: `Or: ${option}, ${other.means}. Why: ${other.why}.`,
      })),
    ],
  };
}

import type { PolicyData } from '../../../../policy/data.js';
import { optionWords, questionWords } from '../../reading-words.js';
import type { Block } from '../block.js';

/** Every point that the text leaves open. */
export function readingsChapter({ readings }: PolicyData): readonly Block[] {
  if (readings.length === 0) return [];
  return [
    { is: 'heading', level: 2, text: '文本留有余地之处' },
    ...readings.flatMap((reading): readonly Block[] => [
      { is: 'heading', level: 3, text: questionWords(reading).zh },
      {
        is: 'points',
        title: `${reading.item}${reading.rules.length === 0 ? '，关于整个办法' : `，规则 ${reading.rules.join('、')}`}`,
        points: optionWords(reading),
      },
    ]),
  ];
}

import type { PolicyData } from '../../../../policy/data.js';
import { lineWords } from '../../check/working-age-words.js';
import type { Block } from '../block.js';

export function workingAgeChapter({ workingAge }: PolicyData): readonly Block[] {
  return [
    { is: 'heading', level: 2, text: '法定劳动年龄' },
    {
      is: 'points',
      title: `依据：${workingAge.basis}`,
      points: [
        { zh: `年满 ${workingAge.minimum} 周岁。` },
        { zh: '未到法定退休年龄：', under: workingAge.lines.map((line) => lineWords(line, workingAge)) },
      ],
    },
  ];
}

import { expect, it } from 'vitest';
import { maskName } from '../../src/model/mask-name.js';

it.each([
  ['张三', '张*'],
  ['张小三', '张*三'],
  ['欧阳小三', '欧**三'],
  ['买买提江·吐尔逊', '买******逊'],
  ['𠮷田一', '𠮷*一'],
  ['葛\u{E0100}小三', '葛\u{E0100}*三'],
  ['张', '*'],
  ['张 三', '张*'],
  ['张　小　三', '张*三'],
  [' ', ''],
  ['', ''],
])('%s becomes %s', (name, masked) => {
  expect(maskName(name)).toBe(masked);
});

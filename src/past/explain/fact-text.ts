import type { Fact } from '../../model/fact.js';
import { maskNumber } from '../../model/mask-number.js';
import { yuanText } from '../../model/money.js';
import type { ColumnData } from '../../policy/data.js';
import { percentText } from '../../decide/percent-text.js';

/** What a value is taken for, in words and figures. Persons' numbers are masked. */
export function factText(fact: Fact, type: ColumnData['type'], district: string): string {
  switch (fact.is) {
    case 'text':
      return fact.text;
    case 'person':
      return `${maskNumber(fact.person.number)}（${fact.person.document}）`;
    case 'district':
      return fact.local ? `本区（${district}）` : '不是本区';
    case 'day':
      return fact.day;
    case 'days':
      return `${fact.from} 至 ${fact.to}`;
    case 'month':
      return fact.month;
    case 'year':
      return String(fact.year);
    case 'money':
      return `${yuanText(fact.fen)} 元`;
    case 'number':
      return type === 'ratio' ? percentText(fact.value) : fact.value.toString();
    case 'list':
      return fact.items.join('、');
  }
}

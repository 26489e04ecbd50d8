import type { Fact } from '../../model/fact.js';
import { yuanText } from '../../model/money.js';
import type { ListEntry, Standards, Validity } from '../../model/standards.js';
import type { ListsData, PolicyData } from '../../policy/data.js';
import type { Cells, Example } from '../examples/example-file.js';
import type { Masks } from './masks.js';

/** More lines of a list that names no unit and no course would be a list of its own. */
const MOST_LINES = 20;

/**
 * Of each published list the lines that concern a masked row, or one line of another where none does; and the holds on those
 * whom the row names.
 */
export function maskLists(
  { lists, holds }: Standards,
  { lists: described }: PolicyData,
  masks: Masks,
): Example['standards'] {
  const published = Object.entries(lists).flatMap(([key, entries]): [string, Cells[]][] => {
    const list = described[key];
    if (list === undefined) return [];
    const concerning = entries.filter((entry) => concerns(entry, list, masks)).slice(0, MOST_LINES);
    const lines = concerning.length > 0 ? concerning : entries.slice(0, 1);
    if (lines.length === 0) return [];
    return [[list.file.replace(/\.csv$/, ''), lines.map((entry) => lineOf(entry, list, masks))]];
  });
  const held = [...holds].flatMap(([number, of]) => {
    const masked = masks.known(number);
    return masked === undefined
      ? []
      : of.map((hold) => ({ 号码: masked, 事由: '核查', ...validityOf(hold) }));
  });
  return Object.fromEntries(held.length > 0 ? [...published, ['holds', held]] : published);
}

/** Whether the row has every unit, course or document that the line names. */
function concerns({ values }: ListEntry, list: ListsData[string], masks: Masks): boolean {
  return Object.entries(list.columns).every(([name, { type }]) => {
    const fact = values[name];
    if (fact?.is !== 'text' || (type !== 'unit-code' && type !== 'identifier')) return true;
    return masks.known(fact.text) !== undefined;
  });
}

/** Names are only for people to read, so they are left out. */
function lineOf(entry: ListEntry, list: ListsData[string], masks: Masks): Cells {
  const cells = Object.entries(list.columns).flatMap(([name, { type }]): [string, string][] => {
    const fact = entry.values[name];
    if (type === 'text') return [];
    if (fact?.is !== 'text') return [[name, fact === undefined ? '' : numberText(fact)]];
    if (type === 'unit-code') return [[name, masks.unit(fact.text)]];
    return [[name, type === 'identifier' ? masks.word(fact.text, name) : fact.text]];
  });
  return { ...Object.fromEntries(cells), ...validityOf(entry) };
}

function numberText(fact: Fact): string {
  if (fact.is === 'money') return yuanText(fact.fen);
  if (fact.is === 'number') return fact.value.toString();
  throw new TypeError(`a list holds texts and numbers, not a ${fact.is}`);
}

function validityOf({ from, to }: Validity): Cells {
  return { ...(from === undefined ? {} : { 生效日期: from }), ...(to === undefined ? {} : { 失效日期: to }) };
}

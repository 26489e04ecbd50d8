import { columnForm } from './column-form.js';
import type { TemplateColumn } from './template-column.js';

/** What is said of a column in its note and in the guide. Each is a clause without a full stop. */

export function needWords({ data, fills }: TemplateColumn): string {
  if (data.bold === true && data.filledBy !== undefined)
    return `必填，也可由“${data.filledBy.column}”代替；缺了整行暂缓`;
  if (data.bold === true) return '必填：没有此栏的名册不收，空白的一行整行暂缓';
  return fills.length === 0 ? '选填' : `选填，可代替${quoted(fills)}`;
}

const ROLES: Readonly<Record<'claims' | 'remark', { readonly writing: string; readonly use: string }>> = {
  claims: { writing: '一般不填；只申报其中几项时写项目编号，几项之间用顿号', use: '写明只申报哪几项' },
  remark: { writing: '文字，随意填写', use: '备查' },
};

export function writingWords({ data, example, role }: TemplateColumn): string {
  const { writing } = columnForm(data);
  if (role !== 'own') return ROLES[role].writing;
  return example === '' ? writing : `${writing}，如 ${example}`;
}

export function choiceWords({ data, choices, spellings }: TemplateColumn): string {
  const own = data.type === 'enum';
  return choices
    .map((choice) => {
      const others = own ? (spellings[choice] ?? []) : [];
      return others.length === 0 ? choice : `${choice}（也可写 ${others.join('、')}）`;
    })
    .join('；');
}

export function readerWords({ readers, fills, role }: TemplateColumn): string {
  if (role !== 'own') return ROLES[role].use;
  if (readers === 'all') return '全部项目';
  if (readers === 'row') return '逐行核对，不决定项目';
  if (readers.length > 0) return readers.map(({ id, title }) => `${id} ${title}`).join('、');
  return fills.length === 0 ? '本名册的项目都不看，可以删去此栏' : `用作${quoted(fills)}`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join('、');
}

import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import type { BarChart } from '../../src/report/chart/bar-chart.js';
import { openCharts } from '../../src/report/chart/open-charts.js';
import { textWidth } from '../../src/report/chart/text-width.js';
import { pageOf, reportOf } from './sample-report.js';

const bar = (value: number, tone: 'plain' | 'before' | 'held' | 'back' = 'plain') => ({
  value,
  label: String(value),
  tone,
});
const group = (name: string, ...values: readonly number[]) => ({
  name,
  bars: values.map((value, at) => bar(value, at === 0 ? 'plain' : 'before')),
});
const chart = (groups: BarChart['groups'], names: BarChart['names'] = 'above'): BarChart => ({
  title: '示例',
  names,
  groups,
});

interface Drawn {
  readonly texts: readonly { readonly text: string; readonly x: number; readonly anchor: string }[];
  readonly ids: readonly string[];
  readonly height: number;
}

function parsed(svg: string): Drawn {
  const texts: { text: string; x: number; anchor: string }[] = [];
  const ids: string[] = [];
  let height = 0;
  let isText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'svg') height = Number(String(attributes['viewBox']).split(' ')[3]);
    if (attributes['id'] !== undefined) ids.push(String(attributes['id']));
    isText = name === 'text';
    if (!isText) return;
    const x = Number(/translate\((-?[\d.]+)/.exec(String(attributes['transform']))?.[1] ?? Number.NaN);
    texts.push({ text: '', x, anchor: String(attributes['text-anchor']) });
  });
  parser.on('text', (text) => {
    const last = texts.at(-1);
    if (isText && last !== undefined) last.text += text;
  });
  parser.on('closetag', () => (isText = false));
  parser.write(svg).close();
  return { texts, ids, height };
}

it('is the same whatever was drawn before it', async () => {
  const [one, other] = [reportOf(), reportOf([])];
  const first = await pageOf(one);
  const second = await pageOf(other);
  expect(await pageOf(other)).toBe(second);
  expect(await pageOf(one)).toBe(first);
});

it('has names of its own on the page, and uses no other', async () => {
  const page = await pageOf(reportOf());
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const used = [...page.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  expect(page).not.toMatch(/zr\d|ecmeta/);
});

it.each([
  ['names above', chart([group('区人力资源和社会保障局', 4_068_715.2), group('区教育局', 0)])],
  ['names beside', chart([group('拟拨付', 364), group('部分拟拨付', 3)], 'beside')],
  ['two beside each other', chart([group('区教育局', 5, 8), group('区总工会', 0, 3)])],
  ['got back', chart([group('甲', -20_000), group('乙', 500)])],
  ['only got back', chart([group('甲', -20_000)], 'beside')],
  ['nothing but zero', chart([group('甲', 0)])],
  ['one', chart([group('甲', 1)])],
  ['many', chart(Array.from({ length: 60 }, (_, at) => group(`规则 ${at}`, at)))],
  ['long names', chart([group('名称很长的补贴项目'.repeat(9), 1_234_567_890)], 'beside')],
  ['long names above', chart([group('名称很长的补贴项目<&>'.repeat(9), 1_234_567_890)])],
])('%s: every label is there and within the drawing', async (_, drawn) => {
  const draw = await openCharts();
  const { texts, height } = parsed(draw(drawn, 'chart-test'));
  expect(texts).toHaveLength(drawn.groups.reduce((sum, { bars }) => sum + bars.length + 1, 0));
  expect(height).toBeGreaterThan(drawn.groups.length * 20);
  for (const { text, x, anchor } of texts) {
    const width = textWidth(text, 13);
    const [left, right] = anchor === 'end' ? [x - width, x] : [x, x + width];
    expect(left, text).toBeGreaterThanOrEqual(-1);
    expect(right, text).toBeLessThanOrEqual(421);
  }
  for (const { bars } of drawn.groups)
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(bars.map(({ label }) => label)));
});

it('patterns tell bars apart where colours do not', async () => {
  const draw = await openCharts();
  expect(parsed(draw(chart([group('甲', 1, 2)]), 'chart-one')).ids).toEqual(['chart-one-p0']);
});

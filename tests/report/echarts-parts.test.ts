import * as whole from 'echarts/dist/echarts.esm.min.mjs';
import { expect, it } from 'vitest';
import * as parts from '../../bundle/echarts-parts.js';
import type { BarChart } from '../../src/report/chart/bar-chart.js';
import { CHART_WIDTH, chartOption } from '../../src/report/chart/chart-option.js';

function svgOf({ init, setPlatformAPI }: typeof whole, chart: BarChart): string {
  setPlatformAPI({ measureText: (text: string) => ({ width: text.length * 7 }) });
  const { height, option } = chartOption(chart);
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: CHART_WIDTH, height });
  drawing.setOption(option);
  return drawing.renderToSVGString();
}

const bar = (value: number, tone: BarChart['groups'][number]['bars'][number]['tone']) => ({
  value,
  label: `${value} 元`,
  tone,
});

it.each(['above', 'beside'] as const)(
  'the built report is drawn as from whole echarts: names %s',
  (names) => {
    const chart: BarChart = {
      title: '示例',
      names,
      groups: [
        { name: '松江区人力资源和社会保障局就业促进中心', bars: [bar(1200, 'plain'), bar(900, 'before')] },
        { name: '更正', bars: [bar(-300, 'back'), bar(0, 'held')] },
      ],
    };
    const drawn = svgOf(parts, chart);
    expect(drawn).toBe(svgOf(whole, chart));
    expect(drawn).toContain('1200 元');
  },
);

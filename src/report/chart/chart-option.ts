import type { BarChart } from './bar-chart.js';
import { fittedText, textWidth } from './text-width.js';
import { TONES } from './tones.js';

/** Pixels, of a chart as it is drawn; the page scales it. */
export const CHART_WIDTH = 420;
const FONT = 13;
const BAR = 13;
const NAME_LINE = 18;
const GAP = 10;
/** Between a bar and its label. */
const NEAR = 5;
const LONGEST_NAME_BESIDE = 150;

/** How high a chart is, and what echarts is told to draw. */
export function chartOption(chart: BarChart): {
  readonly height: number;
  readonly option: Record<string, unknown>;
} {
  const { names, groups } = chart;
  const series = Math.max(1, ...groups.map(({ bars }) => bars.length));
  const isAbove = names === 'above';
  const band = series * BAR + GAP + (isAbove ? NAME_LINE : 0);
  const height = Math.max(1, groups.length) * band;
  const bars = groups.flatMap((group) => group.bars);
  const values = [0, ...bars.map(({ value }) => value)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const roomFor = (side: readonly (typeof bars)[number][]): number =>
    Math.ceil(Math.max(0, ...side.map(({ label }) => textWidth(label, FONT) + NEAR + 2)));
  const namesWidth = isAbove
    ? 0
    : Math.min(LONGEST_NAME_BESIDE, Math.max(0, ...groups.map(({ name }) => textWidth(name, FONT)))) + 8;
  const left = namesWidth + roomFor(bars.filter(({ value }) => value < 0)) + 1;
  const right = roomFor(bars.filter(({ value }) => value >= 0));
  const option = {
    animation: false,
    textStyle: { fontFamily: 'inherit', fontSize: FONT, color: '#1f2933' },
    grid: { left, right, top: 0, bottom: 0, outerBoundsMode: 'none' },
    xAxis: { type: 'value', show: false, min: least, max: most > least ? most : least + 1 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: groups.map(({ name }) => fittedText(name, FONT, isAbove ? CHART_WIDTH - 4 : LONGEST_NAME_BESIDE)),
      axisTick: { show: false },
      axisLine: { show: !isAbove && least === 0, lineStyle: { color: '#5b6672' } },
      axisLabel: {
        interval: 0,
        inside: isAbove,
        margin: isAbove ? -left : left - namesWidth + 8,
        color: '#1f2933',
        fontSize: FONT,
        verticalAlign: isAbove ? 'bottom' : 'middle',
        // A name ends where its bars begin, which are below the middle of the band.
        padding: isAbove ? [0, 0, (series * BAR) / 2 - 6, 0] : 0,
      },
    },
    series: [
      // Keeps the room of the names.
      ...(isAbove ? [{ ...STILL, barWidth: NAME_LINE, data: groups.map(() => 0) }] : []),
      ...Array.from({ length: series }, (_, at) => ({
        ...STILL,
        barWidth: BAR - 2,
        barGap: '18%',
        data: groups.map(({ bars }) => bars[at]).map((bar) => (bar === undefined ? 0 : datum(bar))),
      })),
    ],
  };
  return { height, option };
}

const STILL = { type: 'bar', silent: true, emphasis: { disabled: true } };

function datum({ value, label, tone }: BarChart['groups'][number]['bars'][number]): object {
  return {
    value,
    itemStyle: TONES[tone],
    label: {
      show: true,
      position: value < 0 ? 'left' : 'right',
      distance: NEAR,
      formatter: () => label,
      color: '#1f2933',
      fontSize: FONT,
      textBorderWidth: 0,
    },
  };
}

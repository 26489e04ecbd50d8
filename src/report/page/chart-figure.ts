import type { BarChart, DrawChart } from '../chart/bar-chart.js';
import { markup, NOTHING, type Markup } from './markup.js';

/** Draws the charts of one page. */
export type Figures = (chart: BarChart, id: string) => Markup;

/** A chart with its title; nothing where there is no bar to draw. What it shows stands in a table beside it. */
export function chartFigures(draw: DrawChart): Figures {
  return (chart, id) => {
    if (chart.groups.length === 0) return NOTHING;
    const svg: Markup = { html: draw(chart, `chart-${id}`) };
    return markup`<figure class="chart" role="img" aria-label="${chart.title}，数字见同一节的表">
      <figcaption>${chart.title}</figcaption>
      ${svg}
    </figure>`;
  };
}

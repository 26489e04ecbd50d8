import type { DrawChart } from './bar-chart.js';
import { CHART_WIDTH, chartOption } from './chart-option.js';
import { textWidth } from './text-width.js';

/** Loads what draws charts. Here, so that a command that makes no report need not wait for it. */
export async function openCharts(): Promise<DrawChart> {
  const { init, setPlatformAPI } = await import('echarts/dist/echarts.esm.min.mjs');
  setPlatformAPI({
    measureText: (text: string, font = '') => ({ width: textWidth(text, Number.parseFloat(font) || 12) }),
  });
  return (chart, id) => {
    const { height, option } = chartOption(chart);
    const drawing = init(null, null, { renderer: 'svg', ssr: true, width: CHART_WIDTH, height });
    try {
      drawing.setOption(option);
      return tidied(drawing.renderToSVGString(), id);
    } finally {
      drawing.dispose();
    }
  };
}

/**
 * As markup of the page: without what only scripts or a pointer need, without a size of its own, and with names that neither depend on what was drawn
 * before nor are those of another chart.
 */
function tidied(svg: string, id: string): string {
  return svg
    .replace(/<style\b[^]*?<\/style>/g, '')
    .replace(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/g, '')
    .replace(/^<svg [^>]*viewBox="([^"]*)"[^>]*>/, '<svg viewBox="$1" aria-hidden="true" focusable="false">')
    .replaceAll(/\bzr\d+-/g, `${id}-`)
    .replaceAll(/\n\s*\n/g, '\n')
    .trim();
}

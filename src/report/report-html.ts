import { periodWords } from '../output/batch-words.js';
import type { DrawChart } from './chart/bar-chart.js';
import { chartFigures, type Figures } from './page/chart-figure.js';
import { markup, type Markup } from './page/markup.js';
import type { ReportSection } from './page/section.js';
import { STYLE } from './page/style.js';
import type { ReportData } from './report-data.js';
import { headline } from './sections/headline.js';
import { SECTIONS } from './sections/sections.js';

/** No script runs in it and nothing is fetched, whatever stands in it. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The whole page, which needs nothing beside itself: the same for the same data. */
export function reportHtml(data: ReportData, draw: DrawChart): string {
  const { label } = data;
  const figures = chartFigures(draw);
  const page = markup`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:," />
        <title>${label.district} ${periodWords(label.period)}补贴批次报告（批次 ${label.batch}）</title>
        <style>
          ${{ html: STYLE }}
        </style>
      </head>
      <body>
        <main>
          ${headline(data)}
          <nav aria-label="目录">
            <ul>
              ${SECTIONS.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}
            </ul>
          </nav>
          ${SECTIONS.map((section) => part(section, data, figures))}
        </main>
      </body>
    </html> `;
  return page.html;
}

function part({ id, title, body }: ReportSection, data: ReportData, figures: Figures): Markup {
  return markup`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${body(data, figures)}
  </section> `;
}

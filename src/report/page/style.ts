/** Fonts that Windows, macOS, Linux and WPS come with, in this order. */
const FONTS =
  '"Microsoft YaHei", "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", SimSun, sans-serif';
const CODE_FONTS = 'Consolas, Menlo, "DejaVu Sans Mono", "Liberation Mono", monospace';

/** Narrow first; wider screens and paper have more beside each other. */
export const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: #eef1f4; color: #1f2933; font: 15px/1.6 ${FONTS}; overflow-wrap: anywhere; }
main { max-width: 1080px; margin: 0 auto; padding: 20px 16px 48px; background: #fff; }
h1 { margin: 0 0 4px; font-size: 22px; line-height: 1.35; color: #12304d; }
h2 { margin: 0 0 10px; padding: 0 0 4px; border-bottom: 2px solid #1f4e79; font-size: 18px; color: #12304d; }
p { margin: 0 0 10px; }
a { color: #14548c; }
code { font-family: ${CODE_FONTS}; font-size: 0.94em; }
section { margin-top: 34px; scroll-margin-top: 8px; }
.batch { margin: 0 0 12px; color: #4a5763; font-size: 14px; }
.batch span { display: inline-block; margin-right: 14px; }
.warning { padding: 8px 12px; border: 2px solid #8c2f24; background: #fdf1ef; color: #6d1f16; }
.asked { padding: 6px 12px; border-left: 4px solid #7a5a14; background: #fbf5e6; }
.none { color: #4a5763; }
.headline { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1px; margin: 0; background: #c9d2da; border: 1px solid #c9d2da; }
.headline div { padding: 10px 12px; background: #fff; }
.headline .main { grid-column: 1 / -1; background: #f3f7fa; }
.headline dt { color: #4a5763; font-size: 13px; }
.headline dd { margin: 0; color: #4a5763; font-size: 13px; }
.headline .big { color: #12304d; font-size: 20px; font-weight: 700; line-height: 1.35; font-variant-numeric: tabular-nums; }
.headline .main .big { font-size: 28px; }
.headline i { margin-left: 4px; font-size: 13px; font-style: normal; font-weight: 400; }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 14px 0 0; padding: 0; list-style: none; font-size: 14px; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px 28px; align-items: start; }
.scroll { overflow-x: auto; margin: 0 0 18px; }
table { width: 100%; border-collapse: collapse; font-size: 14px; line-height: 1.45; }
caption { padding: 0 0 4px; text-align: left; font-weight: 700; color: #12304d; }
th, td { padding: 5px 8px; border-bottom: 1px solid #d5dce2; text-align: left; vertical-align: top; font-weight: 400; }
thead th { border-top: 1px solid #1f4e79; border-bottom: 1px solid #1f4e79; background: #f3f7fa; color: #12304d; font-weight: 700; vertical-align: bottom; }
th small, td small { display: block; color: #4a5763; font-size: 12px; }
th[scope="row"] { min-width: 6.5em; }
.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.group th { background: #f7f8fa; font-weight: 700; }
.subtotal th, .subtotal td { border-bottom: 1px solid #8796a3; font-weight: 700; }
.sum th, .sum td { border-top: 1px solid #1f4e79; border-bottom: 2px solid #1f4e79; font-weight: 700; }
.hash { word-break: break-all; font-size: 12px; }
.mark { padding: 0 5px; border: 1px solid #7a5a14; background: #fbf5e6; color: #5d440d; font-size: 12px; }
.equation { font-weight: 700; font-variant-numeric: tabular-nums; }
.chart { margin: 0 0 18px; max-width: 480px; }
.chart figcaption { margin: 0 0 6px; font-size: 14px; font-weight: 700; color: #12304d; }
.chart svg { display: block; width: 100%; height: auto; overflow: visible; }
.files { margin: 0; padding: 0; list-style: none; }
.files li { padding: 4px 0; border-bottom: 1px solid #e6eaee; }
.files span { color: #4a5763; font-size: 14px; }
@media (min-width: 860px) {
  main { padding: 32px 40px 64px; }
  h1 { font-size: 26px; }
  .headline { grid-template-columns: 2fr 1fr 1fr 1fr; }
  .headline .main { grid-column: auto; }
  .pair { grid-template-columns: minmax(0, 460px) minmax(0, 1fr); }
}
@media (max-width: 480px) {
  table { font-size: 13px; }
  th, td { padding: 5px 4px; }
  th[scope="row"] { min-width: 9.5em; }
  td:not(.figure) { min-width: 5em; font-size: 12px; }
  .wide { min-width: 600px; }
}
@page { size: A4; margin: 16mm 14mm; }
@media print {
  body { background: none; font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  section { margin-top: 18pt; }
  h1, h2, caption, .group { break-after: avoid; }
  .scroll { overflow: visible; }
  table { font-size: 8.5pt; line-height: 1.35; }
  th, td { padding: 2.5pt 5pt; }
  th small, td small, .hash { font-size: 7.5pt; }
  .files { columns: 2; column-gap: 20pt; }
  .files li { font-size: 8.5pt; break-inside: avoid; }
  .sum, .subtotal { break-before: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr, figure, .pair, .headline, .warning { break-inside: avoid; }
  .headline { grid-template-columns: 2fr 1fr 1fr 1fr; }
  .headline .main { grid-column: auto; }
  .pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  a { color: inherit; text-decoration: none; }
}
`;

/** Style of the handbook's page: a column to read on the screen, A4 upright on paper with a rule on one page where it fits. */
export const PAGE_STYLE = `
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.7; color: #1a1a1a;
    font-family: "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
  h1, h2, h3, h4, th, strong { font-family: "Source Han Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
  h2 { margin-top: 3rem; border-bottom: 2px solid #1a1a1a; }
  h3 { margin-top: 2.5rem; border-bottom: 1px solid #999; }
  h4 { margin-top: 2rem; }
  p:has(> strong:only-child) { margin-bottom: 0; }
  ul { margin-top: 0.2rem; padding-left: 1.5rem; }
  table { border-collapse: collapse; width: 100%; font-size: 0.9em; }
  th, td { border: 1px solid #999; padding: 0.2rem 0.5rem; text-align: left; vertical-align: top; }
  th { background: #f0f0f0; }
  a { color: inherit; }
  @page { size: A4; margin: 18mm 16mm; }
  @media print {
    body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; }
    h1, h2, h3, h4, p:has(> strong:only-child) { break-after: avoid; }
    tr, li { break-inside: avoid; }
    thead { display: table-header-group; }
    h2 { break-before: page; }
    a { text-decoration: none; }
  }
`;

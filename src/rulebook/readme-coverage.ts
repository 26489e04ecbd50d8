import type { PolicyData } from '../policy/data.js';
import { COVERAGE_HEAD, coverageRows } from './handbook/coverage.js';
import { markdownTable } from './handbook/document/markdown.js';

const FROM = '<!-- 由规则生成：npm run docs -->\n';
const TO = '<!-- 生成至此 -->\n';

/** The README with the table of provisions as the rules have it, between its two marks. Throws where a mark is missing. */
export function withCoverage(readme: string, policy: PolicyData): string {
  const start = readme.indexOf(FROM);
  const end = readme.indexOf(TO, start);
  if (start < 0 || end < 0) throw new Error('README.md has lost the marks around the table of provisions');
  const table = markdownTable(COVERAGE_HEAD, coverageRows(policy));
  return `${readme.slice(0, start + FROM.length)}\n${table}\n${readme.slice(end)}`;
}

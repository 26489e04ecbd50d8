import type { helpTemplate as zh } from '../zh/help-template.js';

export const helpTemplate: typeof zh = {
  about: 'write a blank roster: columns, choices, notes, an example row, a guide',
  kind: 'kind of roster, such as training or 培训名册',
  all: 'write all kinds',
  out: 'where to; without it 培训名册模板.xlsx or the like in this folder; with --all a folder',
  force: 'replace what stands there',
  rules: 'folder of the rules',
};

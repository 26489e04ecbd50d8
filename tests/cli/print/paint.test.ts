import { expect, test } from 'vitest';
import { paint } from '../../../src/cli/print/paint.js';

test.each([
  ['a terminal', true, 80, {}, true],
  ['a pipe', true, undefined, {}, false],
  ['a terminal, --no-color', false, 80, {}, false],
  ['a terminal, NO_COLOR', true, 80, { NO_COLOR: '1' }, false],
  ['a terminal, NO_COLOR that is empty', true, 80, { NO_COLOR: '' }, true],
  ['a terminal that is dumb', true, 80, { TERM: 'dumb' }, false],
  ['a pipe, FORCE_COLOR', true, undefined, { FORCE_COLOR: '1' }, true],
  ['a terminal, FORCE_COLOR=0', true, 80, { FORCE_COLOR: '0' }, false],
  ['FORCE_COLOR and NO_COLOR', true, 80, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ['FORCE_COLOR and --no-color', false, undefined, { FORCE_COLOR: '1' }, false],
])('%s', (_name, color, columns, environment, coloured) => {
  expect(paint({ color }, { columns, environment }).red('暂缓')).toBe(
    coloured ? '\u001B[31m暂缓\u001B[39m' : '暂缓',
  );
});

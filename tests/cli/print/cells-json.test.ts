import { expect, it } from 'vitest';
import { cellsJson } from '../../../src/cli/print/cells-json.js';

it('one object a line, whatever a program takes for the end of a line', () => {
  const row = { row: 7, hidden: false, cells: ['张三\u2028\u0085李四\n'], uncomputed: {} };
  expect(cellsJson({ is: 'rows', rows: [row, row] })).toBe(
    '{"row":7,"cells":["张三\\u2028\\u0085李四\\n"]}\n'.repeat(2),
  );
});

import { expect, it } from 'vitest';
import { placeWords, PLACE_COLUMN, problemColumns } from '../../src/output/problem-columns.js';
import { wrappedLines } from '../../src/output/workbook/row-height.js';
import { shippedPolicy } from '../policy/shipped.js';

it('shows a cell and the name of its column on one line, since LibreOffice cuts off a link that takes two', async () => {
  const { rosters } = await shippedPolicy();
  const width = problemColumns('松江区')[PLACE_COLUMN]?.width ?? 0;
  const place = { file: '名册.xlsx', sheet: 'Sheet1', row: 5000 };
  const cut = rosters
    .flatMap(({ columns }) => columns.map(({ name }) => placeWords({ cell: 'H5000', column: name, place })))
    .filter((text) => wrappedLines(text, width) > 1);
  expect(cut).toEqual([]);
});

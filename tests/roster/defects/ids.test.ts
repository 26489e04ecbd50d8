import { describe, expect, it } from 'vitest';
import { inCsv, inWorkbook } from './one-cell.js';

const ID = '310199197001010019';
const text = (written: string): string => `<c t="inlineStr"><is><t>${written}</t></is></c>`;

describe('an id is the same however it is spelt', () => {
  it.each([
    ['full-width digits', '３１０１９９１９７００１０１００１９', ID],
    ['a small x at its end', '31019920000229998x', '31019920000229998X'],
    ['a full-width x at its end', '31019920000229998ｘ', '31019920000229998X'],
    ['an apostrophe before it', `'${ID}`, ID],
    ['a tab before it', `\t${ID}`, ID],
    ['a tab behind it', `${ID}\t`, ID],
    ['spaces in it', '310199 19700101 0019', ID],
    ['no-break spaces around it', `\u00a0${ID}\u00a0`, ID],
    ['wide spaces around it', `\u3000${ID}\u3000`, ID],
    ['zero-width spaces in it', `310199\u200b19700101\ufeff0019\u200e`, ID],
  ])('%s', async (_name, written, id) => {
    expect(await inCsv('证件号码', written)).toBe(id);
    expect(await inWorkbook('证件号码', text(written))).toBe(id);
  });

  it.each([
    ['a carriage return as workbooks escape it', text(`${ID}_x000D_`)],
    ['a line break', text(`${ID}\n`)],
    ['a tab as workbooks escape it', text(`_x0009_${ID}`)],
    ['a result of a formula', `<c t="str"><f>"${ID}"</f><v>${ID}</v></c>`],
    ['a text in runs', '<c t="inlineStr"><is><r><t>310199</t></r><r><t>197001010019</t></r></is></c>'],
  ])('%s in a workbook', async (_name, cell) => {
    expect(await inWorkbook('证件号码', cell)).toBe(ID);
  });

  it.each([
    ['="…"', `="${ID}"`],
    ['"=""…"""', `"=""${ID}"""`],
    ['quotes', `"${ID}"`],
    ['a line break in quotes', `"${ID}\r\n"`],
  ])('%s in a CSV', async (_name, field) => {
    expect(await inCsv('证件号码', field)).toBe(ID);
  });
});

describe('an id that a spreadsheet took for a number has lost its end, and is asked for again', () => {
  it.each([
    ['as programs save it', '3.1019919700101002E+17'],
    ['in 15 digits', '310199197001010000'],
    ['whose check digit happens to be right', '310199197001010000'],
    ['as if all digits were there', ID],
  ])('in a workbook: %s', async (_name, number) => {
    expect(await inWorkbook('证件号码', `<c><v>${number}</v></c>`)).toBe('ID_PRECISION_LOST');
  });

  it.each([
    ['as a narrow column shows it', '3.10199E+17'],
    ['ending 000', '310199197001010000'],
    ['ending 000, in quotes', '"310199197001010000"'],
  ])('in a CSV: %s', async (_name, field) => {
    expect(await inCsv('证件号码', field)).toBe('ID_PRECISION_LOST');
  });

  it('but not where a CSV marks it as text, or a workbook holds text', async () => {
    expect(await inCsv('证件号码', '="310199197001010000"')).toBe('310199197001010000');
    expect(await inWorkbook('证件号码', text('310199197001010000'))).toBe('310199197001010000');
  });
});

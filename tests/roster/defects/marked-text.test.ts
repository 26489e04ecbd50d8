import { describe, expect, it } from 'vitest';
import { inWorkbook } from './one-cell.js';

const BAD = 'VALUE_UNREADABLE';
const STRUCK = '<strike/>';
const RAISED = '<vertAlign val="superscript"/>';
const LOWERED = '<vertAlign val="subscript"/>';

const runs = (first: string, properties: string, second: string): string =>
  `<r><t>${first}</t></r><r><rPr>${properties}</rPr><t>${second}</t></r>`;

describe('a text of which a part is struck out, raised or lowered', () => {
  it.each([
    ['培训费', runs('1200', STRUCK, '1000'), BAD],
    ['培训费', runs('1200', '<strike val="true"/>', '1000'), BAD],
    ['培训费', runs('1200', RAISED, '1'), BAD],
    ['培训费', runs('1200', LOWERED, '1'), BAD],
    ['培训费', runs('12', '<b/>', '00'), '120000'],
    ['培训费', runs('12', '<strike val="0"/>', '00'), '120000'],
    ['培训费', runs('1200', STRUCK, ' '), '120000'],
    ['实际出勤课时', runs('4', RAISED, '0'), BAD],
    ['结业日期', runs('2023-9-1', RAISED, '1'), BAD],
    ['证件号码', runs('31011719900101001', RAISED, '1'), BAD],
    ['用人单位代码', runs('91310117MA1J00001', STRUCK, 'X'), BAD],
    ['银行账号', runs('6222000000000000001', RAISED, '1'), BAD],
    ['用人单位', runs('某公司', STRUCK, '某某公司'), BAD],
    ['用人单位', runs('某公司', RAISED, '1'), BAD],
    ['用人单位所在区', runs('松江区', STRUCK, '闵行区'), BAD],
    ['培训项目', runs('CO', LOWERED, '2'), 'CO2'],
  ])('%s: %s is %s', async (header, text, outcome) => {
    expect(await inWorkbook(header, `<c t="inlineStr"><is>${text}</is></c>`)).toBe(outcome);
    const strings = { 'xl/sharedStrings.xml': `<sst><si>${text}</si></sst>` };
    expect(await inWorkbook(header, '<c t="s"><v>0</v></c>', strings)).toBe(outcome);
  });
});

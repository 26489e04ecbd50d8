import { describe, expect, it } from 'vitest';
import { detectDelimiter } from '../../../../src/roster/file/csv/delimiter.js';

describe('detectDelimiter', () => {
  it.each([
    ['one column', '姓名\n张三\n', ','],
    [
      'tab-prefixed ids between commas',
      '姓名,证件号码,备注\n张三,\t310199197001010019,\n李四,\t310199197001010027,\n',
      ',',
    ],
    ['lists inside cells', '姓名,项目,备注\n张三,1b;2;14,\n李四,1b;2,\n', ','],
    ['commas inside quoted cells', '姓名;备注\n张三;"a,b,c,d"\n李四;"a,b,c,d"\n', ';'],
    ['a title row above', '2023年9月证书名册\n姓名\t号码\t备注\n张三\t1\t\n', '\t'],
    ['amounts with thousands separators', '姓名\t金额\n张三\t1,200\n李四\t800\n王五\t2,400\n', '\t'],
    [
      'lists inside cells with more signs than the table has columns',
      `姓名,号码,项目,类别,日期,备注\n${'张三,1,焊工,区专项,2023-09-10,a;b;c;d;e;f;g\n'.repeat(8)}`,
      ',',
    ],
    [
      'such lists, and rows whose last cells are left out',
      '姓名,号码,项目,备注\n张三,1,焊工,a;b;c;d;e;f\n李四,2,a;b;c;d;e;f\n王五,a;b;c;d;e;f\n',
      ',',
    ],
    [
      'commas in a title, in every row and in the footer',
      '培训名册,2023年9月\n姓名\t号码\t金额\n张三\t1\t1,200\n李四\t2\t1,300\n合计2,500元\n',
      '\t',
    ],
    [
      'every cell quoted, with tabs and line ends in them',
      '"姓名","号码","备注"\r\n"","\t\r","\t\r\t"\r\n',
      ',',
    ],
    [
      'a quote behind a comma that begins no cell',
      '姓名\t号码\t备注\r\n\t,"\t\r\n\t"\r\n"\t",\r\n"\r\n',
      '\t',
    ],
  ])('%s', (_name, text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });
});

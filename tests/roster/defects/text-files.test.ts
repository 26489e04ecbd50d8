import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/model/refusal.js';
import { gb18030 } from '../file/csv/gb18030-bytes.js';
import { write } from '../file/fixture.js';
import { messages, PERSONS, read, trainee, TRAINING, value } from '../roster-files.js';

const HEADER = TRAINING.join(',');
const row = (person: number): string => trainee(person).join(',');
const TEXT = `${HEADER}\r\n${row(0)}\r\n${row(1)}\r\n`;

async function peopleIn(content: string | Buffer, name = '名册.csv') {
  const { rows, findings } = await read(write(name, content));
  return {
    people: rows.map((each) => `${each.place.row} ${value(each, '姓名')} ${value(each, '证件号码')}`),
    notes: messages(findings, 'FILE_READ_AS'),
  };
}

async function refusalOf(content: string | Buffer): Promise<string> {
  const outcome: unknown = await read(write('名册.csv', content)).catch((error: unknown) => error);
  return outcome instanceof Refusal ? `${outcome.code} ${outcome.place}` : 'read';
}

const BOTH = [`2 测试0 ${PERSONS[0]}`, `3 测试1 ${PERSONS[1]}`];

describe('a CSV is read whatever its encoding, which is said', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), []],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), []],
    ['GBK', gb18030(TEXT), ['文字编码为 GB18030（GBK），已按此读取']],
    ['UTF-16', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), ['文字编码为 UTF-16，已按此读取']],
  ])('%s', async (_name, bytes, notes) => {
    expect(await peopleIn(bytes)).toEqual({ people: BOTH, notes });
  });

  it('UTF-16 with tabs under the name of a workbook, as web systems export it', async () => {
    const bytes = Buffer.from(`\ufeff${TEXT.replaceAll(',', '\t')}`, 'utf16le');
    expect(await peopleIn(bytes, '导出.xls')).toEqual({
      people: BOTH,
      notes: [expect.stringContaining('.xls'), '文字编码为 UTF-16，已按此读取', '列以制表符分隔，已按此读取'],
    });
  });
});

describe('a CSV is read however its lines are', () => {
  it('mixed line ends, each one a line', async () => {
    expect((await peopleIn(`${HEADER}\r${row(0)}\n\r\n${row(1)}`)).people).toEqual([
      `2 测试0 ${PERSONS[0]}`,
      `4 测试1 ${PERSONS[1]}`,
    ]);
  });

  it('line breaks in cells, which are lines too', async () => {
    const { people } = await peopleIn(`${HEADER},备注\n${row(0)},"一\r\n二\n三"\n${row(1)},\n`);
    expect(people).toEqual([`2 测试0 ${PERSONS[0]}`, `5 测试1 ${PERSONS[1]}`]);
  });

  it('short rows, whose last cells are blank', async () => {
    const { rows } = await read(write('名册.csv', `${HEADER},备注,培训费\n${row(0)}\n测试1\n`));
    expect(rows.map((each) => [value(each, '培训费'), value(each, '证件号码')])).toEqual([
      ['blank', PERSONS[0]],
      ['blank', 'blank'],
    ]);
  });

  it('long rows, which are told apart', async () => {
    const { rows } = await read(write('名册.csv', `${HEADER}\n${row(0)},x\n${row(1)}\n`));
    expect(rows.map(({ beyondHeader }) => beyondHeader)).toEqual([{ cells: 1, text: 'x' }, undefined]);
  });
});

describe('a CSV that cannot be read for certain is refused by line', () => {
  it.each([
    ['a quote that never closes', `${HEADER}\n${row(0)},"\n${row(1)}\n`, 'CSV_MALFORMED 名册.csv 第 2 行'],
    ['a quote that closes too early', `${HEADER}\n"测试"0,1\n${row(1)}\n`, 'CSV_MALFORMED 名册.csv 第 2 行'],
    [
      'a byte that is not UTF-8',
      Buffer.concat([Buffer.from(`${HEADER}\n${row(0)}\n测试`), Buffer.from([0xff, 0x0a])]),
      'FILE_ENCODING_UNKNOWN 名册.csv 第 3 行',
    ],
    [
      'a byte that is not GBK',
      Buffer.concat([gb18030(TEXT), Buffer.from([0xff])]),
      'FILE_ENCODING_UNKNOWN 名册.csv',
    ],
    ['a zero byte', `${HEADER}\n${row(0)}\0\n`, 'FILE_FORMAT_UNKNOWN 名册.csv'],
    ['zero bytes at its end', `${TEXT}\0\0\0`, 'FILE_FORMAT_UNKNOWN 名册.csv'],
    ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le'), 'FILE_FORMAT_UNKNOWN 名册.csv'],
  ])('%s', async (_name, content, refusal) => {
    expect(await refusalOf(content)).toBe(refusal);
  });
});

describe('a CSV whose cells another sign parts is refused for that', () => {
  it.each([['|'], ['，'], ['；']])('%s', async (sign) => {
    await expect(read(write('名册.csv', TEXT.replaceAll(',', sign)))).rejects.toThrow(
      `各栏之间似用“${sign}”分隔，请改用英文逗号、制表符或英文分号分隔`,
    );
  });

  it('but not one that is no table', async () => {
    await expect(read(write('名册.csv', '各位同事：\n附上名册，请查收\n'))).rejects.toThrow(
      '表头至少要有三栏',
    );
  });
});

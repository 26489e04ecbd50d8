import { describe, expect, it } from 'vitest';
import { cellsOf, opened, refusalOf, rowsOf, write } from '../fixture.js';

const page = (body: string, head = ''): string => `<html><head>${head}</head><body>${body}</body></html>`;
const table = (rows: string): string => write('名册.xls', page(`<table>${rows}</table>`));
const cell = (inner: string): string => `<tr><td>${inner}</td><td>末</td></tr>`;

async function sheetsOf(path: string): Promise<readonly (readonly unknown[])[]> {
  return opened(path, async ({ sheets }) => {
    const found: unknown[][] = [];
    for (const { name, hidden, rows } of sheets) {
      const cells: unknown[] = [];
      for await (const batch of rows()) cells.push(...batch.map((row) => row.cells));
      found.push([name, hidden, cells]);
    }
    return found;
  });
}

describe('cells of an HTML table', () => {
  it.each([
    [
      'an id, whatever its style',
      '<b style=\'mso-number-format:"0"\'>310199197001010019</b>',
      '310199197001010019',
    ],
    ['an id with zeros at its end', '310199197001010000', '310199197001010000'],
    ['white space', '  张\n\t三 <i> </i>丰 ', '张 三 丰'],
    ['line breaks', '张三<br>李四<p>王五</p>', '张三\n李四\n王五'],
    ['entities', '甲&amp;乙&lt;丙&#24352;&#x20000;', '甲&乙<丙张𠀀'],
    ['entities that are none', '甲&bogus;&乙', '甲&bogus;&乙'],
    [
      'references to no character',
      '甲&#0;乙&#x00;丙&#xD800;丁&#x110000;戊&#99999999999;',
      '甲&#0;乙&#x00;丙&#xD800;丁&#x110000;戊&#99999999999;',
    ],
    ['a character that replaces others, by its number', '甲&#xFFFD;', '甲\ufffd'],
    ['a space that does not break', '张&nbsp;三', '张\u00a0三'],
    ['a cell that holds only such a space', '&nbsp;', ''],
    ['comments', '张<!-- 李 -->三<![if !supportEmptyParas]>!<![endif]>', '张三!'],
    ['scripts and styles', '张<script>"李</td>"</script><style>td { }</style>三', '张三'],
    ['how a word is read aloud', '<ruby>张<rp>(</rp><rt>zhāng</rt><rp>)</rp></ruby>三', '张三'],
    ['a field', '<input value="张三">', '张三'],
    ['a field of a kind', '甲<input type="Number" value=600>元', '甲600元'],
    ['a field of an unknown kind', '<input type="idcard" value="1">', '1'],
    ...['hidden', 'checkbox', 'radio', 'button', 'submit', 'password'].map((type) => [
      `a field that shows no value (${type})`,
      `甲<input type=${type} value="1">`,
      '甲',
    ]),
    ['a hidden field', '甲<input style="display:none" value="1">', '甲'],
    ['a list of options', '<select><option>甲</option><option selected>乙</option></select>', '乙'],
    ['a list of options none of which is selected', '<select><option>甲<option>乙</select>丙', '甲丙'],
    ['a list of options that does not end', '<select><option>甲', '甲'],
    ['a field of several lines', '<textarea rows=2>甲 &amp; 乙</textarea>', '甲 & 乙'],
  ])('%s', async (_name, inner, expected) => {
    expect(await cellsOf(table(cell(inner)))).toEqual([[expected, '末']]);
  });

  it.each([
    ['an element that is not shown', '12<span style="display:none">00</span>', '12'],
    ['an element of a class that is not shown', '甲<i class=h>乙<b>丙</b></i>丁', '甲丁'],
    ['nothing but what is not shown', '<p hidden>甲</p>', ''],
  ])('leave out %s', async (_name, inner, expected) => {
    const path = write('名册.xls', page(`<table>${cell(inner)}</table>`, '<style>.h{display:none}</style>'));
    expect(await cellsOf(path)).toEqual([[expected, '末']]);
  });

  it.each([
    ['<del>1000</del>1200', '10001200'],
    ['<s>王五</s>李四', '王五李四'],
    ['<strike>1<b>0</b>0</strike>', '100'],
    ['1200<span style="text-decoration: underline line-through">元</span>', '1200元'],
    ['<font class=x>600</font> 700', '600 700'],
    ['<s><input value=600></s>', '600'],
  ])('say so where text is crossed out: %s', async (inner, text) => {
    const css = '<style>.x{color:red;text-decoration:line-through}</style>';
    const path = write('名册.xls', page(`<table>${cell(inner)}</table>`, css));
    expect(await cellsOf(path)).toEqual([[{ kind: 'marked', text, mark: 'strike' }, '末']]);
  });

  it('say so where they or their row are crossed out as a whole', async () => {
    const css = '<style>td.x, .y{text-decoration:line-through}</style>';
    const rows = '<tr><td class=x>甲</td><td>乙</td></tr><tr class=y><td>丙</td><td></td></tr>';
    const struck = (text: string): object => ({ kind: 'marked', text, mark: 'strike' });
    expect(await cellsOf(write('名册.xls', page(`<table>${rows}</table>`, css)))).toEqual([
      [struck('甲'), '乙'],
      [struck('丙')],
    ]);
  });

  it('are as they were where nothing but spaces is crossed out', async () => {
    expect(await cellsOf(table(cell('600<s> </s>')))).toEqual([['600', '末']]);
  });

  it('keep references to no character wherever the file is read in two', async () => {
    const before = '<table><tr><td>';
    const border = 64 * 1024 - before.length;
    for (const at of [0, 1, 2, 3, 4, 5, 6, 7, 8]) {
      const path = write('名册.xls', `${before}${'c'.repeat(border - at)}&#xD800;`);
      const [[text] = []] = await cellsOf(path);
      expect(String(text).slice(-8)).toBe('&#xD800;');
    }
  });

  it('need no closing tags', async () => {
    expect(await cellsOf(table('<tr><th>姓名<th>金额<tr><td><b>张三<td>600'))).toEqual([
      ['姓名', '金额'],
      ['张三', '600'],
    ]);
  });

  it('take the place that cells from above and before leave free', async () => {
    const path = table(
      '<tr><td rowspan=2>甲</td><td colspan="2">乙</td><td>丙</td></tr><tr><td>丁</td><td>戊</td><td>己</td></tr>',
    );
    const merged = (below: boolean, anchor: string, origin: string): object => ({
      kind: 'merged',
      text: '',
      below,
      anchor,
      origin,
    });
    expect(await cellsOf(path)).toEqual([
      ['甲', '乙', merged(false, 'B1', '乙'), '丙'],
      [merged(true, 'A1', '甲'), '丁', '戊', '己'],
    ]);
  });

  it('end with the table, whatever rows they claim', async () => {
    expect((await rowsOf(table('<tr><td rowspan="99999">甲</td><td>乙</td></tr><tr></tr>'))).length).toBe(2);
  });
});

describe('rows of an HTML table', () => {
  it('are hidden by themselves or with their part', async () => {
    const path = table(
      '<tr><td>1</td></tr><tr style="height:0; DISPLAY: none"><td>2</td></tr><tr hidden><td>3</td></tr>' +
        '<tbody style="display:none"><tr><td>4</td></tr></tbody><tbody><tr><td>5</td></tr></tbody>',
    );
    expect((await rowsOf(path)).map(({ number, hidden }) => [number, hidden])).toEqual([
      [1, false],
      [2, true],
      [3, true],
      [4, true],
      [5, false],
    ]);
  });

  it.each([
    ['tr style="display:none"', true],
    ['tr hidden', true],
    ['tr height=0', true],
    ['tr height="0px"', true],
    ['tr height=20', false],
    ['tr style="color:red;height:0pt"', true],
    ['tr style="height:0.0"', true],
    ['tr style="height:0.5pt"', false],
    ['tr style="line-height:0"', false],
    ['tr class="a h"', true],
    ['tr class=i', true],
    ['tr class=hh', false],
    ['tr class=row', true],
    ['tr class=cell', false],
    ['tr class=row2', false],
    ['tr class=print', false],
    ['tr class=noted', false],
    ['tr class=last', true],
  ])('are hidden or not: <%s>', async (tag, expected) => {
    const css =
      '<style media=print>.cell{display:none}</style><style><!-- @import "a"; .i{display:none} p{color:red} b, .h { color:red; display : none }/* .noted{display:none} */TR.row{display:none} td.row2{display:none}' +
      ' @media print{.print{display:none}} .last{visibility:collapse} --></style>';
    const [row] = await rowsOf(write('名册.xls', page(`<table><${tag}><td>甲</td></tr></table>`, css)));
    expect(row?.hidden).toBe(expected);
  });

  it.each([
    ['its closing tag', '</tbody><tr><td>2'],
    ['the next part', '<tbody><tr><td>2'],
    ['the next part of another kind', '<tfoot><tr><td>2'],
    ['the table', '</table><table><tr><td>2'],
  ])('are hidden with their part until %s', async (_name, after) => {
    const rows = await rowsOf(table(`<tbody style="display:none"><tr><td>1${after}`));
    expect(rows.map(({ hidden }) => hidden)).toEqual([true, false]);
  });

  it('begin with the caption', async () => {
    expect(await cellsOf(table('<caption>某区名册</caption><tr><td>姓名</td><td>金额</td></tr>'))).toEqual([
      ['某区名册'],
      ['姓名', '金额'],
    ]);
  });
});

describe('a page', () => {
  const one = (text: string, of = ''): string => `<table ${of}><tr><td>${text}</td></tr></table>`;

  it.each([
    ['tables one below another', `${one('甲')}${one('乙')}`, [['甲'], ['乙']]],
    [
      'text around them, block by block',
      `标题<h2>名册</h2><p>单位：<b>万元</b><br>2023年<ul><li>一<li>二</ul><div><div>三</div></div>${one('甲')}制表人 李四`,
      [['标题'], ['名册'], ['单位：万元'], ['2023年'], ['一'], ['二'], ['三'], ['甲'], ['制表人 李四']],
    ],
    [
      'text between the rows and cells of a table',
      '<table>单位：万元<tr><td>甲</td>漏<td>乙</td></tr>页<tr>尾<td>丙</td></tr></table>',
      [['单位：万元'], ['漏'], ['甲', '乙'], ['页'], ['尾'], ['丙']],
    ],
    [
      'a table inside a cell before its row',
      '<table><tr><td>左<table><tr><td>姓名</td></tr></table>右</td><td>末</td></tr></table>',
      [['姓名'], ['左右', '末']],
    ],
    ['cells outside of any table', `<tr><td>甲</td><td>乙</td></tr>${one('丙')}`, [['甲'], ['乙'], ['丙']]],
    [
      'nothing of its head and what is not shown',
      `<head>头<title>题</title><style>p{}</style><xml><a>1</a></xml><!-- 注 --></head><noscript>${one('无')}</noscript>${one('甲')}`,
      [['甲']],
    ],
    [
      'what follows a head that does not end',
      `<head><title>题</title><p>单位：万元</p>${one('甲')}`,
      [['单位：万元'], ['甲']],
    ],
  ])('is one sheet of %s', async (_name, body, expected) => {
    expect(await sheetsOf(write('名册.xls', `<html>${body}</html>`))).toEqual([['网页', false, expected]]);
  });

  it('counts its rows on, blank ones too', async () => {
    const rows = await rowsOf(write('名册.xls', `<p>标题</p> <p> &nbsp; </p>${one('')}${one('甲')}`));
    expect(rows.map(({ number, cells }) => [number, ...cells])).toEqual([
      [1, '标题'],
      [3, '甲'],
    ]);
  });

  it('hides what stands in a hidden part', async () => {
    const path = write(
      '名册.xls',
      `<div style="display:none"><p>1</p>${one('2')}</div>${one('3', 'hidden')}${one('4')}<p hidden>5</p><p>6</p>`,
    );
    expect((await rowsOf(path)).map(({ hidden, cells }) => `${cells.join('')} ${hidden}`)).toEqual([
      '1 true',
      '2 true',
      '3 true',
      '4 false',
      '5 true',
      '6 false',
    ]);
  });

  it('ends a merged range where other rows come between', async () => {
    const path = table(`<tr><td rowspan=3>甲<td>1<tr><td>2<tr><td>${one('内')}3`);
    const merged = { kind: 'merged', text: '', below: true, anchor: 'A1', origin: '甲' };
    expect(await cellsOf(path)).toEqual([['甲', '1'], [merged, '2'], ['内'], ['', '3']]);
  });

  it('are read under any name, which is said', async () => {
    const notes = async (name: string): Promise<readonly string[]> =>
      opened(write(name, page(`<table>${cell('甲')}</table>`)), async (file) => [file.format, ...file.notes]);
    expect(await notes('名册.html')).toEqual(['html']);
    expect(await notes('名册.xlsx')).toEqual(['html', '扩展名是“.xlsx”，内容是网页表格（HTML），按内容读取']);
  });
});

describe('a page that breaks off', () => {
  const head = '<html><head><meta charset=utf-8></head><body>';
  const row = '<tr><td>张三</td><td>600</td></tr>';
  const whole = `${head}<table>${row}${row}</table></body></html>`;

  it('is refused wherever it does', async () => {
    expect(await cellsOf(write('名册.xls', whole))).toHaveLength(2);
    for (let cut = `${head}<table><tr><td>张三`.length; cut < whole.length; cut += 1)
      expect([cut, await refusalOf(write('名册.xls', whole.slice(0, cut)))]).toEqual([
        cut,
        'FILE_CORRUPT 名册.xls',
      ]);
  });

  it('says what is missing', async () => {
    await expect(rowsOf(write('名册.xls', `<table>${row}`))).rejects.toThrow(
      '网页到文件末尾还没有结束（缺 </table>），可能传输中断，后面的行不知有没有',
    );
  });

  it.each([
    ['closes no cell, row or table', '<table><tr><td>张三<td>600<tr><td><b>李四</b><td>600'],
    ['closes the table alone', '<table><tr><td>张三<td>600<tr><td>李四<td>600</table>'],
    ['opens a page that it forgets about', `<html><meta charset=utf-8><body><table>${row}${row}</table>`],
    ['leaves the end of the body out', `<html><body><table>${row}${row}</table></html>`],
    ['leaves the end of the table out', `<html><body><table>${row}${row}</body></html>`],
  ])('is not one that %s', async (_name, html) => {
    expect(await cellsOf(write('名册.xls', html))).toHaveLength(2);
  });
});

describe('encodings of a page', () => {
  const GBK = Buffer.from('<table><tr><td>\xd5\xc5\xc8\xfd</td></tr></table>', 'latin1');
  const declared = (charset: string, bytes: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(`<html><meta http-equiv="Content-Type" content="text/html; charset=${charset}">`),
      bytes,
    ]);
  const UTF8 = Buffer.from('<table><tr><td>张三</td></tr></table>');

  it.each([
    ['UTF-8', UTF8],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from('\ufeff'), UTF8])],
    ['UTF-16', Buffer.from(`\ufeff${UTF8.toString()}`, 'utf16le')],
    ['GBK', GBK],
    ['GBK, declared', declared('gb2312', GBK)],
    ...['iso-8859-1', 'windows-1252', 'us-ascii', 'koi8-r', 'x-user-defined', 'nonsense'].map(
      (charset): [string, Buffer] => [`GBK, declared as ${charset}`, declared(charset, GBK)],
    ),
    ['UTF-8, declared as Latin-1', declared('iso-8859-1', UTF8)],
    ['UTF-8, declared as GBK', declared('gbk', UTF8)],
    ['GBK, declared as UTF-8', declared('utf-8', GBK)],
    [
      'Big5, declared',
      declared('big5', Buffer.from('<table><tr><td>\xb1i\xa4T</td></tr></table>', 'latin1')),
    ],
  ])('%s', async (name, bytes) => {
    const expected = name.startsWith('Big5') ? '張三' : '张三';
    expect(await cellsOf(write('名册.xls', bytes))).toEqual([[expected]]);
  });

  it('are of single bytes only where no other fits', async () => {
    const bytes = declared('iso-8859-1', Buffer.from('<table><tr><td>caf\xe9</td></tr></table>', 'latin1'));
    expect(await cellsOf(write('名册.xls', bytes))).toEqual([['café']]);
  });

  it('are not guessed', async () => {
    const path = write(
      '名册.xls',
      Buffer.from('<table><tr><td>\xd5\xc5\xff\xfd</td></tr></table>', 'latin1'),
    );
    expect(await refusalOf(path)).toBe('FILE_ENCODING_UNKNOWN 名册.xls');
  });
});

describe('a page is refused', () => {
  it.each([
    [
      'without a table',
      page('<p>请登录</p>', '<title>系统登录</title>'),
      '没有表格的网页（HTML，标题“系统登录”）',
    ],
    ['of frames', '<html><frameset><frame src="sheet001.htm"></frameset></html>', '只有框架的网页'],
    ['of blank tables', page('<table><tr><td> </td></tr></table>'), '没有表格的网页（HTML）'],
    [
      'with a cell over too many columns',
      page('<table><tr><td colspan="1000000">甲</table>'),
      '列数超过上限 16384',
    ],
    [
      'with cells over too many rows and columns',
      page(`<table>${'<tr><td colspan=16000>甲'.repeat(7000)}</table>`),
      '单元格数超过上限',
    ],
    ['nested too deep', page('<div>'.repeat(3000)), '网页标记的层数超过上限'],
    ['with an endless cell', page(`<table>${cell('甲'.repeat(200_000))}</table>`), '单元格字符数超过上限'],
    ['with an endless tag', page(`<table title="${'a'.repeat(5_000_000)}">`), '单个标记的字符数超过上限'],
  ])('%s', async (_name, html, problem) => {
    await expect(rowsOf(write('名册.xls', html))).rejects.toThrow(problem);
  });
});

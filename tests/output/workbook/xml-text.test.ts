import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { xmlText } from '../../../src/output/workbook/xml-text.js';

describe('xmlText', () => {
  it.each([
    ['甲 & 乙 <丙> "丁"', '甲 &amp; 乙 &lt;丙&gt; &quot;丁&quot;'],
    ['\u0007\r\uFFFF', '_x0007__x000D__xFFFF_'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x0041\r', '_x005F_x0041_x000D_'],
    ['a_b_xyz', 'a_b_xyz'],
    ['一\n二\t三', '一&#10;二\t三'],
  ])('%j → %s', (text, expected) => {
    expect(xmlText(text)).toBe(expected);
  });

  it('comes back from a parser and the spreadsheet escape as it was', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('_', 'x000A', '_x005F_', '\r\n', '&#10;'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(unescaped(parsed(`<t>${xmlText(text)}</t>`))).toBe(text);
      }),
    );
  });
});

function parsed(xml: string): string {
  let text = '';
  const parser = new SaxesParser();
  parser.on('text', (piece) => (text += piece));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return text;
}

function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

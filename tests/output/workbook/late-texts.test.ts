import { describe, expect, it } from 'vitest';
import { cellXml } from '../../../src/output/workbook/cell-xml.js';
import { LateTexts } from '../../../src/output/workbook/late-texts.js';

const STRINGS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

describe('LateTexts', () => {
  it('are pointed to by cells written before, in whatever order they are told', () => {
    const late = new LateTexts();
    const [first, second] = [late.cell(), late.cell()];
    expect(cellXml(0, 2, 'plain', second)).toBe('<c r="A2" s="0" t="s"><v>1</v></c>');
    late.tell(second, '批号：0123456789ab');
    late.tell(first, '隐藏 2 行 <甲&乙> ');
    expect(late.xml()).toBe(
      `<sst ${STRINGS}><si><t xml:space="preserve">隐藏 2 行 &lt;甲&amp;乙&gt; </t></si><si><t>批号：0123456789ab</t></si></sst>`,
    );
  });

  it('that are not told are a bug', () => {
    const late = new LateTexts();
    late.cell();
    expect(() => late.xml()).toThrow('late text 0 was not told');
  });
});

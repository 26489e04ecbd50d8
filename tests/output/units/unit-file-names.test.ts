import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitKey, type UnitNamed } from '../../../src/model/unit-named.js';
import { unitFileNames } from '../../../src/output/units/unit-file-names.js';

const A = '91310199MA00000152';
const B = '91310199MA0000023W';
const named = (name: string, code = ''): UnitNamed => ({ name, code });

describe('the file of a unit', () => {
  it.each([
    ['as it is', named('示例制造有限公司', A), '示例制造有限公司'],
    ['without a name by its code', named('', A), A],
    ['without either', named(''), '未注明单位'],
    ['named by a stroke', named('/'), '未注明单位'],
    ['with what Windows refuses', named('甲/乙:丙*"丁"?<戊>|己\\'), '甲／乙：丙＊＂丁＂？＜戊＞｜己＼'],
    ['with a full stop and spaces at its ends', named(' .甲公司. '), '甲公司'],
    ['with an apostrophe in front, as what is made harmless has', named("'=甲公司"), '=甲公司'],
    ['called as a device', named('CON'), '_CON'],
    ['called as a device with an ending', named('aux.公司'), '_aux.公司'],
    ['called as a device with a space behind it', named('con .公司'), '_con .公司'],
    ['that only begins as one', named('CONTEX公司'), 'CONTEX公司'],
    ['with signs that nobody sees', named('甲\u202E公\u200B司\u0007'), '甲公司'],
    ['of nothing but full stops', named('...'), '单位'],
    ["masked where its name is a person's number", named('310199197001010019'), `310${'＊'.repeat(11)}0019`],
    ['with rare characters', named('𠮷野·㛃公司'), '𠮷野·㛃公司'],
    ['cut between characters', named(`${'长'.repeat(59)}𠮷𠮷`), '长'.repeat(59)],
  ])('%s', (_case, unit, file) => {
    expect(unitFileNames([unit])).toEqual([file]);
  });

  it('has the code behind it where two units have one name', () => {
    expect(unitFileNames([named('甲公司', A), named('乙公司'), named('甲公司', B), named('甲公司')])).toEqual(
      [`甲公司（${A}）`, '乙公司', `甲公司（${B}）`, '甲公司（未填代码）'],
    );
  });

  it('is not that of the rows without a unit, whatever the unit is called', () => {
    expect(unitFileNames([named('未注明单位', A), named('')])).toEqual([`未注明单位（${A}）`, '未注明单位']);
  });

  it('is one that every system takes, and no other unit has', () => {
    const name = fc.string({ unit: 'binary', maxLength: 90 });
    const few = fc.constantFrom('甲', '甲.', 'a', 'A', '未注明单位', '甲（未填代码）', 'con');
    const unit = fc.record({ name: fc.oneof(name, few), code: fc.constantFrom('', A, B) });
    fc.assert(
      fc.property(fc.uniqueArray(unit, { selector: unitKey }), (units) => {
        const files = unitFileNames(units);
        expect(new Set(files.map((file) => file.toUpperCase().toLowerCase())).size).toBe(units.length);
        for (const file of files) {
          expect(file).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[\s.']|[\s.]$|^$/u);
          expect(Buffer.byteLength(`${file}.xlsx`)).toBeLessThanOrEqual(255);
        }
      }),
    );
  });
});

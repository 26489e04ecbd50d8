import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeTexts, encodeTexts } from '../../src/run/spool-texts.js';

it('carry texts come back from their line, line breaks and separators included', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '1', ' ', '\n', '\r', '\u007F', '"', '\\', '') });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (texts) => {
      const line = encodeTexts(texts);
      expect(line).not.toContain('\n');
      expect(decodeTexts(line)).toEqual(texts);
    }),
  );
});

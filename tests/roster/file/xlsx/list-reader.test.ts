import { describe, expect, it } from 'vitest';
import type { ByteSource } from '../../../../src/roster/file/xlsx/scan/byte-source.js';
import { startsWith } from '../../../../src/roster/file/xlsx/scan/bytes.js';
import { createListReader } from '../../../../src/roster/file/xlsx/scan/list-reader.js';

const OPEN = Buffer.from('<i>');
const CLOSE = Buffer.from('</i>');

/** Reads a list of `<i>` in these pieces: what was taken as plain, and the tags that the XML parser saw opened. */
function read(...pieces: readonly string[]): { plain: readonly string[]; parsed: readonly string[] } {
  const plain: string[] = [];
  const parsed: string[] = [];
  const readItem = (source: ByteSource, from: number): number | undefined => {
    if (!startsWith(source.bytes, from, OPEN)) return undefined;
    const text = source.text(from + OPEN.length);
    if (text === undefined || !startsWith(source.bytes, source.end, CLOSE)) return undefined;
    plain.push(`<i>${text}</i>`);
    return source.end + CLOSE.length;
  };
  const handler = { open: (name: string) => void parsed.push(name), close() {}, text() {} };
  const reader = createListReader('a.xml', { container: 'list', item: 'i', readItem }, handler);
  for (const piece of pieces) reader.write(Buffer.from(piece));
  reader.end();
  return { plain, parsed };
}

describe('a list reader', () => {
  it('takes plain items and leaves to the parser what is around them, the last item included', () => {
    expect(read('<a><list><i>1</i><i>2</i><i>3</i></list><b/></a>')).toEqual({
      plain: ['<i>1</i>', '<i>2</i>'],
      parsed: ['a', 'list', 'i', 'b'],
    });
  });

  it('takes plain items again after one that is not', () => {
    expect(read('<list><i>1</i><i a="1">2</i><i>3</i><i>4</i></list>')).toEqual({
      plain: ['<i>1</i>', '<i>3</i>'],
      parsed: ['list', 'i', 'i'],
    });
  });

  it('takes an item that comes in two pieces', () => {
    expect(read('<list><i>1</i><i>', '2</i><i>3</i></list>').plain).toEqual(['<i>1</i>', '<i>2</i>']);
  });

  it('leaves to the parser an item that does not end', () => {
    const piece = '2'.repeat(200_000);
    expect(read('<list><i>', piece, piece, piece, piece, '</i><i>3</i><i>4</i></list>')).toEqual({
      plain: ['<i>3</i>'],
      parsed: ['list', 'i', 'i'],
    });
  });

  it.each([
    ['in a comment', '<list><!-- </i> --><i>1</i><i>2</i><i>3</i></list>', ['<i>2</i>']],
    ['outside the list', '<a><i>1</i><i>2</i><list></list><i>3</i><i>4</i></a>', []],
    ['in an element between', '<list><b><i>1</i><i>2</i></b><i>3</i><i>4</i></list>', []],
  ])('does not take for an item what stands %s', (_name, text, plain) => {
    expect(read(text).plain).toEqual(plain);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follow } from '../../src/past/diff/follow.js';
import { pair, type Identity } from '../../src/past/pair.js';

/** Things written as “key.variant”: the same by both, else by the key. */
const IDENTITIES: readonly Identity<{ text: string }>[] = [
  ({ text }) => text,
  ({ text }) => (text.startsWith('?') ? undefined : text.split('.')[0]),
];
const things = (words: string): readonly { text: string }[] =>
  words === '' ? [] : words.split(' ').map((text) => ({ text }));
const texts = (items: readonly ({ text: string } | undefined)[]): string =>
  items.map((item) => item?.text ?? '-').join(' ');

describe('pair', () => {
  it.each([
    ['a.1 b.1', 'b.1 a.1', 'a.1=a.1 b.1=b.1', '', ''],
    ['a.1 a.2', 'a.2', 'a.2=a.2', 'a.1', ''],
    ['a.1 a.2', 'a.3 a.1', 'a.1=a.1 a.2=a.3', '', ''],
    ['?x.1', '?x.2', '', '?x.1', '?x.2'],
    ['a.1 a.1 a.1', 'a.1 a.1', 'a.1=a.1 a.1=a.1', 'a.1', ''],
    ['', 'a.1', '', '', 'a.1'],
  ])('%s and %s', (olds, news, pairs, onlyOld, onlyNow) => {
    const found = pair(things(olds), things(news), IDENTITIES);
    expect(found.pairs.map(({ old, now }) => `${old.text}=${now.text}`).join(' ')).toBe(pairs);
    expect([texts(found.onlyOld), texts(found.onlyNow)]).toEqual([onlyOld, onlyNow]);
  });
});

describe('follow', () => {
  it('knows what goes and comes back, by what it was when it was last there', () => {
    const worlds = [things('a.1 b.1'), things('b.2'), things('c.1 a.1 b.2')];
    expect(follow(worlds, IDENTITIES).map(texts)).toEqual(['a.1 - a.1', 'b.1 b.2 b.2', '- - c.1']);
  });
});

describe('of any worlds', () => {
  const item = fc.tuple(fc.constantFrom('a', 'b', '?c'), fc.nat(2)).map(([key, at]) => `${key}.${at}`);
  const world = fc.array(item, { maxLength: 6 }).map((words) => things(words.join(' ')));

  it('every thing of every world is in just one thread, so that steps add up to the whole', () => {
    fc.assert(
      fc.property(fc.array(world, { minLength: 1, maxLength: 4 }), (worlds) => {
        const threads = follow(worlds, IDENTITIES);
        worlds.forEach((here, at) => {
          const found = threads.flatMap((thread) => thread[at] ?? []);
          expect(new Set(found)).toEqual(new Set(here));
          expect(found).toHaveLength(here.length);
        });
        expect(threads.every((thread) => thread.length === worlds.length)).toBe(true);
        expect(threads.every((thread) => thread.some((each) => each !== undefined))).toBe(true);
      }),
    );
  });
});

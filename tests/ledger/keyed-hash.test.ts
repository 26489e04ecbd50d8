import { describe, expect, it } from 'vitest';
import { keyedHash } from '../../src/ledger/keyed-hash.js';

const [one, other] = [keyedHash(Buffer.alloc(32, 1)), keyedHash(Buffer.alloc(32, 2))];

describe('the hash of a number', () => {
  it('is the same for the same number, and another under another key', () => {
    expect(one.id('310199197001010019')).toEqual(keyedHash(Buffer.alloc(32, 1)).id('310199197001010019'));
    expect(one.id('310199197001010019')).not.toEqual(other.id('310199197001010019'));
    expect(one.id('310199197001010019')).not.toEqual(one.id('310199197001010027'));
  });

  it('has 16 bytes, that of nothing none', () => {
    expect([one.id('1').length, one.id('').length]).toEqual([16, 0]);
  });

  it('is no beginning of a hash of the chain', () => {
    expect(one.link('1').subarray(0, 16)).not.toEqual(one.id('1'));
    expect(one.link('1').length).toBe(32);
  });
});

it('a fingerprint tells keys apart and holds nothing of them', () => {
  expect(one.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  expect(one.fingerprint).not.toBe(other.fingerprint);
  expect(Buffer.alloc(32, 1).toString('hex')).not.toContain(one.fingerprint);
});

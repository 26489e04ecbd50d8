import { expect, test } from 'vitest';
import { Refusal } from '../../src/model/refusal.js';
import { unwritable } from '../../src/output/unwritable.js';

function fault(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'rename' });
}

test.each(['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY'])(
  '%s: what Windows gives where Excel has a file open says to close it',
  (code) => {
    const refusal = unwritable('out/2023-12-01', fault(code));
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
      problem: expect.stringContaining('Excel、WPS'),
      remedy: expect.stringContaining('关闭'),
      english: { remedy: expect.stringContaining('close') },
    });
  },
);

test('a code that nobody knows is named', () => {
  expect(unwritable('out', fault('EWEIRD'))).toMatchObject({ problem: '无法写入（EWEIRD）' });
});

test('what is no fault of the file system is a bug, and comes back as it is', () => {
  const bug = new TypeError('x');
  expect(unwritable('out', bug)).toBe(bug);
});

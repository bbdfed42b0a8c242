/** Props that are `undefined` are left out before they reach the component library. */
import { describe, expect, it } from 'vitest';
import { defined } from '../../../renderer/ui/defined.ts';

describe('defined', () => {
  it('leaves out what is undefined and keeps what is merely empty', () => {
    expect(defined({ a: undefined, b: null, c: '', d: 0, e: false })).toEqual({
      b: null,
      c: '',
      d: 0,
      e: false,
    });
    expect('a' in defined({ a: undefined })).toBe(false);
  });
});

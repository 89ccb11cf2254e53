import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNumber } from './number';

describe('a social security number', () => {
  it.each([
    ['2 95 10 99 126 111 93', 'possibly-temporary'],
    ['253072B07300470', 'permanent-looking'],
    ['253072A07300443', 'permanent-looking'],
    ['186022A21532523', 'permanent-looking'],
    ['2.53.07.2a.073.004.43', 'permanent-looking'],
    ['255081416802538', 'permanent-looking'],
    ['180127512345642', 'permanent-looking'],
    ['295109912611199', 'wrong-key'],
    ['255081416802539', 'wrong-key'],
    ['253072C07300443', 'not-a-number'],
    ['6546546546546703', 'wrong-length'],
    ['', 'wrong-length'],
    ['my number', 'not-a-number'],
    ['555081416802539', 'not-a-number'],
    ['7 95 10 99 126 111 00', 'temporary'],
    ['8951099126111', 'temporary'],
    ['395109912611100', 'temporary'],
  ])('%s looks %s', (typed, look) => {
    expect(checkNumber(typed).look).toBe(look);
  });

  it('may come without its key, which then says nothing', () => {
    expect(checkNumber('2951099126111')).toEqual({ look: 'possibly-temporary', withoutKey: true, oddMonth: false });
  });

  it('is never refused for an odd month, only remarked', () => {
    expect(checkNumber('2951599126111')).toMatchObject({ look: 'possibly-temporary', oddMonth: true });
    for (const month of ['20', '42', '50', '99']) expect(checkNumber(`295${month}99126111`).oddMonth).toBe(false);
    for (const month of ['00', '13', '19', '43', '49']) expect(checkNumber(`295${month}99126111`).oddMonth).toBe(true);
  });

  it('with another key than its own is always found out', () => {
    const digits = fc.stringMatching(/^[12]\d{2}(0[1-9]|1[0-2])(0[1-9]|[1-8]\d)\d{6}$/);
    fc.assert(
      fc.property(digits, fc.integer({ min: 1, max: 97 }), (body, wrong) => {
        const key = 97 - (Number(body) % 97);
        const typed = `${body}${String(wrong).padStart(2, '0')}`;
        expect(checkNumber(typed).look).toBe(wrong === key ? 'permanent-looking' : 'wrong-key');
      }),
    );
  });

  it('of any kind is answered without an error', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(checkNumber(typed).look).toBeTypeOf('string');
      }),
    );
  });
});

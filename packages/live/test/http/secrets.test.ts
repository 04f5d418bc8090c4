import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { quote, quotedError, redact, secretsOfRequest } from '../../src/http/secrets.js';

const headers: [string, string][] = [
  ['user-agent', 'Mozilla/5.0 (X11)'],
  ['referer', 'https://www.tiktok.com/'],
  ['authorization', 'Bearer abc-def-ghi'],
  ['cookie', 'ttwid=1%7Czz9; sessionid=s3ss10n'],
  ['x-own', 'whatever'],
];
const url = new URL(
  'https://host.test/x?aid=1988&room_id=7429384756123456789&imprp=AbCd&os=windows&p=qwertz123456&token=t0',
);
const secrets = secretsOfRequest(url, headers);

describe('what a request says in confidence', () => {
  test('is every header that convinces somebody, each cookie by itself, and what looks like it in the query', () => {
    const expected = [
      'Bearer abc-def-ghi',
      'abc-def-ghi',
      '1%7Czz9',
      '1|zz9',
      's3ss10n',
      'whatever',
      'AbCd',
      'qwertz123456',
    ];
    expect(secrets).toEqual(expect.arrayContaining(expected));
    for (const open of ['Mozilla/5.0', '(X11)', '1988', '7429384756123456789', 'windows', 't0']) {
      expect(secrets).not.toContain(open);
    }
  });

  test.each([
    ['no session s3ss10n, sorry', 'no session [redacted], sorry'],
    ['1|zz9 and 1%7Czz9', '[redacted] and [redacted]'],
    // A reason of a socket ends after 123 bytes.
    ['bad token qwertz1234', 'bad token [redacted]'],
    ['bad token qwertz', 'bad token [redacted]'],
    ['qwert is a keyboard', 'qwert is a keyboard'],
    ['room 7429384756123456789 on windows', 'room 7429384756123456789 on windows'],
  ])('is struck out of %j', (text, safe) => {
    expect(redact(text, secrets)).toBe(safe);
  });

  test('is not quoted, nor is the query of any address', () => {
    expect(quote('see https://other.test/y?a=1&b=2 "c"', secrets)).toBe(
      'see https://other.test/y?a=[redacted]&b=[redacted] "c"',
    );
    expect(quote('x'.repeat(999), secrets)).toHaveLength(300);
  });
});

describe('an error of somebody else', () => {
  test('goes on with name, code and words, and with nothing else that it carries', () => {
    const error = Object.assign(new TypeError('no abc-def-ghi'), {
      code: 'E_X',
      data: 's3ss10n',
      request: { headers },
    });
    const quoted = quotedError(error, secrets);
    expect(quoted).toMatchObject({ name: 'TypeError', message: 'no [redacted]', code: 'E_X' });
    expect(inspect(quoted, { depth: 9, showHidden: true })).not.toMatch(/s3ss10n|abc-def/);
  });

  test('of the system is itself, also several at once', () => {
    const one = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', syscall: 'connect' });
    const several = new AggregateError([one, one]);
    expect(quotedError(one, secrets)).toBe(one);
    expect(quotedError(several, secrets)).toBe(several);
    expect(quotedError(new AggregateError([one, new Error('s3ss10n')]), secrets)).not.toHaveProperty('errors');
  });

  test('may be none', () => {
    expect(quotedError(undefined, secrets)).toBeUndefined();
    expect(quotedError('s3ss10n', secrets)).toMatchObject({ message: '[redacted]' });
  });
});

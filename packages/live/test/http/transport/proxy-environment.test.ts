import { describe, expect, test } from 'vitest';
import { InvalidOptionError } from '../../../src/errors.js';
import { type Environment, environmentRoute } from '../../../src/http/transport/proxy-environment.js';

/** Where the proxies of this environment lead an address to. */
function way(environment: Environment, url: string): string {
  return environmentRoute(environment)(new URL(url))?.origin ?? 'direct';
}

const all = { HTTP_PROXY: 'http://plain:1', HTTPS_PROXY: 'http://secure:2', ALL_PROXY: 'socks5://all:3' };

describe('the proxy of a scheme', () => {
  test.each([
    ['http://h', 'http://plain:1'],
    ['ws://h', 'http://plain:1'],
    ['https://h', 'http://secure:2'],
    ['wss://h', 'http://secure:2'],
  ])('%s', (url, expected) => {
    expect(way(all, url)).toBe(expected);
  });

  test('is the one for all where it has none of its own, and none where nothing is set', () => {
    const { ALL_PROXY } = all;
    expect(way({ ALL_PROXY }, 'wss://h')).toBe('socks5://all:3');
    expect(way({ ALL_PROXY, HTTP_PROXY: ' ' }, 'http://h')).toBe('socks5://all:3');
    expect(way({ HTTP_PROXY: 'http://plain:1' }, 'https://h')).toBe('direct');
    expect(way({}, 'https://h')).toBe('direct');
  });

  test('is read in small letters first, and may come without a scheme', () => {
    expect(way({ https_proxy: 'user:pw@small:9', HTTPS_PROXY: 'http://large' }, 'https://h')).toBe('http://small:9');
    expect(way({ https_proxy: '', HTTPS_PROXY: 'http://large' }, 'https://h')).toBe('http://large:80');
  });

  test.each([
    [{ HTTPS_PROXY: 'ftp://user:secret@h' }, 'HTTPS_PROXY'],
    [{ http_proxy: 'http://user:secret@h/path' }, 'http_proxy'],
    [{ ALL_PROXY: 'socks4://user:secret@h', HTTPS_PROXY: 'http://h' }, 'ALL_PROXY'],
    [{ HTTPS_PROXY: 'user:secret@' }, 'HTTPS_PROXY'],
  ])('%# that cannot be used is refused by name', (environment, name) => {
    expect(() => environmentRoute(environment)).toThrow(InvalidOptionError);
    expect(() => environmentRoute(environment)).toThrow(new RegExp(`^${name} `));
    expect(() => environmentRoute(environment)).not.toThrow(/secret/);
  });
});

describe('exceptions', () => {
  test.each([
    ['example.com', 'https://example.com', true],
    ['example.com', 'https://www.EXAMPLE.com', true],
    ['Example.COM', 'https://example.com', true],
    ['example.com', 'https://badexample.com', false],
    ['example.com', 'https://example.com.evil', false],
    ['.example.com', 'https://example.com', true],
    ['.example.com', 'https://a.b.example.com', true],
    ['*.example.com', 'https://example.com', false],
    ['*.example.com', 'wss://a.example.com', true],
    ['example.com:8443', 'https://example.com:8443', true],
    ['example.com:8443', 'https://example.com', false],
    ['example.com:443', 'wss://example.com', true],
    ['example.com:80', 'ws://example.com', true],
    ['localhost 127.0.0.1', 'http://127.0.0.1:99', true],
    ['a.test, ,127.0.0.1', 'http://127.0.0.1', true],
    ['127.0.0.0/8', 'http://127.5.6.7', true],
    ['127.0.0.0/8', 'http://128.0.0.1', false],
    ['10.1.2.128/25', 'http://10.1.2.127', false],
    ['10.1.2.128/25', 'http://10.1.2.255', true],
    ['0.0.0.0/0', 'http://1.2.3.4', true],
    ['0.0.0.0/0', 'http://name', false],
    ['127.0.0.0/8:99', 'http://127.5.6.7:99', true],
    ['::1', 'http://[::1]:5', true],
    ['[::1]', 'http://[::1]', true],
    ['[0:0::1]:5', 'http://[::1]:5', true],
    ['[::1]:5', 'http://[::1]:6', false],
    ['*', 'https://anything', true],
    ['', 'https://anything', false],
  ])('%j lets %s out directly: %s', (list, url, direct) => {
    expect(way({ ...all, NO_PROXY: list }, url) === 'direct').toBe(direct);
  });

  test('are read in small letters first', () => {
    expect(way({ ...all, no_proxy: 'a', NO_PROXY: 'b' }, 'http://a')).toBe('direct');
    expect(way({ ...all, no_proxy: 'a', NO_PROXY: 'b' }, 'http://b')).toBe('http://plain:1');
  });

  test.each([
    'http://example.com',
    'a*b',
    '10.0.0.0/33',
    '300.0.0.0/8',
    '[::1',
    '[example.com]',
    'fe80::/10',
    'a:b',
    'a/',
  ])('%j is refused', entry => {
    expect(() => environmentRoute({ NO_PROXY: `ok.test,${entry}` })).toThrow(InvalidOptionError);
    expect(() => environmentRoute({ no_proxy: entry })).toThrow(/^no_proxy has the entry/);
  });
});

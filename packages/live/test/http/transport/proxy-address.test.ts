import { describe, expect, test } from 'vitest';
import { InvalidOptionError } from '../../../src/errors.js';
import { proxyAddress, proxyAuthorization, proxyTarget } from '../../../src/http/transport/proxy-address.js';

describe('the address of a proxy', () => {
  test.each([
    ['http://proxy.test', 'http', 'proxy.test', 80, 'http://proxy.test:80'],
    ['HTTP://Proxy.test:3128/', 'http', 'proxy.test', 3128, 'http://proxy.test:3128'],
    ['https://proxy.test', 'https', 'proxy.test', 443, 'https://proxy.test:443'],
    ['socks4://10.0.0.1', 'socks4', '10.0.0.1', 1080, 'socks4://10.0.0.1:1080'],
    ['socks4a://user@h:9', 'socks4a', 'h', 9, 'socks4a://h:9'],
    ['socks5://u:p@[::1]:1081', 'socks5', '::1', 1081, 'socks5://[::1]:1081'],
    ['socks5h://h', 'socks5h', 'h', 1080, 'socks5h://h:1080'],
  ])('%s', (text, scheme, host, port, origin) => {
    expect(proxyAddress('proxy', text)).toMatchObject({ scheme, host, port, origin });
    expect(proxyAddress('proxy', new URL(text))).toMatchObject({ scheme, host, port, origin });
  });

  test('has its credentials decoded', () => {
    const { credentials } = proxyAddress('proxy', 'socks5://us%40er:p%3Aw%2F%C3%A4@h');
    expect(credentials).toEqual({ user: 'us@er', password: 'p:w/ä' });
    expect(proxyAddress('proxy', 'http://h').credentials).toBeUndefined();
    expect(proxyAddress('proxy', 'http://user@h').credentials).toEqual({ user: 'user', password: '' });
  });

  test.each([
    '',
    'proxy.test',
    'proxy.test:3128',
    'user:secret@proxy.test:3128',
    '//user:secret@h',
    'http://',
    'http://user:secret@',
    'socks5://',
    'ftp://user:secret@h',
    'socks://user:secret@h',
    'wss://user:secret@h',
    'http://user:secret@h:99999',
    'http://user:secret@h/path',
    'http://user:secret@h?x',
    'http://user:secret@h#x',
    'http://user:%secret@h',
    'http://user:%ffsecret@h',
    'http://us%3Aer:secret@h',
    'socks4://user:secret@h',
    'socks4a://:secret@h',
    'socks5://:secret@h',
    'socks4://us%00er@h',
    `socks5://user:secret${'x'.repeat(255)}@h`,
    undefined,
    null,
    7,
    { href: 'http://user:secret@h' },
  ])('%s is refused without being shown', value => {
    expect(() => proxyAddress('HTTPS_PROXY', value)).toThrow(InvalidOptionError);
    expect(() => proxyAddress('HTTPS_PROXY', value)).toThrow(/^HTTPS_PROXY has /);
    expect(() => proxyAddress('HTTPS_PROXY', value)).not.toThrow(/secret/);
  });
});

describe('a request to an HTTP proxy', () => {
  test('carries user and password in UTF-8', () => {
    const proxy = proxyAddress('proxy', 'http://user:p%C3%A4ss@h');
    expect(proxyAuthorization(proxy)).toEqual({
      'proxy-authorization': `Basic ${Buffer.from('user:päss').toString('base64')}`,
    });
    expect(proxyAuthorization(proxyAddress('proxy', 'http://h'))).toEqual({});
  });

  test.each([
    ['https://proxy.test', 'proxy.test'],
    ['https://127.0.0.1', ''],
    ['https://[::1]', ''],
  ])('to %s asks TLS for the name %j', (text, servername) => {
    expect(proxyTarget(proxyAddress('proxy', text)).servername).toBe(servername);
  });
});

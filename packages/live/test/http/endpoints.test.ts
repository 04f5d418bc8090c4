import { afterEach, describe, expect, test, vi } from 'vitest';
import { InvalidOptionError } from '../../src/errors.js';
import { defaultEndpoints, isLoopback, isTikTokHost, resolveEndpoints } from '../../src/http/endpoints.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('LIVETAP_ENDPOINT', () => {
  test('stands in for all hosts, and TikTool is below a path of its own', () => {
    vi.stubEnv('LIVETAP_ENDPOINT', 'http://127.0.0.1:8099');
    const origin = 'http://127.0.0.1:8099';
    const tiktool = `${origin}/tiktool`;
    expect(resolveEndpoints()).toEqual({ web: origin, webcast: origin, sign: origin, tiktool, push: origin });
    vi.stubEnv('LIVETAP_ENDPOINT', `${origin}/`);
    expect(resolveEndpoints().tiktool).toBe(tiktool);
  });

  test('gives way to what the caller says, and counts as unset when empty', () => {
    vi.stubEnv('LIVETAP_ENDPOINT', 'http://127.0.0.1:8099');
    expect(resolveEndpoints({ web: 'http://127.0.0.1:1' })).toMatchObject({ web: 'http://127.0.0.1:1' });
    vi.stubEnv('LIVETAP_ENDPOINT', '');
    expect(resolveEndpoints()).toEqual(defaultEndpoints);
  });

  test('must be a whole origin too', () => {
    vi.stubEnv('LIVETAP_ENDPOINT', '127.0.0.1:8099');
    expect(() => resolveEndpoints()).toThrow(InvalidOptionError);
  });
});

describe('resolveEndpoints', () => {
  test('gives the defaults, without a push host', () => {
    expect(resolveEndpoints()).toEqual(defaultEndpoints);
    expect('push' in resolveEndpoints({ push: undefined })).toBe(false);
  });

  test('takes whole origins and drops only a lone slash', () => {
    expect(resolveEndpoints({ web: 'http://127.0.0.1:8099/', push: 'ws://127.0.0.1:8099' })).toEqual({
      ...defaultEndpoints,
      web: 'http://127.0.0.1:8099',
      push: 'ws://127.0.0.1:8099',
    });
  });

  test.each(['ws://h:1', 'wss://h', 'http://h:2', 'https://h'])('push may be %s', push => {
    expect(resolveEndpoints({ push }).push).toBe(push);
  });

  test('tiktool may have a path, without the slash at its end', () => {
    expect(resolveEndpoints({ tiktool: 'https://proxy.example/tools/' }).tiktool).toBe('https://proxy.example/tools');
  });

  test.each([
    ['tiktool', 'https://host/?apiKey=1'],
    ['tiktool', 'wss://host'],
    ['tiktool', 'https://user:pass@host'],
    ['web', 'ws://127.0.0.1:1'],
    ['webcast', 'ftp://127.0.0.1'],
    ['sign', 'api.eulerstream.com'],
    ['sign', 'https://user:pass@host'],
    ['web', 'https://www.tiktok.com/de'],
    ['web', 'https://www.tiktok.com/?a=1'],
    ['push', 'wss://host/#x'],
    ['push', ''],
  ])('%s must not be %s', (name, value) => {
    expect(() => resolveEndpoints({ [name]: value })).toThrow(InvalidOptionError);
    expect(() => resolveEndpoints({ [name]: value })).toThrow(`endpoints.${name}`);
  });

  test('refuses values that are no strings, and names that do not exist', () => {
    expect(() => resolveEndpoints(JSON.parse('{"web": 8099}'))).toThrow(InvalidOptionError);
    expect(() => resolveEndpoints(JSON.parse('{"signer": "https://h"}'))).toThrow('endpoints.signer does not exist');
  });
});

test('isLoopback', () => {
  expect(['localhost', 'a.localhost', '127.0.0.1', '127.1.2.3', '[::1]'].every(isLoopback)).toBe(true);
  expect(['127.0.0.1.evil.com', 'localhost.evil.com', '10.0.0.1', 'tiktok.com'].some(isLoopback)).toBe(false);
});

test('isTikTokHost', () => {
  expect(['tiktok.com', 'www.tiktok.com', 'webcast-ws.eu.tiktok.com'].every(isTikTokHost)).toBe(true);
  expect(['eviltiktok.com', 'tiktok.com.evil.com', 'www.tiktok.com.'].some(isTikTokHost)).toBe(false);
});

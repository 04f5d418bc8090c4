import { describe, expect, test } from 'vitest';
import { InvalidOptionError } from '../../src/errors.js';
import { modernOptions, optionsWithoutEffect, type WebcastPushConnectionOptions } from '../../src/legacy/options.js';

describe('the options of 1.x', () => {
  test('become those of the connection', () => {
    const agent = { name: 'agent' };
    const options = modernOptions({
      processInitialData: false,
      fetchRoomInfoOnConnect: false,
      clientParams: { app_language: 'en-US', aid: 1988, unset: undefined, none: null },
      requestHeaders: { 'x-one': '1' },
      websocketHeaders: { 'x-two': '2' },
      requestOptions: { timeout: 10_000, httpsAgent: agent },
      websocketOptions: { timeout: 20_000, agent },
      signProviderOptions: { host: 'https://sign.example/', params: { apiKey: 'a key' } },
    });
    expect(options).toEqual({
      processInitialData: false,
      fetchRoomInfoOnConnect: false,
      webClientParams: { app_language: 'en-US', aid: '1988' },
      webClientHeaders: { 'x-one': '1' },
      webClientOptions: { httpsAgent: agent },
      wsClientParams: { app_language: 'en-US', aid: '1988' },
      websocketHeaders: { 'x-two': '2' },
      wsClientOptions: { agent },
      requestTimeoutMs: 10_000,
      connectTimeoutMs: 20_000,
      endpoints: { sign: 'https://sign.example/' },
      signApiKey: 'a key',
    });
  });

  test('give way to those of the connection', () => {
    const options = modernOptions({
      clientParams: { lang: 'de', region: 'DE' },
      requestHeaders: { 'x-one': 'old' },
      requestOptions: { timeout: 1, httpsAgent: 'old', httpAgent: 'kept' },
      websocketOptions: { timeout: 1, agent: 'old' },
      signProviderOptions: { host: 'https://old.example', params: { apiKey: 'old' } },
      webClientParams: { lang: 'en' },
      wsClientParams: { lang: 'fr' },
      webClientHeaders: { 'x-one': 'new' },
      webClientOptions: { httpsAgent: 'new' },
      requestTimeoutMs: 2,
      connectTimeoutMs: 3,
      wsClientOptions: { agent: 'new' },
      endpoints: { sign: 'https://new.example' },
      signApiKey: 'new',
    });
    expect(options).toEqual({
      webClientParams: { lang: 'en', region: 'DE' },
      wsClientParams: { lang: 'fr', region: 'DE' },
      webClientHeaders: { 'x-one': 'new' },
      webClientOptions: { httpsAgent: 'new', httpAgent: 'kept' },
      requestTimeoutMs: 2,
      connectTimeoutMs: 3,
      wsClientOptions: { agent: 'new' },
      endpoints: { sign: 'https://new.example' },
      signApiKey: 'new',
    });
  });

  test('left out leave every default of the connection', () => {
    const left = Object.entries(modernOptions({})).filter(([, value]) => value !== undefined);
    expect(Object.fromEntries(left)).toEqual({
      webClientParams: {},
      webClientHeaders: {},
      webClientOptions: {},
      wsClientParams: {},
      wsClientOptions: {},
    });
  });

  test('with a time of 0 mean no limit, and with one that is none are refused', () => {
    expect(modernOptions({ requestOptions: { timeout: 0 } }).requestTimeoutMs).toBe(2 ** 31 - 1);
    for (const timeout of ['10', -1, Number.NaN]) {
      expect(() => modernOptions({ websocketOptions: { timeout } })).toThrow(InvalidOptionError);
    }
  });

  test('give a session without data centre the one that TikTok starts with', () => {
    expect(modernOptions({ sessionId: 'abc123' })).toMatchObject({ sessionId: 'abc123', ttTargetIdc: 'useast1a' });
    expect(modernOptions({ sessionId: 'abc123', ttTargetIdc: 'eu-ttp2' }).ttTargetIdc).toBe('eu-ttp2');
    expect(modernOptions({ sessionId: null, ttTargetIdc: null }).ttTargetIdc).toBeUndefined();
  });

  test('without a socket the room is polled', () => {
    expect(modernOptions({ enableWebsocketUpgrade: false })).toMatchObject({ transport: 'polling' });
    expect(modernOptions({ enableWebsocketUpgrade: true }).transport).toBeUndefined();
  });

  test.each<[WebcastPushConnectionOptions, string[]]>([
    [{}, []],
    [{ enableWebsocketUpgrade: false, enableExtendedGiftInfo: true, signProviderOptions: {} }, []],
    [{ signProviderOptions: { host: 'https://sign.example', params: { apiKey: 'secret' }, isFallback: false } }, []],
    [
      {
        signProviderOptions: { params: { apiKey: 'x', client: 'x' }, headers: { 'x-key': 'secret' }, isFallback: true },
      },
      ['signProviderOptions.params', 'signProviderOptions.headers', 'signProviderOptions.isFallback'],
    ],
  ])('that have no effect are named: %#', (options, expected) => {
    expect(optionsWithoutEffect(options)).toEqual(expected);
  });
});

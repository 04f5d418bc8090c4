import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { TikTokLiveConnection } from '../src/connection.js';
import { retainedOptions, type TikTokLiveConnectionOptions } from '../src/options.js';

const secret = 'verysecret';
const agent = { addRequest() {}, destroy() {}, password: secret };

/** Every option that may hold a key, a cookie or a password, with one in it. */
const secretOptions: readonly TikTokLiveConnectionOptions[] = [
  { signApiKey: secret },
  { session: { cookie: { type: 'cookie', value: { sessionId: secret, ttTargetIdc: 'useast1a' } } } },
  { session: { oAuthToken: { type: 'oAuthToken', value: secret } } },
  { sessionId: secret, ttTargetIdc: secret },
  { proxy: `http://ann:${secret}@127.0.0.1:1` },
  { webClientParams: { msToken: secret } },
  { webClientHeaders: { Authorization: secret, Cookie: `sessionid=${secret}` } },
  { webClientOptions: { headers: { Authorization: secret }, params: { msToken: secret }, agent: { https: agent } } },
  { webConfigOverrides: { DEFAULT_HTTP_CLIENT_HEADERS: { Authorization: secret } } },
  { wsClientParams: { token: secret } },
  { wsClientHeaders: { Cookie: secret } },
  { websocketHeaders: { Cookie: secret } },
  { wsClientOptions: { agent, headers: { Cookie: secret } } },
  { wsConfigOverrides: { DEFAULT_WS_CLIENT_HEADERS: { Cookie: secret } } },
];

describe('a secret among the options', () => {
  test.each(secretOptions.map(options => ({ options, names: Object.keys(options).join(' and ') })))(
    'is never printed, and can be read: $names',
    ({ options }) => {
      const connection = new TikTokLiveConnection('ann', options);
      // Whatever prints it first makes the client of the provider, which has the key.
      expect(connection.apiClient).toBe(connection.webClient.apiClient);
      for (const printed of [connection, connection.options, connection.webClient, connection.state]) {
        expect(inspect(printed, { depth: 20 })).not.toContain(secret);
        expect(JSON.stringify(printed)).not.toContain(secret);
      }
      expect(connection.options).toMatchObject(options);
    },
  );
});

describe('the options that are kept', () => {
  test('have the defaults of the switches, null and undefined included', () => {
    const defaults = {
      ...{ processInitialData: true, fetchRoomInfoOnConnect: true, enableExtendedGiftInfo: false },
      ...{ authenticateWs: false, useMobile: false },
    };
    expect(retainedOptions({})).toEqual(defaults);
    expect(retainedOptions({ processInitialData: undefined, useMobile: undefined })).toEqual(defaults);
  });

  test('are a copy: the switches can be changed on it, and what was given stays', () => {
    const given = { processInitialData: false };
    const { options } = new TikTokLiveConnection('ann', given);
    options.processInitialData = true;
    options.enableExtendedGiftInfo = true;
    expect(given).toEqual({ processInitialData: false });
    expect(options).toMatchObject({ processInitialData: true, enableExtendedGiftInfo: true });
  });
});

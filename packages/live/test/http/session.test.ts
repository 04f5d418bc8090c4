import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { InvalidOptionError } from '../../src/errors.js';
import { WebcastHttpClient } from '../../src/http/client.js';
import { CookieJar } from '../../src/http/cookie-jar.js';
import type { SessionBundle } from '../../src/http/session.js';
import { clientFor, rejection, startTestServer } from './test-server.js';

const cookie = { type: 'cookie', value: { sessionId: 'verysecret', ttTargetIdc: 'eu-ttp2' } } as const;
const oAuthToken = { type: 'oAuthToken', value: 'othersecret' } as const;
const web = 'https://www.tiktok.com';
const all =
  'tt-target-idc=eu-ttp2; sessionid=verysecret; sessionid_ss=verysecret; sid_tt=verysecret; sid_guard=verysecret';

describe('a session of cookies', () => {
  test('sets the five cookies, by either method', async () => {
    const [bundled, older] = [new CookieJar(), new CookieJar()];
    await bundled.setSessionBundle(cookie);
    older.setSession('verysecret', 'eu-ttp2');
    expect(bundled.header(web)).toBe(all);
    expect(older.header(web)).toBe(all);
    expect(await older.getSessionBundle()).toEqual(cookie);
  });

  test('replaces the one before', async () => {
    const jar = new CookieJar();
    jar.setSession('first', 'useast5');
    await jar.setSessionBundle(cookie);
    expect(jar.header(web)).toBe(all);
  });

  test('ends when TikTok removes its cookie', async () => {
    const jar = new CookieJar();
    await jar.setSessionBundle(cookie);
    jar.processSetCookie(['sessionid=; Path=/']);
    expect(await jar.getSessionBundle()).toBeNull();
  });

  test('goes with calls to TikTok, and with nothing else', async () => {
    const server = await startTestServer(() => ({ body: '{"code":200}' }));
    const http = clientFor(server, { session: { cookie, oAuthToken } });
    await http.request({ host: 'web', path: '/' });
    expect(server.seen().headers.cookie).toBe(all);
    await http.apiClient.accounts.getRateLimits();
    expect(JSON.stringify(server.seen().headers)).not.toMatch(/secret/);
  });

  test('set by hand is one as well', async () => {
    const jar = new CookieJar();
    jar.set('sessionid', 'S');
    expect(await jar.getSessionBundle()).toEqual({
      type: 'cookie',
      value: { sessionId: 'S', ttTargetIdc: 'useast1a' },
    });
  });
});

test('a token is used where there are no session cookies, though the jar is never empty', async () => {
  const jar = new CookieJar();
  expect(await jar.getSessionBundle()).toBeNull();
  await jar.setSessionBundle(oAuthToken);
  expect(await jar.getSessionBundle()).toEqual(oAuthToken);
  expect(jar.header(web)).toBe('tt-target-idc=useast1a');
  await jar.setSessionBundle(cookie);
  expect(await jar.getSessionBundle()).toEqual(cookie);
});

describe('what is no session', () => {
  const broken: [string, unknown][] = [
    ['nothing', undefined],
    ['an unknown kind', { type: 'basic', value: 'verysecret' }],
    ['no data centre', { type: 'cookie', value: { sessionId: 'verysecret' } }],
    ['no session id', { type: 'cookie', value: { sessionId: '', ttTargetIdc: 'useast5' } }],
    ['a cookie as text', { type: 'cookie', value: 'verysecret' }],
    ['a value that no cookie can have', { type: 'cookie', value: { sessionId: 'verysecret;a', ttTargetIdc: 'x' } }],
    ['a token of two lines', { type: 'oAuthToken', value: 'verysecret\nx' }],
    ['a token that is empty', { type: 'oAuthToken', value: '' }],
  ];

  test.each(broken)('%s is refused, and changes nothing', async (_, bundle) => {
    const jar = new CookieJar();
    const error = await rejection(jar.setSessionBundle(bundle as SessionBundle));
    expect(error).toBeInstanceOf(InvalidOptionError);
    expect(inspect(error)).not.toContain('verysecret');
    expect(jar.header(web)).toBe('tt-target-idc=useast1a');
    expect(await jar.getSessionBundle()).toBeNull();
  });

  test.each([
    cookie,
    { cookie: oAuthToken },
    { oAuthToken: cookie },
    { sessionId: 'verysecret' },
    { cookie: { type: 'cookie', value: { sessionId: 'verysecret' } } },
  ])('an option %#', session => {
    expect(() => new WebcastHttpClient({ session: session as never })).toThrow(InvalidOptionError);
    expect(() => new WebcastHttpClient({ session: session as never })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('secret') }),
    );
  });

  test('an option without either', async () => {
    const { cookieJar } = new WebcastHttpClient({ session: { cookie: undefined } });
    expect(await cookieJar.getSessionBundle()).toBeNull();
  });
});

test('no session is ever printed', () => {
  const http = new WebcastHttpClient({ session: { cookie, oAuthToken }, signApiKey: 'keysecret' });
  const { apiClient, cookieJar } = http;
  const things = { http, apiClient, cookieJar };
  for (const shown of [JSON.stringify(things), inspect(things, { depth: 9, showHidden: true })]) {
    expect(shown).toContain('sessionid');
    expect(shown).not.toMatch(/verysecret|othersecret|keysecret/);
  }
});

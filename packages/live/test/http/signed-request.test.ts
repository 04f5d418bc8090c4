import { describe, expect, test } from 'vitest';
import { InvalidOptionError } from '../../src/errors.js';
import { type AddressToSign, hasSession, requestSigned, type SignedAddress } from '../../src/http/signed-request.js';
import { clientFor, rejection, startTestServer } from './test-server.js';

const path = '/webcast/im/fetch/';
const query = { room_id: '7429384756123456789', internal_ext: 'a:1|b c', cursor: '' };

/** A server that keeps the text of each address, and the signed request that is made of it. */
async function signed(sign: (url: string, request: AddressToSign) => Promise<SignedAddress>, extra = {}) {
  const server = await startTestServer(() => ({ body: 'ok' }));
  const addresses: string[] = [];
  const webClient = clientFor(server, {
    headers: { Cookie: 'sessionid=s3cret; ttwid=old' },
    fetch: (input, init) => {
      addresses.push(String(input));
      return fetch(input, init);
    },
  });
  return { server, webClient, addresses, result: () => requestSigned(webClient, { path, query, ...extra }, sign) };
}

describe('requestSigned', () => {
  test('sends the text of the address that was signed, with what belongs to the signature', async () => {
    let signedUrl = '';
    const { server, addresses, result } = await signed(async url => {
      signedUrl = `${url}&X-Bogus=DFSz%2F%2B1&msToken=a-b_c.`;
      return { signedUrl, userAgent: 'Mozilla/5.0 (signer)', cookies: ['ttwid=new', 'msToken=a'], tokens: {} };
    });
    expect((await result()).text()).toBe('ok');
    expect(addresses).toEqual([signedUrl]);
    const { headers, query: seen } = server.seen();
    expect(headers).toMatchObject({
      'user-agent': 'Mozilla/5.0 (signer)',
      cookie: 'tt-target-idc=useast1a; sessionid=s3cret; ttwid=new; msToken=a',
    });
    expect([seen.get('room_id'), seen.get('internal_ext')]).toEqual([query.room_id, query.internal_ext]);
  });

  test('tells the signer method, user agent and body, and nothing of the session', async () => {
    const told: unknown[] = [];
    const extra = { method: 'POST', body: '{"content":"hi"}', headers: { 'Content-Type': 'application/json' } };
    const { server, webClient, result } = await signed(async (url, request) => {
      told.push(url, request);
      return { signedUrl: url };
    }, extra);
    await result();
    expect(told[1]).toEqual({
      method: 'POST',
      userAgent: webClient.userAgent,
      body: '{"content":"hi"}',
      signal: undefined,
    });
    expect(JSON.stringify(told)).not.toMatch(/s3cret|ttwid/);
    expect(server.seen()).toMatchObject({ method: 'POST', body: '{"content":"hi"}' });
    expect(server.seen().headers).toMatchObject({ 'content-type': 'application/json' });
    expect(server.seen().headers.cookie).toContain('sessionid=s3cret');
  });

  test('never asks another host, and sends no parameter that was not signed', async () => {
    const { server, webClient, result } = await signed(async url => {
      webClient.clientParams.late = '1';
      return { signedUrl: url.replace(/^http:\/\/[^/]+/, 'http://elsewhere.invalid').replace('&os=', '&mine=') };
    });
    await result();
    const { path: seenPath, query: seen } = server.seen();
    expect([seenPath, seen.has('late'), seen.has('os'), seen.has('mine')]).toEqual([path, false, false, true]);
  });

  test('refuses what is no address', async () => {
    for (const signedUrl of ['', '/webcast/im/fetch/?X-Bogus=1', undefined as unknown as string]) {
      const { server, result } = await signed(async () => ({ signedUrl }));
      expect(await rejection(result())).toBeInstanceOf(InvalidOptionError);
      expect(server.requests).toHaveLength(0);
    }
  });

  test('passes on what the signer throws', async () => {
    const failure = new Error('no signature today');
    const { server, result } = await signed(() => Promise.reject(failure));
    expect(await rejection(result())).toBe(failure);
    expect(server.requests).toHaveLength(0);
  });

  test('ends when its signal does, though the signer goes on', async () => {
    const abort = new AbortController();
    const reason = new Error('enough');
    let fail: (error: Error) => void = () => {};
    const sign = () =>
      new Promise<SignedAddress>((_resolve, reject) => {
        fail = reject;
      });
    const { server, result } = await signed(sign, { signal: abort.signal });
    const outcome = rejection(result());
    abort.abort(reason);
    expect(await outcome).toBe(reason);
    // Nobody listens any more; an unhandled rejection would fail the run.
    fail(new Error('too late'));
    expect(await rejection(result())).toBe(reason);
    expect(server.requests).toHaveLength(0);
  });
});

test('hasSession looks for the session cookie', async () => {
  const server = await startTestServer(() => ({}));
  expect(hasSession(clientFor(server))).toBe(false);
  expect(hasSession(clientFor(server, { headers: { Cookie: 'sessionid=x' } }))).toBe(true);
});

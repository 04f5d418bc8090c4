import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { PremiumFeatureError, SignAPIError } from '../../src/euler/errors.js';
import { InvalidRequestError } from '../../src/http/errors.js';
import { InvalidResponseError } from '../../src/lookup/errors.js';
import { SignatureMissingTokensError } from '../../src/signing/errors.js';
import {
  fetchWebcastSignatureFromProvider,
  type WebcastSignatureRequest,
} from '../../src/signing/webcast-signature.js';
import { clientFor, type Reply, rejection, startTestServer } from '../http/test-server.js';

const url = 'https://webcast.tiktok.com/webcast/im/fetch/?aid=1988&a=%20b+c';
const response = {
  signedUrl: `${url}&X-Bogus=new`,
  userAgent: 'Signer/1',
  browserName: 'Signer',
  browserVersion: '1',
  tokens: { 'X-Bogus': 'new' },
  requestHeaders: { 'x-a': 'b' },
  cookies: [{ name: 'msToken', value: 'm' }],
};

async function sign(request: Partial<WebcastSignatureRequest> = {}, reply: Reply | object = { code: 200, response }) {
  const server = await startTestServer(() => ('code' in reply ? { body: JSON.stringify(reply) } : reply));
  const session = { cookie: { type: 'cookie', value: { sessionId: 'jarsecret', ttTargetIdc: 'useast5' } } } as const;
  const webClient = clientFor(server, { session, signApiKey: 'topsecret' });
  const result = fetchWebcastSignatureFromProvider({ webClient, url, ...request });
  return { server, webClient, result };
}

describe('a signature', () => {
  test('is given whole, for an address without old ones', async () => {
    const old = `${url.replace('?', '?X-Bogus=old&')}&X-Gnarly=old&msToken=&x=1#part`;
    const { server, webClient, result } = await sign(
      { url: new URL(old), method: 'POST', payload: 'p' },
      {
        code: 200,
        response: { ...response, signedUrl: `${url}&x=1&X-Bogus=new` },
      },
    );
    expect(await result).toEqual({ ...response, signedUrl: `${url}&x=1&X-Bogus=new` });
    const { method, path, body, query } = server.seen();
    expect([method, path, query.get('client')]).toEqual(['POST', '/tiktok/sign_url', 'ttlive-other']);
    expect(JSON.parse(body)).toEqual({
      url: `${url}&x=1`,
      userAgent: webClient.userAgent,
      method: 'POST',
      payload: 'p',
    });
  });

  test('takes no session from the jar, only one that is given', async () => {
    const without = await sign();
    await without.result;
    expect(JSON.stringify(without.server.seen())).not.toContain('jarsecret');
    const given = await sign({ sessionId: 'S', ttTargetIdc: 'useast5' });
    await given.result;
    expect(JSON.parse(given.server.seen().body)).toMatchObject({ sessionId: 'S', ttTargetIdc: 'useast5' });
  });

  test.each<Partial<WebcastSignatureRequest>>([
    { sessionId: 'S' },
    { ttTargetIdc: 'T' },
    { url: 'x' },
    { url: '/webcast/im/fetch/' },
    { url: 'wss://webcast-ws.tiktok.com/' },
  ])('%j asks nobody', async request => {
    const { server, result } = await sign(request);
    expect(await rejection(result)).toBeInstanceOf(InvalidRequestError);
    expect(server.requests).toHaveLength(0);
  });

  test.each<[string, object]>([
    ['no tokens', { ...response, tokens: {} }],
    ['empty tokens', { ...response, tokens: { 'X-Bogus': '' } }],
    ['no answer', {}],
  ])('%s', async (_, signed) => {
    const error = await rejection((await sign({}, { code: 200, response: signed })).result);
    expect(error).toBeInstanceOf(SignatureMissingTokensError);
    expect(error).toBeInstanceOf(SignAPIError);
    expect(error).toMatchObject({ code: 'SIGN_FAILED', reason: 'Empty Payload', retryable: true, retryAfterMs: 5000 });
  });

  test.each(['https://evil.example/webcast/im/fetch/', 'https://webcast.tiktok.com/other/', 'x', ''])(
    'for another address (%j) is not taken',
    async signedUrl => {
      const { result } = await sign({}, { code: 200, response: { ...response, signedUrl } });
      expect(await rejection(result)).toBeInstanceOf(InvalidResponseError);
    },
  );

  test.each<[number, object]>([
    [403, { code: 403 }],
    [200, { code: 403 }],
  ])('%i with %j is a matter of the plan', async (status, body) => {
    const message = 'not for topsecret and jarsecret';
    const { result } = await sign({}, { status, body: JSON.stringify({ ...body, message }) });
    const error = await rejection(result);
    expect(error).toBeInstanceOf(PremiumFeatureError);
    expect(inspect(error)).not.toContain('topsecret');
  });
});

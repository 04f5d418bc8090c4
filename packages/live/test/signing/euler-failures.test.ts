import { describe, expect, test } from 'vitest';
import { PremiumFeatureError, SignAPIError, SignatureRateLimitError } from '../../src/euler/errors.js';
import type { ProtoMessageFetchResult } from '../../src/gen/envelope.js';
import { InvalidResponseError } from '../../src/lookup/errors.js';
import { UnknownPushHostError } from '../../src/signing/errors.js';
import { createEulerSigner } from '../../src/signing/euler.js';
import type { Init } from '../../src/wire/write.js';
import { clientFor, rejection, startTestServer } from '../http/test-server.js';
import { batch, encode, failure, good, pushServer, request, trace, traced } from './sign-provider.js';

describe('failures by status', () => {
  test.each<[number, string, string, object]>([
    [400, '{"code":400,"message":"bad room"}', 'Sign Error', { retryable: false }],
    [401, '{"code":401,"message":"The provided API Key is invalid."}', 'Sign Error', { retryable: false }],
    [404, 'Not found', 'Sign Error', { retryable: false }],
    [302, '', 'Sign Error', { retryable: false }],
    [
      500,
      '{"message":"Empty response payload received! (Internal Code: 200)","code":500}',
      'Sign Error',
      { retryable: true, retryAfterMs: 10_000 },
    ],
    [
      500,
      '{"message":"A 403 error occurred whilst fetching the webcast URL.","code":500}',
      'Sign Error',
      { retryable: true },
    ],
    [500, '{"code":500,"error":"Internal Server Error - 123"}', 'Sign Error', { retryable: true }],
    [500, '<html>', 'Sign Error', { retryable: true }],
    [502, '', 'Connect Error', { retryable: true, retryAfterMs: 5000 }],
    [503, '{', 'Connect Error', { retryable: true, retryAfterMs: 5000 }],
    [504, '', 'Connect Error', { retryable: true, retryAfterMs: 5000 }],
  ])('%i %s', async (status, body, reason, fields) => {
    const error = await failure({ status, body, headers: trace });
    expect(error).toBeInstanceOf(SignAPIError);
    expect(error).toMatchObject({
      code: 'SIGN_FAILED',
      who: 'provider',
      reason,
      httpStatus: status,
      ...traced,
      ...fields,
    });
    expect(String(error)).toContain(String(status));
  });

  test('the words of the provider are quoted', async () => {
    expect(String(await failure({ status: 401, body: '{"message":"The provided\\nAPI Key is invalid."}' }))).toBe(
      'SignAPIError: The sign provider answered 401: The provided API Key is invalid.',
    );
    expect(String(await failure({ status: 500, body: '{"error":"Internal Server Error - 123"}' }))).toContain(
      'Error - 123.',
    );
  });

  test('but never a secret, and not without end', async () => {
    const body = JSON.stringify({ message: `key topsecret and token othersecret ${'x'.repeat(5000)}` });
    const error = await failure(
      { status: 400, body },
      { signer: { apiKey: 'topsecret', headers: { 'x-jwt-key': 'othersecret' } } },
    );
    expect(String(error)).toContain('[redacted]');
    expect(String(error)).not.toMatch(/topsecret|othersecret/);
    expect(String(error).length).toBeLessThan(300);
  });

  test.each([
    [402, 402],
    [403, 403],
    [200, 402],
    [200, 403],
  ])('%i with code %i in the body is a matter of the plan', async (status, code) => {
    const error = await failure({ status, body: JSON.stringify({ code, message: 'no' }), headers: trace });
    expect(error).toBeInstanceOf(PremiumFeatureError);
    expect(error).toBeInstanceOf(SignAPIError);
    expect(error).toMatchObject({
      code: 'SIGN_PREMIUM',
      reason: 'Premium Feature',
      retryable: false,
      httpStatus: status,
      ...traced,
    });
  });

  test.each<[object, object, object]>([
    [
      { 'retry-after': '30' },
      { message: 'slow down', limit_label: 'rate_limit_account_minute' },
      { retryAfter: 30_000, retryAfterMs: 30_000, retryable: true, limitLabel: 'rate_limit_account_minute' },
    ],
    [
      { 'ratelimit-reset': '42' },
      {},
      { retryAfter: 42_000, resetTime: 1_800_000_042_000, retryable: true, limitLabel: undefined },
    ],
    [{ 'x-ratelimit-reset': '1800000090' }, {}, { retryAfter: 90_000, resetTime: 1_800_000_090_000 }],
    [{}, {}, { retryAfter: 60_000, retryAfterMs: 60_000, resetTime: undefined }],
    [{ 'retry-after': '3600' }, { limit_label: 'rate_limit_account_day' }, { retryAfter: 3_600_000, retryable: false }],
  ])('429 with %j and %j', async (headers, body, fields) => {
    const now = 1_800_000_000_000;
    const dated = { ...headers, ...trace, date: new Date(now).toUTCString() };
    const reply = { status: 429, headers: dated, body: JSON.stringify({ code: 429, ...body }) };
    const error = await failure(reply, { signer: { now: () => now } });
    expect(error).toBeInstanceOf(SignatureRateLimitError);
    expect(error).toBeInstanceOf(SignAPIError);
    expect(error).toMatchObject({
      code: 'SIGN_RATE_LIMITED',
      reason: 'Rate Limited',
      httpStatus: 429,
      ...traced,
      ...fields,
    });
  });

  test('a limit that only the body mentions', async () => {
    expect(await failure({ body: '{"code":429,"message":"slow down"}' })).toBeInstanceOf(SignatureRateLimitError);
  });

  test.each(['{"code":200}', '{}', '{"code":"500"}', '{broken'])('200 with %s instead of a batch', async body => {
    expect(await failure({ body })).toMatchObject({ code: 'SIGN_FAILED', reason: 'Sign Error', retryable: false });
  });
});

describe('answers that lack something', () => {
  test('an empty body', async () => {
    const error = await failure({ headers: trace });
    expect(error).toMatchObject({
      code: 'SIGN_FAILED',
      reason: 'Empty Payload',
      retryable: true,
      retryAfterMs: 10_000,
      ...traced,
    });
  });

  test.each(['', 'garbage', '=x'])('no cookies: %j', async header => {
    const error = await failure(good({}, { 'x-set-tt-cookie': header }));
    expect(error).toMatchObject({ code: 'SIGN_FAILED', reason: 'Empty Cookies', retryAfterMs: 5000, ...traced });
  });

  test('no cursor', async () => {
    const error = await failure(good({ cursor: '' }));
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({
      code: 'INVALID_RESPONSE',
      routeId: 'fetchSignedWebSocketFromProvider',
      status: 200,
      retryAfterMs: 5000,
    });
    expect(String(error)).toContain('cursor');
  });

  test('no push address', async () => {
    expect(await failure(good({ wsUrl: '' }))).toMatchObject({
      code: 'PUSH_ADDRESS_MISSING',
      reason: 'Sign Error',
      retryable: false,
      ...traced,
    });
  });

  test('no room, when the provider was to find it', async () => {
    const error = await failure(good({}, { 'x-room-id': '' }), { request: { roomId: '0' } });
    expect(error).toBeInstanceOf(InvalidResponseError);
  });

  test('a host that is not TikTok', async () => {
    expect(await failure(good({ wsUrl: 'wss://evil.com/' }))).toBeInstanceOf(UnknownPushHostError);
  });

  test.each<[string, Uint8Array | string]>([
    ['HTML', '<html></html>'],
    ['a batch cut short', encode(batch).subarray(0, 20)],
  ])('%s instead of a batch', async (_, body) => {
    const error = await failure({ ...good(), body });
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({ code: 'INVALID_RESPONSE', cause: expect.any(Error) });
  });

  test.each<[string, Init<ProtoMessageFetchResult>]>([
    ['its host', { wsUrl: 'wss://ws-fallback.eulerstream.com/?token=topsecret' }],
    ['its words', { messages: [], wsUrl: pushServer, internalExt: 'served by the fallback proxy' }],
  ])('the stand-in of an outage, known by %s', async (_, init) => {
    const reply = good(init);
    const error = await failure({ ...reply, headers: trace });
    expect(error).toMatchObject({
      code: 'SIGN_FAILED',
      reason: 'Connect Error',
      retryable: true,
      retryAfterMs: 60_000,
      ...traced,
    });
    expect(String(error)).not.toContain('topsecret');
  });

  test('a stand-in is recognised although a push endpoint would take its place', async () => {
    const server = await startTestServer(() => good({ wsUrl: 'wss://ws-fallback.eulerstream.com/' }));
    const webClient = clientFor(server, { endpoints: { sign: server.origin, push: 'ws://127.0.0.1:5' } });
    expect(await rejection(createEulerSigner({ webClient }).sign(request))).toMatchObject({ reason: 'Connect Error' });
  });
});

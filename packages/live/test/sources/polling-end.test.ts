import { describe, expect, test, vi } from 'vitest';
import type { SignedAddress } from '../../src/http/signed-request.js';
import { InvalidResponseError, RateLimitedError } from '../../src/lookup/errors.js';
import { handTimers, turn } from '../hand-timers.js';
import { type Reply, rejection } from '../http/test-server.js';
import { json } from '../lookup/answers.js';
import { batch, broken, comment, comments, errorOf, hanging, polledRoom, reading } from './polled-room.js';

describe('a failure', () => {
  test('in passing is repeated from the same position, and nothing is missing', async () => {
    const room = await polledRoom([
      comment('one', 'c1'),
      broken,
      { body: '' },
      { cut: true, body: 'x' },
      comment('two', 'c2'),
      broken,
      comment('three', 'c3'),
    ]);
    const told: string[] = [];
    const link = await room.source({ onError: error => void told.push(error.code) }).open();
    expect(comments(await reading(link).received(3))).toEqual(['one', 'two', 'three']);
    expect(room.polls.slice(1, 7).map(({ query }) => query.get('cursor'))).toEqual([
      'c1',
      'c1',
      'c1',
      'c1',
      'c2',
      'c2',
    ]);
    expect(told.slice(0, 4)).toEqual(['INVALID_RESPONSE', 'BLOCKED', 'NETWORK_UNREACHABLE', 'INVALID_RESPONSE']);
  });

  test('that stays closes the link with its error, after as many repetitions as there are delays', async () => {
    const room = await polledRoom([comment('one'), broken]);
    const link = await room.source({ retryDelaysMs: [1, 2] }).open();
    const { frames } = reading(link);
    expect(await errorOf(link)).toMatchObject({ code: 'INVALID_RESPONSE', status: 502 });
    expect([frames.length, room.polls.length]).toEqual([1, 4]);
  });

  test('is repeated after one, two and four seconds by default, or when the service allows', async () => {
    const timers = handTimers();
    const busy = { status: 429, headers: { 'retry-after': '9' } };
    const room = await polledRoom([batch(), broken, broken, busy, broken]);
    const errors: unknown[] = [];
    const source = room.source({ retryDelaysMs: undefined, onError: error => void errors.push(error) });
    const link = await source.open();
    reading(link);
    for (let count = 1; count <= 4; count++) {
      await vi.waitFor(() => expect(timers.pauses).toHaveLength(count));
      timers.fire();
    }
    expect(timers.pauses).toEqual([1, 1_000, 2_000, 9_000]);
    expect(errors[2]).toBeInstanceOf(RateLimitedError);
    expect(await errorOf(link)).toBeInstanceOf(InvalidResponseError);
    expect(timers.running).toBe(0);
  });

  test.each<[string, Reply, object]>([
    ['a session that is over', json({ status_code: 20003, data: {} }), { code: 'SESSION_INVALID', statusCode: 20003 }],
    ['a refused address', { status: 403 }, { code: 'BLOCKED', kind: 'forbidden', status: 403 }],
    ['wrong parameters', json({ status_code: 10011 }), { code: 'INVALID_RESPONSE', statusCode: 10011 }],
    ['a pause of hours', { status: 429, headers: { 'retry-after': '7200' } }, { retryAfterMs: 7_200_000 }],
    ['a human check', { body: '<html>tiktok-verify-page' }, { code: 'BLOCKED', kind: 'captcha' }],
  ])('that lasts closes the link at once: %s', async (_name, reply, expected) => {
    const room = await polledRoom([batch(), reply]);
    const link = await room.source().open();
    reading(link);
    expect(await errorOf(link)).toMatchObject(expected);
    expect(room.polls).toHaveLength(2);
  });

  test('of the size closes the link at once', async () => {
    const room = await polledRoom([batch(), { body: new Uint8Array(2_000) }]);
    const link = await room.source({}, { maxBodyBytes: 1_000 }).open();
    reading(link);
    expect(await errorOf(link)).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'maxBodyBytes' });
  });

  test('of the signer that no error of this library describes closes the link with it', async () => {
    const room = await polledRoom([batch()]);
    const failure = new TypeError('the signer has a bug');
    let asked = 0;
    const sign = async (signedUrl: string): Promise<SignedAddress> => {
      if (++asked > 1) throw failure;
      return { signedUrl };
    };
    const link = await room.source({ sign }, { cookie: 'a=b' }).open();
    reading(link);
    expect(await errorOf(link)).toBe(failure);
    expect(room.polls).toHaveLength(1);
  });

  test('to repeat a cursor is reported, and polling goes on with the old one', async () => {
    const room = await polledRoom([batch({ cursor: 'c1' }), comment('one', ''), comment('two', 'c3')]);
    const told: unknown[] = [];
    const link = await room.source({ onError: error => void told.push(error) }).open();
    expect(comments(await reading(link).received(3))).toEqual(['one', 'two']);
    expect(room.polls[2]?.query.get('cursor')).toBe('c1');
    expect(told[0]).toMatchObject({ code: 'INVALID_RESPONSE', message: expect.stringContaining('without a cursor') });
  });
});

describe('the end', () => {
  test.each([
    ['unread', 1],
    ['pause', 1],
    ['sign', 1],
    ['request', 2],
    ['body', 2],
    ['retry', 2],
  ])('comes at once and leaves no timer: %s', async (state, polls) => {
    const timers = handTimers();
    const second: Reply | undefined = state === 'request' ? undefined : ({ retry: broken }[state] ?? hanging);
    const room = await polledRoom([batch(), second]);
    let asked = 0;
    const sign = async (signedUrl: string): Promise<SignedAddress> => {
      asked += 1;
      return state === 'sign' && asked === 2 ? new Promise(() => {}) : { signedUrl };
    };
    const link = await room.source({ sign }, { cookie: 'a=b' }).open();
    if (state !== 'unread') link.read(() => {});
    if (state !== 'unread' && state !== 'pause') {
      await vi.waitFor(() => expect(timers.pauses).toHaveLength(1));
      timers.fire();
      await vi.waitFor(() => expect(asked).toBe(2));
      await room.polled(polls);
      // A timer of the request or of the next pause, where there is one.
      if (state !== 'sign') await vi.waitFor(() => expect(timers.running).toBe(1));
      for (let i = 0; i < 5; i++) await turn();
    }
    const close = await link.close();
    expect([close, timers.running]).toEqual([{ code: 1000, reason: 'closed' }, 0]);
    expect(await link.close()).toBe(close);
    expect(room.polls).toHaveLength(polls);
  });

  test('can be asked for by the listener of a batch, and nothing follows', async () => {
    const room = await polledRoom([comment('one', 'c1'), comment('two', 'c2')]);
    const link = await room.source({ intervalMs: 0 }).open();
    const seen: string[] = [];
    link.read(frame => {
      seen.push(...comments([frame]));
      if (seen.length === 2) void link.close();
    });
    await expect(link.closed).resolves.toEqual({ code: 1000, reason: 'closed' });
    expect([seen, room.polls.length]).toEqual([['one', 'two'], 2]);
  });

  test.each(['before', 'sign', 'request', 'body'])('opening ends with the reason of its signal: %s', async state => {
    const room = await polledRoom([state === 'body' ? hanging : undefined]);
    const abort = new AbortController();
    const reason = new Error('stop it');
    let asked = false;
    const sign = (signedUrl: string): Promise<SignedAddress> => {
      asked = true;
      return state === 'sign' ? new Promise(() => {}) : Promise.resolve({ signedUrl });
    };
    if (state === 'before') abort.abort(reason);
    const opening = rejection(room.source({ sign }, { cookie: 'a=b' }).open(abort.signal));
    if (state === 'sign') await vi.waitFor(() => expect(asked).toBe(true));
    if (state === 'request' || state === 'body') await room.polled(1);
    abort.abort(reason);
    expect(await opening).toBe(reason);
    expect(room.polls).toHaveLength(state === 'request' || state === 'body' ? 1 : 0);
  });
});

import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { InvalidOptionError, isLiveError } from '../../src/errors.js';
import { EventsMissingError } from '../../src/sinks/collect-events.js';
import { handTimers } from '../hand-timers.js';
import { chat, gift, like, mara, TestRoom } from './test-room.js';

function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    value => expect.fail(`came to ${inspect(value)}`),
    (error: unknown) => error,
  );
}

describe('first', () => {
  test('has so many events of the type, and no more', async () => {
    const room = new TestRoom();
    const first = room.first(2, 'chat');
    expect(room.wanted()).toEqual(['chat']);
    room.emit(chat('1'), like(1), chat('2'), chat('3'));
    expect(await first).toEqual([chat('1'), chat('2')]);
    expect(room.wanted()).toEqual([]);
  });

  test('has what the filter lets through', async () => {
    const room = new TestRoom();
    const first = room.first(2, 'gift', { min: 10 });
    const all = room.first(1, 'gift', ({ diamonds }) => diamonds === 30);
    room.emit(gift(1), gift(10), gift(2), gift(20), gift(30));
    expect(await first).toEqual([gift(10), gift(20)]);
    expect(await all).toEqual([gift(30)]);
  });

  test('of a filter that throws does not have that event, and it is reported', async () => {
    const room = new TestRoom();
    const first = room.first(1, 'chat', ({ comment }) => {
      if (comment === '1') throw new Error('boom');
      return true;
    });
    room.emit(chat('1'), chat('2'));
    expect(await first).toEqual([chat('2')]);
    expect(room.failures).toMatchObject([{ code: 'LISTENER_FAILED', event: 'chat' }]);
  });

  test('is not ended by removeAllListeners', async () => {
    const room = new TestRoom();
    const first = room.first(1, 'chat');
    room.removeAllListeners();
    room.say('1');
    expect(await first).toEqual([chat('1')]);
  });
});

describe('next', () => {
  test('is the next event of the type', async () => {
    const room = new TestRoom();
    const [next, big] = [room.next('chat'), room.next('gift', { min: 10 })];
    room.emit(gift(1), chat('1'), chat('2'), gift(10));
    expect([await next, await big]).toEqual([chat('1'), gift(10)]);
  });

  test('of one after the other misses none', async () => {
    const room = new TestRoom();
    const nexts = [room.next('chat'), room.next('chat')];
    room.say('1');
    nexts.push(room.next('chat'));
    room.say('2');
    expect(await Promise.all(nexts)).toEqual([chat('1'), chat('1'), chat('2')]);
  });
});

describe('events that do not come', () => {
  test('because they ended', async () => {
    const room = new TestRoom();
    const first = room.first(3, 'chat');
    room.say('1');
    room.end();
    const error = await rejection(first);
    expect(error).toBeInstanceOf(EventsMissingError);
    expect(isLiveError(error)).toBe(true);
    expect(error).toMatchObject({
      code: 'EVENTS_MISSING',
      message: '1 of 3 chat events came before the events ended',
      reason: 'ended',
      came: 1,
      wanted: 3,
      events: [chat('1')],
    });
    expect(room.wanted()).toEqual([]);
  });

  test('because they ended with an error, which is the cause', async () => {
    const room = new TestRoom();
    const first = room.first(1, 'chat');
    const gone = new Error('gone');
    room.end(gone);
    expect(await rejection(first)).toMatchObject({ reason: 'ended', came: 0, cause: gone });
    expect(await rejection(room.next('chat'))).toMatchObject({ reason: 'ended', wanted: 1, cause: gone });
  });

  test('in time', async () => {
    const room = new TestRoom();
    const first = room.first(2, 'chat', undefined, { timeoutMs: 1 });
    room.say('1');
    expect(await rejection(first)).toMatchObject({
      message: '1 of 2 chat events came in time',
      reason: 'timeout',
      events: [chat('1')],
    });
    expect(room.wanted()).toEqual([]);
  });

  test('are not shown where the error is: they are personal data', async () => {
    const room = new TestRoom();
    const first = room.first(2, 'chat');
    room.emit(chat('my address', { user: mara }));
    room.end();
    const error = await rejection(first);
    expect(`${inspect(error, { depth: 9 })} ${JSON.stringify(error)}`).not.toMatch(/my address|Mara/);
  });

  test('leave no timer behind, and neither do those that come', async () => {
    const timers = handTimers();
    const room = new TestRoom();
    const [came, missing] = [1, 2].map(count => room.first(count, 'chat', undefined, { timeoutMs: 30_000 }));
    expect(timers.running).toBe(2);
    room.say('1');
    expect([await came, timers.running]).toEqual([[chat('1')], 1]);
    room.end();
    expect([await rejection(missing as Promise<unknown>), timers.running]).toMatchObject([{ reason: 'ended' }, 0]);
  });

  test('before the signal says that it is enough', async () => {
    const timers = handTimers();
    const room = new TestRoom();
    const controller = new AbortController();
    const enough = new Error('enough');
    const { signal } = controller;
    const first = room.first(2, 'chat', undefined, { signal, timeoutMs: 5 });
    controller.abort(enough);
    expect(await rejection(first)).toBe(enough);
    expect(await rejection(room.next('chat', undefined, { signal }))).toBe(enough);
    expect([room.wanted(), timers.running]).toEqual([[], 0]);
  });
});

describe('what cannot be used is refused, and nothing stays behind:', () => {
  test.each<[string, unknown[]]>([
    ['no count', ['chat', 1]],
    ['none', [0, 'chat']],
    ['half a one', [1.5, 'chat']],
    ['infinitely many', [Infinity, 'chat']],
    ['an event that there is not', [1, 'chta']],
    ['all events', [1, 'event']],
    ['a filter of something else', [1, 'chat', { min: 5 }]],
    ['options in the place of the filter', [1, 'chat', { timeoutMs: 5 }]],
    ['no time', [1, 'chat', undefined, { timeoutMs: 0 }]],
    ['a time that is none', [1, 'chat', undefined, { timeoutMs: '5s' }]],
    ['more time than a timer can hold', [1, 'chat', undefined, { timeoutMs: 2 ** 31 }]],
  ])('%s', async (_what, args) => {
    const room = new TestRoom();
    const first = room.first as (...args: readonly unknown[]) => Promise<unknown>;
    expect(await rejection(first.apply(room, args))).toBeInstanceOf(InvalidOptionError);
    expect(room.wanted()).toEqual([]);
  });
});

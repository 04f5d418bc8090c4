import { describe, expect, test } from 'vitest';
import { TestRoom } from './test-room.js';

describe('a name that there is not', () => {
  const misspelt = 'chta' as 'chat';
  const never = () => {};

  test.each<[string, (room: TestRoom) => unknown]>([
    ['on', room => room.on(misspelt, never)],
    ['on with a filter', room => room.on(misspelt, { history: false }, never)],
    ['once', room => room.once(misspelt, never)],
    ['addListener', room => room.addListener(misspelt, never)],
    ['off', room => room.off(misspelt, never)],
    ['removeListener', room => room.removeListener(misspelt, never)],
    ['removeAllListeners', room => room.removeAllListeners(misspelt)],
    ['listenerCount', room => room.listenerCount(misspelt)],
    ['events', room => room.events(misspelt)],
    ['window', room => room.window('1s', misspelt)],
  ])('is refused by %s with the nearest one', (_way, use) => {
    expect(() => use(new TestRoom())).toThrow('There is no event "chta"; did you mean "chat"?');
  });

  test('is refused by what waits, with the nearest one', async () => {
    const waited = [new TestRoom().first(2, misspelt), new TestRoom().next(misspelt)];
    for (const one of waited) await expect(one).rejects.toThrow('There is no event "chta"; did you mean "chat"?');
  });

  test('is refused with all there are where none is near: notices where they can be listened to', () => {
    const events = 'chat, gift, giftProgress, like, member, viewers';
    const room = new TestRoom();
    expect(() => room.on('comment' as 'chat', never)).toThrow(
      `there are ${events}, event, connected, disconnected, error`,
    );
    expect(() => room.events('comment' as 'chat')).toThrow(`there are ${events} (`);
  });

  test('is the nearest of notices, too, and of what stands for all', () => {
    const room = new TestRoom();
    expect(() => room.on('conected' as 'connected', never)).toThrow('did you mean "connected"?');
    expect(() => room.on('events' as 'event', never)).toThrow('did you mean "event"?');
  });
});

describe('a notice where only events go', () => {
  const notice = 'connected' as 'chat';

  test.each<[string, (room: TestRoom) => unknown]>([
    ['a filter', room => room.on(notice, { history: false }, () => {})],
    ['events', room => room.events('gift', notice)],
    ['window', room => room.window('1s', notice)],
  ])('is called one: %s', (_way, use) => {
    expect(() => use(new TestRoom())).toThrow('"connected" is a notice: it has listeners and nothing else');
  });

  test('is called one: first and next', async () => {
    for (const waited of [new TestRoom().first(1, notice), new TestRoom().next(notice)]) {
      await expect(waited).rejects.toThrow('"connected" is a notice');
    }
  });

  test('has listeners, which are counted and removed', () => {
    const room = new TestRoom();
    const listener = () => {};
    room.on('connected', listener).once('disconnected', listener);
    expect([room.listenerCount('connected'), room.listenerCount('disconnected')]).toEqual([1, 1]);
    room.off('connected', listener).removeAllListeners('disconnected');
    expect([room.listenerCount('connected'), room.listenerCount('disconnected')]).toEqual([0, 0]);
  });
});

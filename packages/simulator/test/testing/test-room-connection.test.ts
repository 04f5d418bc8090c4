import { type Gap, TikTokLive, TikTokLiveConnection, UserOfflineError } from '@livetap/live';
import { describe, expect, test } from 'vitest';
import { expectEvents, untilStatus } from '../../src/testing/expect-events.js';
import { createTestRoom } from '../../src/testing/test-room.js';
import { enteredRoom } from './entered-room.js';

describe('the connection to a test room', () => {
  test('that is cut is made again, with a gap; of what was missed, comments come as history', async () => {
    const room = await enteredRoom();
    const gaps: Gap[] = [];
    room.live.on('gap', gap => gaps.push(gap));
    const from = room.clock.now();
    room.chat('alice', 'heard');
    await expectEvents(room.live, [{ type: 'chat', comment: 'missed', isHistory: true }], async () => {
      room.advance(5_000);
      room.cut();
      room.chat('alice', 'missed');
      room.like('alice', 3);
      await room.entered();
    });
    expect(gaps).toEqual([{ from, to: from + 5_000, reason: expect.stringContaining('1006') }]);
    expect(room.live.status.state).toBe('live');
    await expectEvents(room.live, [{ type: 'like', likeCount: 2 }], () => room.like('alice', 2));
  });

  test('is not made again where that is switched off', async () => {
    const room = await enteredRoom({ live: { autoReconnect: false } });
    room.cut(4000);
    await untilStatus(room.live, 'idle');
    expect(room.readers).toBe(0);
  });

  test('ends with the stream, and a streak that runs is final then', async () => {
    const room = await enteredRoom();
    room.streak('alice', 'Firefly').add(2);
    await expectEvents(
      room.live,
      [
        { type: 'gift', closedBy: 'disconnect' },
        { type: 'streamEnd', endedBy: 'moderation' },
      ],
      () => room.end('moderation'),
    );
    await untilStatus(room.live, 'ended');
    expect(room.readers).toBe(0);
  });

  test('ends when the stream is over without a word, and the next one is another room', async () => {
    const room = await enteredRoom();
    const first = room.roomId;
    room.goOffline();
    await untilStatus(room.live, 'ended');
    await expect(room.live.connect()).rejects.toThrow(UserOfflineError);
    room.advance(60_000);
    room.goLive();
    expect(() => room.goLive()).toThrow(expect.objectContaining({ code: 'WRONG_STATE' }));
    await room.live.connect();
    expect(room.live.roomId).toBe(room.roomId);
    expect(room.roomId).not.toBe(first);
  });

  test('is refused while the host is not live, also to one that only reads the source', async () => {
    const room = createTestRoom({ isLive: false });
    await expect(room.live.connect()).rejects.toThrow(UserOfflineError);
    await expect(room.source.open()).rejects.toThrow(UserOfflineError);
    await expect(room.source.open(AbortSignal.abort(new Error('no')))).rejects.toThrow('no');
  });

  test('can be that of a client of the test, several at a time, and of the wire level', async () => {
    const room = createTestRoom({ uniqueId: '@mara' });
    await using live = new TikTokLive({ ...room.options, state: false });
    const connection = new TikTokLiveConnection('mara', { source: room.source });
    const said: string[] = [];
    connection.on('chat', ({ comment }) => said.push(comment));
    await Promise.all([live.connect(), connection.connect(), room.entered(2)]);
    expect([live.uniqueId, room.uniqueId, room.readers]).toEqual(['mara', 'mara', 2]);
    await expectEvents(live, [{ type: 'chat', comment: 'hi' }], () => room.chat('alice', 'hi'));
    expect(said).toEqual(['hi']);
    await connection.disconnect();
    expect(room.readers).toBe(1);
  });

  test('asks nobody else: what the room does not know is not found', async () => {
    const room = await enteredRoom();
    const { title } = await room.live.client.fetchRoomInfo();
    expect(title).toContain('streamer');
    expect((await room.live.client.fetchAvailableGifts()).length).toBeGreaterThan(10);
    const { fetch } = room.options;
    expect((await fetch('https://www.tiktok.com/other')).status).toBe(404);
    await expect(fetch('https://www.tiktok.com/', { signal: AbortSignal.abort(new Error('no')) })).rejects.toThrow(
      'no',
    );
  });

  test('is closed with the room, which can be closed twice', async () => {
    const room = await enteredRoom();
    await room.close();
    await room.close();
    expect([room.live.status.state, room.readers]).toEqual(['idle', 0]);
    await expect(room.entered()).rejects.toMatchObject({ code: 'CLOSED' });
  });

  test('is read by one reader', async () => {
    const link = await createTestRoom().source.open();
    link.read(() => {});
    expect(() => link.read(() => {})).toThrow(expect.objectContaining({ code: 'INVALID_REQUEST' }));
    expect(await link.close()).toEqual({ code: 1000, reason: 'closed' });
  });
});

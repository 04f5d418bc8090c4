import {
  fetchRoomGifts,
  fetchRoomsAlive,
  giftLookup,
  pollingSource,
  sendRoomChat,
  TikTokLiveConnection,
  WebcastHttpClient,
} from '@livetap/live';
import { startSimulator } from '@livetap/simulator';
import { describe, expect, test } from 'vitest';

const session = { Cookie: 'sessionid=0123456789abcdef; tt-target-idc=useast1a' };
const sign = async (url: string) => ({ signedUrl: `${url}&X-Bogus=DFSz` });

describe('a room of the simulator, by polling', () => {
  test('arrives as it was sent, from the last comments to the end of the stream', async () => {
    await using simulator = await startSimulator();
    const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
    room.say('before');
    const webClient = new WebcastHttpClient({ endpoints: simulator.endpoints, headers: session });
    const source = pollingSource({ webClient, roomId: room.roomId, intervalMs: 1 });
    await using connection = new TikTokLiveConnection('ann', { source, enterTimeoutMs: 60_000 });
    const events: unknown[] = [];
    connection
      .on('chat', ({ comment, user }) => events.push(['chat', user?.uniqueId, comment]))
      .on('gift', ({ giftId, repeatCount, common }) => events.push(['gift', giftId, repeatCount, common?.msgId]))
      .on('streamEnd', ({ action }) => events.push(['streamEnd', action]))
      .on('error', ({ exception }) => events.push(exception));
    const over = new Promise(resolve => connection.on('disconnected', resolve));

    // The first batch proves that the room can be read: nothing waits for a confirmation that never comes.
    const state = await connection.connect(room.roomId);
    expect(state).toMatchObject({ isConnected: true, roomId: room.roomId });
    room.say('one', 'bob');
    room.gift('Kite');
    const id = room.sent.at(-1)?.msgId;
    room.end();
    await expect(over).resolves.toEqual({ code: 1000, reason: 'closed' });

    expect(events).toEqual([
      ['chat', 'ann_tester', 'before'],
      ['chat', 'bob', 'one'],
      ['gift', 90012, 1, id],
      ['streamEnd', 3],
    ]);
    expect([room.violations, room.sockets, room.entries, room.heartbeats, room.acks]).toEqual([[], 0, [], [], []]);
    const paths = new Set(simulator.requests.map(({ path }) => path));
    expect([...paths]).toEqual(['/webcast/im/fetch/']);
  });

  test('is over when the room is, without a word', async () => {
    await using simulator = await startSimulator();
    const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
    const webClient = new WebcastHttpClient({ endpoints: simulator.endpoints });
    const source = pollingSource({ webClient, roomId: room.roomId, sign, intervalMs: 1, statusIntervalMs: 0 });
    await using connection = new TikTokLiveConnection('ann', { source });
    const over = new Promise(resolve => connection.on('disconnected', resolve));
    await connection.connect(room.roomId);
    room.goOffline();
    await expect(over).resolves.toEqual({ code: 1000, reason: 'the stream is over' });
    expect(simulator.requests.every(({ path, query }) => path.endsWith('/info/') || query.has('X-Bogus'))).toBe(true);
  });

  test('is refused without session and signature, and without a valid one', async () => {
    await using simulator = await startSimulator();
    const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
    const webClient = new WebcastHttpClient({ endpoints: simulator.endpoints });
    const connectBy = (source: ReturnType<typeof pollingSource>) =>
      new TikTokLiveConnection('ann', { source }).connect(room.roomId);
    const { roomId } = room;
    await expect(connectBy(pollingSource({ webClient, roomId }))).rejects.toMatchObject({
      code: 'CREDENTIALS_REQUIRED',
    });
    expect(simulator.requests).toEqual([]);
    const useless = async (signedUrl: string) => ({ signedUrl });
    const refused = connectBy(pollingSource({ webClient, roomId, sign: useless }));
    await expect(refused).rejects.toMatchObject({ code: 'BLOCKED', status: 403 });
  });
});

describe('the calls beside the stream', () => {
  test('a comment reaches the room', async () => {
    await using simulator = await startSimulator();
    const room = simulator.addRoom({ uniqueId: 'ann', roomId: '7429384756123456789', scenario: false });
    await using connection = new TikTokLiveConnection('ann', { endpoints: simulator.endpoints });
    const heard = new Promise(resolve => connection.on('chat', ({ comment }) => resolve(comment)));
    await connection.connect();
    const { endpoints } = simulator;
    const webClient = new WebcastHttpClient({ endpoints, headers: session });
    const request = { webClient, roomId: room.roomId, content: 'hello from here' };
    const reply = await sendRoomChat(request);
    await expect(heard).resolves.toBe('hello from here');
    expect(reply.msg_id).toBe(room.sent.at(-1)?.msgId);
    const anonymous = new WebcastHttpClient({ endpoints });
    await expect(sendRoomChat({ ...request, webClient: anonymous })).rejects.toMatchObject({
      code: 'CREDENTIALS_REQUIRED',
    });
  });

  test('the gift list, which is signed only where it has to be', async () => {
    for (const giftListNeedsSignature of [false, true]) {
      await using simulator = await startSimulator({ giftListNeedsSignature });
      const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
      const webClient = new WebcastHttpClient({ endpoints: simulator.endpoints });
      const gifts = await fetchRoomGifts({ webClient, roomId: room.roomId, sign });
      expect(giftLookup(gifts)(90012)).toMatchObject({ name: 'Kite', diamond_count: 100, combo: false });
      expect(simulator.requests).toHaveLength(giftListNeedsSignature ? 2 : 1);
    }
  });

  test('which rooms are on the air', async () => {
    await using simulator = await startSimulator();
    const on = simulator.addRoom({ uniqueId: 'ann', scenario: false });
    const off = simulator.addRoom({ uniqueId: 'bea', scenario: false, status: 'offline' });
    const webClient = new WebcastHttpClient({ endpoints: simulator.endpoints });
    const alive = await fetchRoomsAlive({ webClient, roomIds: [on.roomId, off.roomId] });
    expect([...alive]).toEqual([
      [on.roomId, true],
      [off.roomId, false],
    ]);
  });
});

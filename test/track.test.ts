import { InvalidOptionError, TikTokLive, trackRoom, trackUser, UserOfflineError } from '@livetap/live';
import { startSimulator } from '@livetap/simulator';
import { createTestRoom } from '@livetap/simulator/testing';
import { describe, expect, test } from 'vitest';

describe('a streamer', () => {
  test('is read by name, with listeners that miss nothing', async () => {
    await using room = createTestRoom({ uniqueId: 'mara' });
    room.chat('alice', 'before');
    const { uniqueId: _name, ...options } = room.options;
    const said: string[] = [];
    await using live = await trackUser('@mara', options, client => client.on.chat(({ comment }) => said.push(comment)));
    expect(live).toBeInstanceOf(TikTokLive);
    expect([live.uniqueId, live.connected, said]).toEqual(['mara', true, ['before']]);
  });

  test('is read by the id of the room alone', async () => {
    await using simulator = await startSimulator();
    const { roomId } = simulator.addRoom({ uniqueId: 'mara', scenario: false });
    await using live = await trackRoom(roomId, { endpoints: simulator.endpoints });
    expect([live.uniqueId, live.roomId, live.connected]).toEqual(['mara', roomId, true]);
    expect(simulator.requests.filter(({ path }) => path.startsWith('/@') || path.startsWith('/api-live'))).toEqual([]);
  });

  test('whose stream is over is refused, by name and by room', async () => {
    await using simulator = await startSimulator();
    const { endpoints } = simulator;
    const room = simulator.addRoom({ uniqueId: 'mara', scenario: false });
    room.goOffline();
    await expect(trackUser('mara', { endpoints })).rejects.toThrow(UserOfflineError);
    await expect(trackRoom(room.roomId, { endpoints })).rejects.toThrow(UserOfflineError);
  });

  test('whose room does not say whose it is cannot be read', async () => {
    const info = { status_code: 0, data: { id_str: '7', status: 2, owner: { nickname: 'Mara' } } };
    const fetch = async () => Response.json(info);
    await expect(trackRoom('7', { fetch })).rejects.toMatchObject({ code: 'INVALID_RESPONSE' });
  });

  test.each(['', '0', 'mara', '12a'])('cannot be found by the room id %j', async roomId => {
    await expect(trackRoom(roomId)).rejects.toThrow(InvalidOptionError);
  });
});

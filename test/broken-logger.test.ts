import { TikTokLiveConnection } from '@livetap/live';
import { createTestRoom } from '@livetap/simulator/testing';
import { describe, expect, onTestFinished, test, vi } from 'vitest';

/*
 * A logger of somebody else that fails at every level, where nobody listens for errors: nothing ends by it.
 */
const fail = () => {
  throw new Error('the log is full');
};
const reject = async () => fail();

describe.each([
  ['throws', fail],
  ['rejects', reject],
])('a logger that %s', (_, write) => {
  const logger = { debug: write, info: write, warn: write, error: write };

  function toldOnConsole(): unknown[][] {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    onTestFinished(() => warn.mockRestore());
    return warn.mock.calls;
  }
  const once = ['livetap: the logger failed, so lines are lost: the log is full'];

  test('stops neither statuses nor events of a TikTokLive', async () => {
    const told = toldOnConsole();
    await using room = createTestRoom({ live: { logger, debug: true } });
    const { live } = room;
    const heard: string[] = [];
    live.on('chat', fail);
    live.on('chat', reject);
    live.on('chat', ({ comment }) => heard.push(comment));
    await live.connect();
    room.chat('alice', 'one');
    await vi.waitFor(() => expect(told).toContainEqual(once));
    room.chat('alice', 'two');
    expect(heard).toEqual(['one', 'two']);
    expect(live.status.state).toBe('live');
    await live.disconnect();
    // One is that of its room client.
    expect(told.filter(([line]) => line !== once[0])).toEqual([]);
    expect(told.length).toBeLessThan(4);
  });

  test('stops no events of a TikTokLiveConnection', async () => {
    const told = toldOnConsole();
    await using room = createTestRoom();
    const connection = new TikTokLiveConnection('mara', { source: room.source, logger });
    const heard: string[] = [];
    connection.on('chat', fail);
    connection.on('chat', reject);
    connection.on('chat', ({ comment }) => heard.push(comment));
    await connection.connect();
    room.chat('alice', 'one');
    room.chat('alice', 'two');
    expect(heard).toEqual(['one', 'two']);
    await connection.disconnect();
    expect(told).toEqual([once]);
  });
});

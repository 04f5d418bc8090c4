import { readFile, writeFile } from 'node:fs/promises';
import { type Room, type RoomOptions, type Simulator, startSimulator } from '@livetap/simulator';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { livetap, start } from './support/livetap.js';
import { Folder } from './support/recording.js';

let simulator: Simulator;

beforeEach(async () => {
  simulator = await startSimulator();
});
afterEach(() => simulator.close());

function addRoom(uniqueId: string, options: Partial<RoomOptions> = {}): Room {
  return simulator.addRoom({ uniqueId, scenario: false, ...options });
}

function ask(...args: readonly string[]) {
  return livetap(...args, '--endpoint', simulator.url);
}

/** How often a path was asked for. */
function asked(path: string): number {
  return simulator.requests.filter(request => request.path === path).length;
}

const giftList = '/webcast/gift/list/';

describe('livetap info', () => {
  test('says in plain words that somebody is live, and what is known', async () => {
    const room = addRoom('mara', { title: 'Songs', nickname: 'Mara\u001b[31m W.' });
    room.viewers(1234);
    room.like(15);
    const { code, stdout, stderr } = await ask('info', '@mara');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(
      lines.map(line => line.replace(/\d{4}-\d\d-\d\d \d\d:\d\d/, 'WHEN').replace(/[\d,]+ like/, 'N like')),
    ).toEqual([
      '@mara · Mara␛[31m W.: live now',
      '  title      Songs',
      `  room       ${room.roomId}`,
      '  since      WHEN',
      '  viewers    1,234',
      '  likes      15',
      `  user id    ${room.userId}`,
      expect.stringMatching(/^ {2}followers {2}[\d,]+, follows 12$/),
      '  videos     3, N likes',
      '  about      Invented by a simulator.',
    ]);
  });

  test('of who is not live says so, and names the last room', async () => {
    const room = addRoom('otis', { status: 'offline', title: 'yesterday' });
    const { code, stdout } = await ask('info', 'otis');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^@otis: not live\n {2}room {7}\d+ \(the last one\)\n {2}user id/);
    expect(stdout).toContain(room.roomId);
    expect(stdout).not.toMatch(/yesterday|viewers|since/);
  });

  test('says that a stream is paused', async () => {
    addRoom('mara').pause();
    expect((await ask('info', 'mara')).stdout).toMatch(/^@mara: live, paused\n/);
  });

  test('of who was never live shows the profile', async () => {
    addRoom('wren', { status: 'offline' });
    simulator.inject('no-live-room');
    simulator.inject('user-not-found');
    simulator.inject('http-404', { route: 'provider' });
    const { code, stdout } = await ask('info', 'wren');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^@wren: not live\n {2}user id/);
  });

  test('writes everything as one line of JSON', async () => {
    const room = addRoom('mara', { title: 'a\u001bb' });
    const { stdout } = await ask('info', 'mara', '--json');
    expect(stdout).not.toContain('\u001b');
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ uniqueId: 'mara', status: 'live', roomId: room.roomId, title: 'a\u001bb' },
      room: { id_str: room.roomId, status: 2 },
      profile: { user: { uniqueId: 'mara' }, stats: { followingCount: 12 } },
    });
  });

  test('does without what is not to be had, and says what is missing', async () => {
    const room = addRoom('mara', { title: 'Songs' });
    simulator.inject('profile-code');
    simulator.inject('room-restricted');
    const text = await ask('info', 'mara');
    expect(text).toMatchObject({ code: 0, stdout: expect.stringContaining('@mara: live now\n  title      Songs\n') });
    expect(text.stderr).toMatch(/^livetap: The profile of @mara is private\.\nlivetap: .*age-restricted.*\n$/);
    const { stdout } = await ask('info', 'mara', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ roomId: room.roomId, room: null, profile: null });
  });

  test('ends with 4 where there is nobody, with 1 where nothing answers', async () => {
    expect(await ask('info', '@nobody')).toMatchObject({ code: 4, stdout: '' });
    const { url } = simulator;
    await simulator.close();
    expect((await livetap('info', '@mara', '--endpoint', url)).code).toBe(1);
  });
});

describe('livetap gifts', () => {
  test('shows all gifts of any room, the cheap ones first', async () => {
    addRoom('mara');
    const { code, stdout, stderr } = await ask('gifts');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toBe('90001     Paper Boat                    1 diamond, streak');
    expect(lines[19]).toBe('90020     Northern Lights               29,999 diamonds');
    expect(lines[20]).toMatch(/^— 20 of 20 gifts, fetched \d{4}-\d\d-\d\d \d\d:\d\d$/);
  });

  test('finds some by their name, in another language, of a room', async () => {
    addRoom('mara');
    const { stdout } = await ask('gifts', '@mara', 'GLUH', '--language', 'de');
    expect(stdout).toMatch(/^90003 {5}Glühwürmchen {18}1 diamond, streak\n— 1 of 20 gifts, /);
    expect((await ask('gifts', 'warm', 'tea')).stdout).toMatch(/^90002 {5}Warm Tea .*\n— 1 of 20 gifts/);
    expect((await ask('gifts', 'no such gift')).stdout).toMatch(/^— 0 of 20 gifts, /);
  });

  test('writes JSON lines and nothing else to its output', async () => {
    addRoom('mara');
    const { stdout, stderr } = await ask('gifts', 'kite', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      id: 90012,
      names: { en: 'Kite' },
      diamondCount: 100,
      isStreakable: false,
    });
    expect(stderr).toMatch(/^— 1 of 20 gifts/);
  });

  test('keeps the list in a file: the next time nobody is asked, unless it is to be', async () => {
    await using folder = await Folder.make();
    const cache = ['--cache', folder.file('cache/gifts.json')];
    addRoom('mara');
    await ask('gifts', ...cache);
    expect((await ask('gifts', 'kite', ...cache)).stdout).toContain('Kite');
    expect(asked(giftList)).toBe(1);
    expect((await ask('gifts', 'kite', '--refresh', ...cache)).code).toBe(0);
    expect(asked(giftList)).toBe(2);
    expect((await ask('gifts', 'drachen', '--language', 'de', ...cache)).stdout).toContain('Drachen');
    expect(asked(giftList)).toBe(3);
    expect(JSON.parse(await readFile(folder.file('cache/gifts.json'), 'utf8'))).toMatchObject({
      fetchedAt: { en: expect.any(Number), de: expect.any(Number) },
    });
  });

  test('replaces a damaged file and says so', async () => {
    await using folder = await Folder.make();
    const path = folder.file('gifts.json');
    await writeFile(path, '{"livetap":"gifts"');
    addRoom('mara');
    const { code, stdout, stderr } = await ask('gifts', 'kite', '--cache', path);
    expect(code).toBe(0);
    expect(stdout).toContain('Kite');
    expect(stderr).toBe('livetap: The file of the gift catalogue is no valid JSON.\n');
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ livetap: 'gifts' });
  });

  test('shows the older list where none is to be had, and says so; of a room it does not', async () => {
    await using folder = await Folder.make();
    const cache = ['--cache', folder.file('gifts.json')];
    addRoom('mara');
    await ask('gifts', ...cache);
    simulator.inject('http-403', { route: giftList });
    const { code, stdout, stderr } = await ask('gifts', 'kite', '--refresh', ...cache);
    expect(code).toBe(0);
    expect(stdout).toContain('Kite');
    expect(stderr).toMatch(/^livetap: The gift list of room \d+ refused this address/);
    expect(await ask('gifts', '@mara', ...cache)).toMatchObject({ code: 1, stdout: '' });
    expect(await ask('gifts', '@nobody', ...cache)).toMatchObject({ code: 4, stdout: '' });
  });

  test('fails where nobody is live and no list is kept', async () => {
    const { code, stdout, stderr } = await ask('gifts');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^livetap: no live room was found .*\nGive the name .*\n$/);
  });

  test('a simulator by the environment counts as one, too: nothing is kept', async () => {
    await using folder = await Folder.make();
    addRoom('mara');
    const env = { LIVETAP_ENDPOINT: simulator.url, XDG_CACHE_HOME: folder.file('cache') };
    for (const _ of [1, 2]) expect((await start(['gifts', 'kite'], env).finished).stdout).toContain('Kite');
    expect(asked(giftList)).toBe(2);
  });

  test.each([
    [['--language', '../x'], '--language expects a language'],
    [['@a', 'b', 'c'], 'gifts does not know what to do with "c"'],
  ])('%j ends with 2: %s', async (args, message) => {
    const { code, stderr } = await ask('gifts', ...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('livetap feed', () => {
  test('shows who is live, over several pages', async () => {
    for (let index = 0; index < 8; index++) addRoom(`host${index}`, { title: `evening\t${index}` });
    const { code, stdout, stderr } = await ask('feed');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(8);
    expect(lines[1]).toBe(`${'@host1'.padEnd(26)}          0 watching  evening 1`);
  });

  test('ends at the limit, and asks for no more pages than that needs', async () => {
    for (let index = 0; index < 20; index++) addRoom(`host${index}`);
    const { stdout } = await ask('feed', '--limit', '7', '--json');
    const rooms = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(rooms.map(({ uniqueId }) => uniqueId)).toEqual(Array.from({ length: 7 }, (_, index) => `host${index}`));
    expect(rooms[0]).toMatchObject({ viewerCount: 0, room: { id_str: rooms[0].roomId } });
    expect(asked('/webcast/feed/')).toBe(2);
  });

  test('says that there is nobody, and that a limit is none', async () => {
    expect(await ask('feed')).toMatchObject({ code: 0, stdout: expect.stringContaining('nobody') });
    expect(await ask('feed', '--json')).toMatchObject({ code: 0, stdout: '' });
    expect(await ask('feed', '--limit', '0')).toMatchObject({ code: 2 });
  });

  test('fails with what the service says', async () => {
    simulator.inject('http-429', { route: 'feed' });
    const { code, stderr } = await ask('feed');
    expect([code, stderr]).toEqual([1, expect.stringContaining('429')]);
  });
});

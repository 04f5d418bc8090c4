import { startSimulator } from '@livetap/simulator';
import { describe, expect, test } from 'vitest';
import { livetap, shell, start } from './support/livetap.js';
import { jsonOf, pretendRooms } from './support/rooms.js';

const rooms = pretendRooms();

/** What is said of a connection that nothing happens to. */
const entering = [
  '— lookup: the room is not known; asks TikTok for it',
  '— connecting: the room is known; enters the room by direct',
  '— live: messages come by direct; goes on reading',
];

describe('livetap watch', () => {
  test('shows a room until the stream ends', async () => {
    const room = rooms.add();
    const run = await rooms.enter(room, [`@${room.uniqueId}`]);
    room.say('hello', 'ann');
    room.giftStreak('Firefly', 3, 'ann');
    room.viewers(77);
    room.viewers(77);
    room.end();
    const { code, stdout, stderr } = await run.finished;
    expect(code).toBe(0);
    const shown = stdout.split('\n').map(line => line.replace(/^\d\d:\d\d:\d\d {2}/, ''));
    expect(shown).toEqual([
      `— connected to @${room.uniqueId}, room ${room.roomId}: ${room.title}`,
      'chat      ann                   hello',
      'gift…     ann                   Firefly ×1',
      'gift…     ann                   Firefly ×2',
      'gift…     ann                   Firefly ×3',
      'gift      ann                   Firefly ×3 = 3 diamonds',
      'viewers                         77 watching',
      'stream                          ended by the host',
      '— 1 comment · 3 gifts (3 diamonds) · 0 likes · 0 joins · 0 follows · 0 shares · at most 77 viewers',
      '',
    ]);
    expect(stderr.split('\n')).toEqual([
      ...entering,
      '— reconnecting: the stream was ended by its host or by moderation; asks whether the stream is over',
      expect.stringMatching(/^— ended: .*the service confirms that it is over; nothing more$/),
      '',
    ]);
    expect(room.violations).toEqual([]);
  });

  test('writes JSON lines and nothing else to its output', async () => {
    const room = rooms.add();
    const run = await rooms.enter(room, ['watch', room.uniqueId, '--json']);
    room.say('hello', 'ann');
    room.end();
    const { code, stdout, stderr } = await run.finished;
    expect(code).toBe(0);
    const events = jsonOf(stdout);
    for (const { v, at } of events) expect([v, Number(at) > 0]).toEqual([1, true]);
    const told = events.map(({ type, state }) => state ?? type);
    // The status follows the clocks of the connection, not its messages.
    expect(told.filter(name => name !== 'live')).toEqual([
      ...['lookup', 'connecting', 'connected', 'chat', 'control', 'streamEnd', 'disconnected'],
      ...['reconnecting', 'ended'],
    ]);
    const chat = events.find(({ type }) => type === 'chat');
    expect(chat).toMatchObject({ comment: 'hello', user: { uniqueId: 'ann' }, roomId: room.roomId });
    expect(stderr).toContain('connected to');
  });

  test('shows the wire level with --raw, every message under its own name', async () => {
    const room = rooms.add();
    const run = await rooms.enter(room, [
      `@${room.uniqueId}`,
      '--raw',
      '--json',
      '--events',
      'chat,roomUser,connected',
    ]);
    room.say('hello', 'ann');
    room.viewers(77);
    room.end();
    const [connected, ...events] = jsonOf((await run.finished).stdout);
    expect(connected).toMatchObject({ v: 1, type: 'connected', roomId: room.roomId });
    expect(events).toMatchObject([
      { event: 'chat', data: { common: { roomId: room.roomId }, comment: 'hello', user: { uniqueId: 'ann' } } },
      { event: 'roomUser', data: { viewerCount: 77 } },
    ]);
  });

  test('shows the wire level to people as the fields of each message', async () => {
    const room = rooms.add();
    const run = await rooms.enter(room, [`@${room.uniqueId}`, '--raw']);
    room.send({ method: 'WebcastChatMessage', message: { comment: 'a\u001b[2J\u202eb', user: { uniqueId: 'ann' } } });
    room.end();
    const { stdout } = await run.finished;
    expect(stdout).toMatch(/^\S+ {2}chat .*"comment":"a\\u001b\[2J\\u202eb"/m);
    expect(stdout).toMatch(/^\S+ {2}controlMessage .*"action":3/m);
  });

  test.each([
    [['--events', 'chat,roomUser'], 'roomUser is of the wire level: add --raw'],
    [['--raw', '--events', 'giftProgress,roomUserSeq'], 'giftProgress, roomUserSeq are of the application level'],
    [['--follow', '--no-wait'], '--follow and --no-wait exclude each other'],
    [['--sources', 'pigeon'], '--sources expects some of direct, euler, tiktool, polling'],
  ])('%j ends with 2 and says why', async (args, said) => {
    const { code, stdout, stderr } = await livetap('@ann', ...args, ...rooms.endpoint);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  test('ends with 0 and a summary at Ctrl-C, and leaves the room', async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const room = rooms.add();
      const run = await rooms.enter(room, [`@${room.uniqueId}`]);
      await run.says('— live: ');
      run.process.kill(signal);
      const { code, stdout, stderr } = await run.finished;
      expect({ code, stderr: stderr.trimEnd().split('\n') }).toEqual({ code: 0, stderr: entering });
      expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^— 0 comments · .* · at most 0 viewers$/);
      await room.waitForNoSockets();
    }
  });

  test('reads a room with the session in the environment, which it does not show', async () => {
    const room = rooms.add();
    const env = { LIVETAP_SESSION_ID: 'secret-session', LIVETAP_TARGET_IDC: 'useast1a' };
    const run = start([`@${room.uniqueId}`, '--sources', 'polling', '--json', ...rooms.endpoint], env);
    await run.says('live: messages come by polling');
    room.end();
    const { code, stdout, stderr } = await run.finished;
    expect(code).toBe(0);
    expect(stdout + stderr).not.toContain('secret');
  });

  test('ends by itself after the time asked for', async () => {
    const room = rooms.add();
    const { code } = await livetap(`@${room.uniqueId}`, '--for', '0.1', ...rooms.endpoint);
    expect(code).toBe(0);
  });

  test('skips the lookup when the room is given', async () => {
    const room = rooms.add();
    const run = await rooms.enter(room, [`@${room.uniqueId}`, '--room', room.roomId]);
    run.process.kill('SIGINT');
    expect((await run.finished).code).toBe(0);
    expect(rooms.simulator.requests.some(({ path }) => path.includes(`@${room.uniqueId}`))).toBe(false);
  });

  test('goes quietly when its reader has read enough', async () => {
    const room = rooms.add({ scenario: { kind: 'peak', speed: 20 } });
    const target = `@${room.uniqueId} --json --events chat ${rooms.endpoint.join(' ')}`;
    const { stdout, stderr } = await shell(`set -o pipefail; livetap ${target} | head -1; echo $? >&2`);
    expect(JSON.parse(stdout)).toMatchObject({ type: 'chat' });
    const said = stderr.split('\n').filter(text => !/^(lookup|connecting|connected|live)\b/.test(text));
    expect(said).toEqual(['0', '']);
  });

  test('neutralises hostile names and comments', async () => {
    const room = rooms.add();
    const run = await rooms.enter(room, [`@${room.uniqueId}`]);
    room.send({
      method: 'WebcastChatMessage',
      message: { user: { uniqueId: 'eve\u001b[31m', userId: '6' }, comment: '\u001b[2Jgone\u202e\r\nroot#' },
    });
    room.end();
    const { stdout } = await run.finished;
    expect(stdout).toContain('eve␛[31m              ␛[2Jgone root#\n');
  });

  test.each([
    ['an offline streamer', { status: 'offline' }, 3, 'is not live'],
    ['a stream that is over', { status: 'ended' }, 3, 'over'],
  ] as const)('ends with --no-wait for %s with 3', async (_what, options, code, said) => {
    const room = rooms.add(options);
    const finished = await livetap(`@${room.uniqueId}`, '--no-wait', ...rooms.endpoint);
    expect(finished).toMatchObject({ code, stdout: '' });
    expect(finished.stderr).toMatch(
      new RegExp(
        `\nlivetap: [^\n]*(${said}|not live)[^\n]*\nTry again when the streamer is live[^\n]*--no-wait[^\n]*\n$`,
      ),
    );
  });

  test('ends for a name that nobody has with 4, also where it would wait', async () => {
    const { code, stdout, stderr } = await livetap('@nobody_at_all', ...rooms.endpoint);
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toMatch(/\nlivetap: [^\n]*@nobody_at_all[^\n]*\nCheck the spelling[^\n]*\n$/);
  });

  test('ends with 1 where nothing listens and nothing is waited for', async () => {
    await using gone = await startSimulator();
    await gone.close();
    const { code, stderr } = await livetap('@ann', '--no-wait', '--endpoint', gone.url);
    expect(code).toBe(1);
    expect(stderr).toMatch(/\nlivetap: [^\n]+\n[^\n]+\n$/);
  });
});

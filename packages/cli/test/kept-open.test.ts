import { readFile, writeFile } from 'node:fs/promises';
import { linkHints } from '@livetap/live';
import { describe, expect, test } from 'vitest';
import { impatience, livetap, start } from './support/livetap.js';
import { Folder } from './support/recording.js';
import { interrupted, jsonOf, pretendRooms } from './support/rooms.js';

const rooms = pretendRooms();

describe('livetap watch, kept open,', () => {
  test('waits for a streamer who is not live, and says so once', async () => {
    const room = rooms.add({ status: 'offline' });
    const run = start([`@${room.uniqueId}`, ...rooms.endpoint], impatience);
    await run.says('— offline: the streamer is not live; asks again whether the streamer is live in ');
    const asked = () => rooms.simulator.requests.filter(({ path }) => /api-live|\/live$/.test(path)).length;
    const before = asked();
    await expect.poll(() => asked() - before, { timeout: 15_000 }).toBeGreaterThan(3);
    room.goLive();
    await run.says('connected to');
    room.say('hello', 'ann');
    room.end();
    const { code, stdout, stderr } = await run.finished;
    expect(code).toBe(0);
    expect(stdout).toContain('ann                   hello\n');
    expect(stderr.match(/— offline/g)).toHaveLength(1);
  });

  test('ends with 0 at Ctrl-C while it waits, and says nothing more', async () => {
    const room = rooms.add({ status: 'offline' });
    const run = start([`@${room.uniqueId}`, '--json', '--events', 'chat,connected', ...rooms.endpoint]);
    await run.says('offline: ');
    run.process.kill('SIGINT');
    const { code, stdout, stderr } = await run.finished;
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^offline: /);
  });

  test('does not give a stream up that it waited for when that cannot be entered at once', async () => {
    const room = rooms.add({ status: 'offline' });
    const run = start([`@${room.uniqueId}`, '--sources', 'direct', ...rooms.endpoint], impatience);
    await run.says('— offline: ');
    const fault = rooms.simulator.inject('silent-refusal', { room: room.uniqueId });
    room.goLive();
    await run.says('; tries direct');
    fault.stop();
    await run.says('connected to');
    run.process.kill('SIGINT');
    expect((await run.finished).code).toBe(0);
  });

  test('goes on with the next stream when it follows', async () => {
    const room = rooms.add();
    const run = start([`@${room.uniqueId}`, '--follow', ...rooms.endpoint], impatience);
    await run.says('connected to');
    room.end();
    room.goOffline();
    await run.says('; waits for the next stream');
    room.goLive();
    await run.says(`room ${room.roomId}: `);
    await room.waitForSocket(1);
    room.say('again', 'ann');
    await run.says('again');
    run.process.kill('SIGINT');
    expect((await run.finished).code).toBe(0);
  });

  test('connects again when the connection is lost, and tells the gap before what follows', async () => {
    const room = rooms.add();
    const run = await rooms.enter(room, [`@${room.uniqueId}`, '--json', '--events', 'chat,connected,disconnected,gap']);
    const { code, stdout, stderr } = await interrupted(room, run);
    expect(code).toBe(0);
    const events = jsonOf(stdout);
    expect(events.map(({ type, comment }) => comment ?? type)).toEqual([
      ...['connected', 'one', 'disconnected', 'gap', 'connected', 'two', 'disconnected'],
    ]);
    const gap = events.find(({ type }) => type === 'gap');
    expect(gap).toMatchObject({ v: 1, reason: expect.stringContaining('code 1001') });
    expect(Number(gap?.to)).toBeGreaterThanOrEqual(Number(gap?.from));
    expect(stderr).toMatch(/^(re)?connecting: the source closed with code 1001; /m);
    // It is the reason of each status until the room is entered again.
    expect(stderr.split('\n').filter(line => line === `  ${linkHints.closed}`)).toHaveLength(1);
  });

  test('tells the gap to people, and keeps the wire level in one piece over it', async () => {
    const room = rooms.add();
    const run = await rooms.enter(room, [`@${room.uniqueId}`, '--raw', '--events', 'chat,gap']);
    const { stdout } = await interrupted(room, run);
    const shown = [...stdout.matchAll(/"comment":"(\w+)"| {2}(gap) {28,}\w+(?: s)? may be missing: .*code 1001$/gm)];
    // The service shows its last comments again; they are told once.
    expect(shown.map(([, comment, gap]) => comment ?? gap)).toEqual(['one', 'gap', 'two']);
  });

  test('takes the next source when one fails, says why, and beneath it what to do', async () => {
    const room = rooms.add();
    const fault = rooms.simulator.inject('device-blocked', { room: room.uniqueId, times: 1 });
    const run = await rooms.enter(room, [`@${room.uniqueId}`]);
    fault.stop();
    await run.says('— live: messages come by euler; goes on reading');
    run.process.kill('SIGINT');
    const { code, stderr } = await run.finished;
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^— connecting: .*DEVICE_BLOCKED.*; enters the room by euler\n {2}TikTok blocks the device .*\.$/m,
    );
  });

  test('goes on where it stopped with --resume: nothing twice, and the time between is a gap', async () => {
    await using folder = await Folder.make();
    const path = folder.file('state.json');
    const room = rooms.add();
    const watched = async (comment: string) => {
      const run = await rooms.enter(room, [
        ...[`@${room.uniqueId}`, '--resume', path],
        ...['--json', '--events', 'chat,gap'],
      ]);
      room.say(comment, 'ann');
      await run.says(`"comment":"${comment}"`);
      run.process.kill('SIGINT');
      const { code, stdout, stderr } = await run.finished;
      expect(code).toBe(0);
      await room.waitForNoSockets();
      return { told: jsonOf(stdout).map(event => event.comment ?? event.reason), stderr };
    };
    expect((await watched('one')).told).toEqual(['one']);
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ uniqueId: room.uniqueId });
    const { told, stderr } = await watched('two');
    expect(told).toEqual(['the program was not running', 'two']);
    expect(stderr).toContain('2 comments');
    // One of ours that is damaged does no harm, and is not kept a secret.
    await writeFile(path, '{"version":2,"uniqueId":"');
    expect((await watched('three')).stderr).toContain('livetap: what an earlier run of ');
  });

  test('ends with 5 where what it is to resume cannot be read', async () => {
    await using folder = await Folder.make();
    const { code, stderr } = await livetap('@ann', '--resume', folder.path, ...rooms.endpoint);
    expect(code).toBe(5);
    expect(stderr).toContain('is a directory');
  });
});

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { json, text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { personNamed, type Room, type Simulator, startSimulator } from '@livetap/simulator';
import { viewer } from '@livetap/simulator/testing';
import { expect, onTestFinished, test } from 'vitest';

/*
 * The programs in examples/, each in a process of its own in front of a simulated room: what they print and what they do.
 */
const root = join(import.meta.dirname, '..');
const patience = { timeoutMs: 15_000 };

interface Stage {
  readonly simulator: Simulator;
  readonly room: Room;
  /** Starts an example. */
  start(name: string, ...args: string[]): Running;
}

interface Running {
  readonly process: ChildProcess;
  /** The next line that it prints. */
  line(): Promise<string>;
  /** Everything that it prints from here on, once it has ended well. */
  rest(): Promise<string[]>;
}

/** A room of mara, in which only happens what the test says. */
async function stage(): Promise<Stage> {
  const simulator = await startSimulator({ closeAfterEndMs: 50 });
  onTestFinished(() => simulator.close());
  const room = simulator.addRoom({ uniqueId: 'mara', scenario: false });
  const env = { ...process.env, LIVETAP_ENDPOINT: simulator.url };
  const start = (name: string, ...args: string[]): Running => {
    const child = spawn(process.execPath, [`examples/${name}`, ...args], { cwd: root, env });
    onTestFinished(() => void child.kill());
    const errors = text(child.stderr);
    const closed = once(child, 'close');
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    return {
      process: child,
      async line() {
        const { value, done } = await lines.next();
        return done === true ? `it has ended: ${await errors}` : value;
      },
      async rest() {
        const all: string[] = [];
        for (let next = await lines.next(); next.done !== true; next = await lines.next()) all.push(next.value);
        expect([await errors, (await closed)[0]]).toEqual(['', 0]);
        return all;
      },
    };
  };
  return { simulator, room, start };
}

/** A server that takes what is posted to it. */
async function webhook(): Promise<{
  readonly url: string;
  readonly posted: { readonly key: unknown; readonly body: unknown }[];
}> {
  const posted: { key: unknown; body: unknown }[] = [];
  const server = createServer(async (request, response) => {
    posted.push({ key: request.headers['idempotency-key'], body: await json(request) });
    response.writeHead(204).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, posted };
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'livetap-example-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

test('an overlay shows gifts in a page', async () => {
  const { room, start } = await stage();
  const overlay = start('01-overlay.js', 'mara', '0');
  const address = await overlay.line();
  expect(await (await fetch(address)).text()).toContain("new EventSource('/gifts')");
  await room.waitForSocket(1, patience);
  const { body } = await fetch(new URL('gifts', address));
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  expect(await reader?.read()).toMatchObject({ value: '\n' });
  room.giftStreak('Paper Boat', 3, 'ann');
  const { value = '' } = (await reader?.read()) ?? {};
  const gift: unknown = JSON.parse(value.replace(/^data: /, ''));
  expect(gift).toMatchObject({ v: 1, type: 'gift', giftName: 'Paper Boat', repeatCount: 3, user: { uniqueId: 'ann' } });
  await reader?.cancel();
});

test('an all-in-one chat reads several rooms', async () => {
  const { simulator, room, start } = await stage();
  const other = simulator.addRoom({ uniqueId: 'tom', scenario: false });
  room.say('before', 'ann');
  const program = start('02-all-chat.js', 'mara', 'tom');
  await Promise.all([room.waitForSocket(1, patience), other.waitForSocket(1, patience)]);
  room.say('one', 'ann');
  other.say('two', 'bob');
  room.end();
  other.end();
  const lines = (await program.rest()).map(line => JSON.parse(line));
  expect(lines).toHaveLength(3);
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ room: 'mara', from: 'ann', isHistory: true }),
      expect.objectContaining({ room: 'mara', from: 'ann', isHistory: false, id: expect.stringMatching(/^\d{19}$/) }),
      expect.objectContaining({ room: 'tom', from: 'bob', parts: [{ type: 'text', text: 'two', start: 0, end: 3 }] }),
    ]),
  );
});

test('comments of followers are read aloud, in order', async () => {
  const { room, start } = await stage();
  const program = start('03-tts.js', 'mara', 'echo');
  await room.waitForSocket(1, patience);
  room.say('hello', viewer('ann', 'follower'));
  room.say('who follows nobody', viewer('bob'));
  room.say('see https://example-livetap.invalid', viewer('ann', 'follower'));
  room.say('x'.repeat(121), viewer('ann', 'follower'));
  room.say('bye', viewer('ann', 'follower'));
  room.end();
  expect(await program.rest()).toEqual(['ann says hello', 'ann says bye']);
});

test('gifts become commands of a game, each once', async () => {
  const { room, start } = await stage();
  const { url, posted } = await webhook();
  const program = start('04-game.js', 'mara', url, '0');
  await room.waitForSocket(1, patience);
  room.gift('Firefly', { user: 'ann' });
  room.giftStreak('Firefly', 5, 'ann');
  room.gift('Kite', { user: 'bob' });
  room.end();
  expect(await program.rest()).toEqual(['ann: 5 × Firefly: 204', 'bob: 1 × Kite: 204']);
  expect(posted.map(({ body }) => body)).toEqual([
    { command: 'summon tnt 5', for: 'ann' },
    { command: 'summon tnt 1', for: 'bob' },
  ]);
  expect(new Set(posted.map(({ key }) => key)).size).toBe(2);
  expect(posted[0]?.key).toContain(room.roomId);
});

test('a leaderboard goes on where it was after a restart', async () => {
  const { room, start } = await stage();
  const file = join(folder(), 'board.json');
  const first = start('05-leaderboard.js', 'mara', file);
  await room.waitForSocket(1, patience);
  room.gift('Kite', { user: 'ann' });
  expect(await first.line()).toBe('1. ann 100');
  first.process.kill();
  await room.waitForNoSockets(patience);
  const second = start('05-leaderboard.js', 'mara', file);
  await room.waitForSocket(1, patience);
  room.giftStreak('Picnic Basket', 2, 'bob');
  room.gift('Kite', { user: 'ann' });
  room.end();
  expect(await second.rest()).toEqual(['1. bob 198, 2. ann 100', '1. ann 200, 2. bob 198']);
});

test('a log of rooms has gaps, ends and what could not be read', async () => {
  const { simulator, room, start } = await stage();
  simulator.addRoom({ uniqueId: 'tom', status: 'offline', scenario: false });
  const program = start('06-analytics.js', 'mara', 'tom');
  await room.waitForSocket(1, patience);
  room.say('one', 'ann');
  room.closeSockets(1001);
  await room.waitForNoSockets(patience);
  await room.waitForSocket(1, patience);
  room.gift('Kite', { user: 'ann' });
  room.end();
  const lines: Record<string, unknown>[] = (await program.rest()).map(line => JSON.parse(line));
  const of = (type: string) => lines.filter(line => line.type === type);
  expect(of('chat')).toMatchObject([{ room: 'mara', comment: 'one' }]);
  expect(of('gap')).toMatchObject([{ room: 'mara', reason: expect.stringContaining('1001') }]);
  expect(of('summary')).toMatchObject([{ room: 'mara', comments: 1, gifts: 1, diamonds: 100 }]);
  expect(of('error')).toMatchObject([{ room: 'tom', code: 'USER_OFFLINE' }]);
});

test('a recorder writes frames to replay and subtitles', async () => {
  const { room, start } = await stage();
  const path = folder();
  const program = start('07-recorder.js', 'mara', path);
  expect(await program.line()).toBe(`recording ${room.roomId}`);
  room.say('one', 'ann');
  room.say('two', 'bob');
  room.end();
  expect(await program.rest()).toEqual([]);
  const time = '\\d\\d:\\d\\d:\\d\\d,\\d{3}';
  const subtitle = (number: number, words: string) => `${number}\n${time} --> ${time}\n${words}\n\n`;
  const expected = new RegExp(`^${subtitle(1, 'ann: one')}${subtitle(2, 'bob: two')}$`);
  expect(readFileSync(join(path, 'mara.srt'), 'utf8')).toMatch(expected);
  const args = ['packages/cli/bin/livetap.js', 'replay', join(path, 'mara.jsonl'), '--speed', '1000', '--no-color'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
  expect(stdout).toMatch(/ann +one\n.*bob +two/);
});

test('a co-host is asked once for what happened in a while', async () => {
  const { room, start } = await stage();
  const program = start('08-cohost.js', 'mara');
  await room.waitForSocket(1, patience);
  room.say('one', 'ann');
  room.gift('Kite', { user: 'bob' });
  room.end();
  const lines = await program.rest();
  // Where the clock passes a full ten seconds between the two, they are in two windows.
  expect(lines.filter(line => line !== '(an answer)').sort()).toEqual(['ann: one', 'bob gave 1 × Kite']);
});

test('a bot knows who may do what, and how often', async () => {
  const { room, start } = await stage();
  const program = start('09-bot.js', 'mara');
  await room.waitForSocket(1, patience);
  const ann = viewer('ann', 'follower');
  room.say('!play a song', ann);
  room.say('!play another', ann);
  room.say('!skip', ann);
  room.say('!constructor', ann);
  room.say('hello', ann);
  room.say('!skip', { ...personNamed('bob'), userAttr: { isAdmin: true } });
  room.end();
  expect(await program.rest()).toEqual([
    'queued for ann: a song',
    'ann has to wait',
    'ann is no moderator',
    'skipped by bob',
  ]);
});

test('a notifier tells a webhook once for each stream', async () => {
  const { simulator, room, start } = await stage();
  const { url, posted } = await webhook();
  const other = simulator.addRoom({ uniqueId: 'tom', scenario: false, title: 'songs' });
  const program = start('10-notifier.js', url, 'mara', 'tom');
  await Promise.all([room.waitForSocket(1, patience), other.waitForSocket(1, patience)]);
  const told = [await program.line(), await program.line()].sort();
  expect(told).toEqual([`@mara is live: ${room.title} (204)`, '@tom is live: songs (204)']);
  other.closeSockets(1001);
  await other.waitForNoSockets(patience);
  await other.waitForSocket(1, patience);
  expect(posted.map(({ body }) => (body as { content: string }).content).sort()).toEqual(
    told.map(line => line.slice(0, -6)),
  );
});

test('tests of a program of yours run with node:test as well', async () => {
  // Not as a part of the runner that runs this.
  const { NODE_TEST_CONTEXT: _context, ...env } = process.env;
  const args = ['--test', 'examples/testing/greeter.node-test.js'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env });
  expect(stdout).toMatch(/pass 2\b.*fail 0\b/s);
});

test('every example is in the list, and runs here', () => {
  const programs = readdirSync(join(root, 'examples')).filter(name => name.endsWith('.js'));
  const list = readFileSync(join(root, 'examples/README.md'), 'utf8');
  const here = readFileSync(import.meta.filename, 'utf8');
  expect(programs).toHaveLength(10);
  expect(programs.filter(name => !list.includes(`(${name})`) || !here.includes(`'${name}'`))).toEqual([]);
});

import { manualClock } from '@livetap/simulator';
import { describe, expect, test, vi } from 'vitest';
import { InvalidOptionError } from '../../src/errors.js';
import { CredentialsRequiredError, InvalidRequestError, NetworkError } from '../../src/http/errors.js';
import {
  BlockedError,
  InvalidResponseError,
  InvalidSessionIdError,
  UserOfflineError,
} from '../../src/lookup/errors.js';
import { pollingSource } from '../../src/sources/polling.js';
import { recordingOf, replayOf } from '../../src/sources/recording.js';
import { handTimers, turn } from '../hand-timers.js';
import { clientFor, type Reply, rejection } from '../http/test-server.js';
import { json } from '../lookup/answers.js';
import { batch, broken, comment, comments, polledRoom, reading, roomId } from './polled-room.js';

const over = json({ status_code: 0, data: { id_str: roomId, status: 4 } });
const live = json({ status_code: 0, data: { id_str: roomId, status: 2 } });
describe('polling', () => {
  test('delivers what comes as batches in order, one request at a time, each going on where the last one ended', async () => {
    const first = batch({ cursor: 'c1', internalExt: 'seq:1|x', historyNoMore: true });
    const room = await polledRoom([
      first,
      comment('one', 'c2'),
      batch({ cursor: 'c3', internalExt: 'seq:3|x' }),
      comment('two', 'c4'),
      comment('three', 'c5'),
    ]);
    const link = await room.source().open();
    const frames = await reading(link).received(5);
    expect(frames.map(({ kind }) => kind)).toEqual(['batch', 'batch', 'batch', 'batch', 'batch']);
    expect(frames[0]?.bytes).toEqual(first.body);
    expect(comments(frames)).toEqual(['one', 'two', 'three']);
    const positions = room.polls.slice(0, 5).map(({ query }) => [query.get('cursor'), query.get('internal_ext')]);
    expect(positions).toEqual([
      ['', ''],
      ['c1', 'seq:1|x'],
      ['c2', 'seq:1|x'],
      ['c3', 'seq:3|x'],
      ['c4', 'seq:3|x'],
    ]);
    expect(room.together()).toBe(1);
    expect(frames.every(({ receivedAt }, index) => receivedAt >= (frames[index - 1]?.receivedAt ?? 1e12))).toBe(true);
  });

  test('goes on from a position that was given', async () => {
    const room = await polledRoom([batch()]);
    const source = room.source({ cursor: '1763_7429384756123456790_1_1_1762_0', internalExt: 'fetch_time:1|seq:1' });
    await (await source.open()).close();
    expect(room.polls[0]?.query.get('cursor')).toBe('1763_7429384756123456790_1_1_1762_0');
    expect(room.polls[0]?.query.get('internal_ext')).toBe('fetch_time:1|seq:1');
  });

  test('that is opened again goes on from where it is told to', async () => {
    const room = await polledRoom([batch()]);
    const source = room.source({ cursor: 'old', internalExt: 'old' });
    await (await source.open(undefined, { cursor: 'new', internalExt: '' })).close();
    expect([room.polls[0]?.query.get('cursor'), room.polls[0]?.query.get('internal_ext')]).toEqual(['new', '']);
  });

  test('delivers nothing before somebody reads, and makes no second request until then', async () => {
    const room = await polledRoom([comment('early')]);
    const link = await room.source({ intervalMs: 0 }).open();
    await turn();
    expect(room.polls).toHaveLength(1);
    expect(comments(await reading(link).received(1))).toEqual(['early']);
  });

  test('waits as long as the caller or the service wants, whichever is longer, but no longer than a minute', async () => {
    const timers = handTimers();
    const answers = ['0', '1999', '2001', '86400000', '-5'].map(fetchInterval => batch({ fetchInterval }));
    const room = await polledRoom(answers);
    reading(await room.source({ intervalMs: 2_000 }).open());
    for (let count = 1; count <= answers.length; count++) {
      await vi.waitFor(() => expect(timers.pauses).toHaveLength(count));
      timers.fire();
    }
    expect(timers.pauses).toEqual([2_000, 2_000, 2_001, 60_000, 2_000]);
  });

  test('waits and dates by the clock that is given', async () => {
    const clock = manualClock(1_763_640_000_000);
    const room = await polledRoom([batch(), broken, batch()], live);
    const infos = () => room.server.requests.filter(({ path }) => path.endsWith('/info/'));
    const onError = vi.fn();
    const options = { clock, intervalMs: 5_000, retryDelaysMs: [60_000], statusIntervalMs: 70_000, onError };
    const { frames } = reading(await room.source(options).open());
    expect(frames.map(({ receivedAt }) => receivedAt)).toEqual([1_763_640_000_000]);
    clock.advance(4_999);
    await turn();
    expect(room.polls).toHaveLength(1);
    clock.advance(1);
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce());
    clock.advance(60_000);
    await vi.waitFor(() => expect(frames).toHaveLength(2));
    expect(infos()).toEqual([]);
    clock.advance(5_000);
    await vi.waitFor(() => expect(infos()).toHaveLength(1));
    expect(frames.map(({ receivedAt }) => receivedAt - 1_763_640_000_000)).toEqual([0, 65_000, 70_000]);
  });

  test('asks for the status although the clock was set back', async () => {
    const clock = manualClock(1_763_640_000_000);
    const room = await polledRoom([batch()], over);
    const link = await room.source({ clock, intervalMs: 1_000, statusIntervalMs: 3_600_000 }).open();
    reading(link);
    clock.advance(1_000);
    // Before the answer.
    clock.advance(-60_000);
    await expect(link.closed).resolves.toEqual({ code: 1000, reason: 'the stream is over' });
  });

  test('nothing is sent, whatever is sent', async () => {
    const room = await polledRoom([batch()]);
    const link = await room.source().open();
    link.send(Uint8Array.of(1));
    expect(link.capabilities?.isDialogue).toBe(false);
    await link.close();
    link.send(Uint8Array.of(1));
    expect(room.server.requests).toHaveLength(1);
  });
});

test('a polled room can be recorded and played again', async () => {
  const room = await polledRoom([comment('one', 'c1'), comment('two', 'c2')]);
  const lines: string[] = [];
  const failures: unknown[] = [];
  const subject = { uniqueId: 'ann', roomId };
  const write = (line: string) => void lines.push(line);
  const link = await recordingOf(room.source(), subject, write, error => void failures.push(error)).open();
  expect(link.capabilities?.isDialogue).toBe(false);
  await reading(link).received(2);
  await link.close();
  link.send(Uint8Array.of(1));
  const { header, source } = await replayOf(lines, { speed: Number.POSITIVE_INFINITY });
  const replay = await source.open();
  const { frames } = reading(replay);
  await expect(replay.closed).resolves.toEqual({ code: 1000, reason: 'closed' });
  expect([header.source, replay.capabilities?.isDialogue]).toEqual(['polling', false]);
  expect(comments(frames).slice(0, 2)).toEqual(['one', 'two']);
  expect(failures).toEqual([]);
  expect(lines.join('')).not.toContain('s3cret');
});

describe('the end of the stream', () => {
  test('is noticed by the status, where no message tells of it, after the last words', async () => {
    const room = await polledRoom([batch(), comment('bye')], over);
    const link = await room.source({ statusIntervalMs: 0 }).open();
    const { frames } = reading(link);
    await expect(link.closed).resolves.toEqual({ code: 1000, reason: 'the stream is over' });
    expect(comments(frames)).toEqual(['bye']);
    expect(room.server.requests.map(({ path }) => path.split('/').at(-2))).toEqual(['fetch', 'fetch', 'info']);
  });

  test('is asked for by the route that is given', async () => {
    const room = await polledRoom([batch()], live);
    const asked: string[] = [];
    const link = await room
      .source({
        statusIntervalMs: 0,
        fetchRoomInfo: async ({ roomId }) => {
          asked.push(roomId);
          throw new UserOfflineError('over');
        },
      })
      .open();
    reading(link);
    await expect(link.closed).resolves.toMatchObject({ code: 1000, reason: 'the stream is over' });
    expect(asked).toHaveLength(1);
    expect(room.server.requests.map(({ path }) => path.split('/').at(-2))).not.toContain('info');
  });

  test('is not concluded from a status that says otherwise, or that is not to be had', async () => {
    for (const info of [live, broken, json({ status_code: 4003110, data: {} })]) {
      const told: string[] = [];
      const room = await polledRoom([batch()], info);
      const onError = ({ code }: { code: string }) => void told.push(code);
      const link = await room.source({ statusIntervalMs: 0, onError }).open();
      await reading(link).received(3);
      // The status is asked after the batch.
      if (info !== live) await vi.waitFor(() => expect(told.length).toBeGreaterThanOrEqual(2));
      await expect(link.close()).resolves.toMatchObject({ code: 1000, reason: 'closed' });
      if (info === live) expect(told).toEqual([]);
    }
  });
});

describe('opening', () => {
  test('without session and signer is refused before any request, with what to do', async () => {
    const room = await polledRoom([batch()]);
    const error = await rejection(room.source({}, { cookie: 'ttwid=1' }).open());
    expect(error).toBeInstanceOf(CredentialsRequiredError);
    expect(error).toMatchObject({ code: 'CREDENTIALS_REQUIRED', who: 'you', retryable: false });
    expect(error).toMatchObject({ hint: expect.stringMatching(/session.*sign function.*push socket/) });
    expect(room.polls).toHaveLength(0);
  });

  test.each<[string, Reply, unknown, object]>([
    ['no cursor', batch({ cursor: '', isFirst: true }), InvalidResponseError, { retryAfterMs: 5_000 }],
    ['a page', { body: '<html>hello</html>' }, BlockedError, { kind: 'forbidden' }],
    ['nothing', { body: '' }, BlockedError, { kind: 'forbidden', retryable: true }],
    ['a refusal', { status: 403 }, BlockedError, { kind: 'forbidden', retryable: false }],
    ['no login', json({ status_code: 20003, data: {} }), InvalidSessionIdError, { code: 'SESSION_INVALID' }],
    ['a cut connection', { cut: true, body: 'x' }, NetworkError, { code: 'NETWORK_UNREACHABLE' }],
  ])('fails with what the first answer is: %s', async (_name, reply, kind, fields) => {
    const room = await polledRoom([reply]);
    const error = await rejection(room.source().open());
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject(fields);
    expect(String((error as Error).message)).not.toContain('s3cret');
    expect(room.polls).toHaveLength(1);
  });

  test('needs a room id and numbers in their range', async () => {
    const { server } = await polledRoom([]);
    const webClient = clientFor(server);
    expect(() => pollingSource({ webClient, roomId: '' })).toThrow(InvalidRequestError);
    expect(() => pollingSource({ webClient, roomId: 'ann' })).toThrow(InvalidRequestError);
    const wrong = [
      { intervalMs: -1 },
      { intervalMs: Number.NaN },
      { historyLength: 11 },
      { statusIntervalMs: -1 },
      { retryDelaysMs: [1, 1e9] },
    ];
    for (const options of wrong) {
      expect(() => pollingSource({ webClient, roomId, ...options }), JSON.stringify(options)).toThrow(
        InvalidOptionError,
      );
    }
  });
});

import { describe, expect, test } from 'vitest';
import type { transportFaults } from '../../src/faults/transport-faults.js';
import { watch } from '../support/client.js';
import { ask, type Seen } from './answers.js';
import { freshRoom, paths } from './stage.js';

const stage = freshRoom();

type Name = keyof typeof transportFaults;
/** Those whose answer does not arrive in the usual way are tested by themselves below. */
type Complete = Exclude<Name, 'http-limits' | 'slow' | 'hang' | 'reset' | 'cut-body'>;

const cases: Record<Complete, (seen: Seen) => void> = {
  'http-403': ({ status }) => expect(status).toBe(403),
  'http-404': ({ status }) => expect(status).toBe(404),
  'http-420': ({ status }) => expect(status).toBe(420),
  'http-429': ({ status, headers }) => expect([status, headers.get('retry-after')]).toEqual([429, '30']),
  'http-5xx': ({ status }) => expect(status).toBe(503),
  'empty-body': ({ status, bytes }) => expect([status, bytes.length]).toEqual([200, 0]),
  'html-for-json': ({ status, text }) => expect([status, text.slice(0, 9)]).toEqual([200, '<!DOCTYPE']),
  'bad-json': ({ status, text, json }) => expect([status, text[0], json]).toEqual([200, '{', undefined]),
};

test.each(Object.entries(cases))('%s', async (name, check) => {
  const fault = stage.simulator.inject(name as Name, { times: 2 });
  check(await ask(stage.simulator, paths.api));
  check(await ask(stage.simulator, paths.info));
  expect(fault.count).toBe(2);
  expect(await ask(stage.simulator, paths.api)).toMatchObject({ status: 200, json: { statusCode: 0 } });
});

test('http-429 without Retry-After, http-5xx with another status', async () => {
  stage.simulator.inject('http-429', { retryAfterS: 0, route: 'page' });
  stage.simulator.inject('http-5xx', { status: 502, route: 'info' });
  expect((await ask(stage.simulator, paths.page)).headers.get('retry-after')).toBeNull();
  expect((await ask(stage.simulator, paths.info)).status).toBe(502);
});

describe('broken connections', () => {
  test('reset: no answer at all', async () => {
    stage.simulator.inject('reset', { times: 1 });
    await expect(ask(stage.simulator, paths.api)).rejects.toThrow();
    expect(stage.simulator.requests.at(-1)).toMatchObject({ path: '/api-live/user/room/', status: 0 });
    expect((await ask(stage.simulator, paths.api)).status).toBe(200);
  });

  test('cut-body: the head and half of the body', async () => {
    stage.simulator.inject('cut-body', { times: 1 });
    const response = await fetch(`${stage.simulator.url}${paths.api}`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    expect((await ask(stage.simulator, paths.api)).status).toBe(200);
  });

  test('cut-body of an answer without a body leaves nothing of it', async () => {
    stage.simulator.inject('cut-body');
    stage.simulator.inject('empty-body', { route: 'every' });
    await expect(ask(stage.simulator, paths.api)).rejects.toThrow();
  });

  test('hang: nothing, until the client gives up', async () => {
    const fault = stage.simulator.inject('hang', { times: 1 });
    const abort = new AbortController();
    const answer = fetch(`${stage.simulator.url}${paths.api}`, { signal: abort.signal });
    await fault.waitForStrikes();
    abort.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    expect(stage.simulator.requests.at(-1)).toMatchObject({ status: 0 });
  });

  test('hang: closing the simulator ends it', async () => {
    const fault = stage.simulator.inject('hang');
    const answer = ask(stage.simulator, paths.api).then(
      () => 'answered',
      () => 'failed',
    );
    await fault.waitForStrikes();
    await stage.simulator.close();
    expect(await answer).toBe('failed');
  });
});

describe('slow', () => {
  test.each([
    ['one', [700]],
    ['two, which add up', [300, 400]],
  ])('holds an answer back by the clock: %s', async (_name, delays) => {
    const faults = delays.map(delayMs => stage.simulator.inject('slow', { delayMs, route: 'api' }));
    let answered = false;
    const answer = ask(stage.simulator, paths.api).then(seen => {
      answered = true;
      return seen;
    });
    for (const fault of faults) await fault.waitForStrikes();
    stage.clock.advance(699);
    // Another answer has the time to arrive, this one does not.
    await ask(stage.simulator, paths.page);
    expect(answered).toBe(false);
    stage.clock.advance(1);
    expect((await answer).status).toBe(200);
  });

  test('frames are late as well, and in their order', async () => {
    const client = await watch(stage.simulator, stage.room);
    const fault = stage.simulator.inject('slow', { delayMs: 1000 });
    stage.room.say('one');
    stage.room.say('two');
    expect(fault.count).toBe(2);
    stage.clock.advance(999);
    // An answer that comes in its turn shows that nothing else was sent.
    client.heartbeat(stage.room.roomId, 1);
    await stage.room.waitForHeartbeat(1);
    expect(client.received).toHaveLength(1);
    stage.clock.advance(1000);
    await client.frame('hb');
    expect(client.received.map(({ frame }) => frame.seqId)).toEqual(['1', '2', '3', '4']);
  });

  test('does not keep the simulator from closing', async () => {
    const fault = stage.simulator.inject('slow', { delayMs: 3_600_000 });
    const answer = ask(stage.simulator, paths.api).then(
      () => 'answered',
      () => 'failed',
    );
    await fault.waitForStrikes();
    await stage.simulator.close();
    expect(await answer).toBe('failed');
  });
});

describe('http-limits', () => {
  test('counts what an address asks of the service, and refuses what is too much until the minute is over', async () => {
    const fault = stage.simulator.inject('http-limits', { minute: 3 });
    for (const path of [paths.page, paths.api, paths.info]) expect((await ask(stage.simulator, path)).status).toBe(200);
    stage.clock.advance(15_000);
    const refused = await ask(stage.simulator, paths.api);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '45']);
    // What is not meant by it does not count.
    expect((await ask(stage.simulator, paths.sign)).status).toBe(200);
    expect(fault.count).toBe(1);
    stage.clock.advance(45_000);
    expect((await ask(stage.simulator, paths.api)).status).toBe(200);
  });

  test('may be meant for other routes, and keep silent about when it lets go', async () => {
    stage.simulator.inject('http-limits', { minute: 1, header: 'none', route: 'feed' });
    expect((await ask(stage.simulator, paths.feed)).status).toBe(200);
    const refused = await ask(stage.simulator, paths.feed);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, null]);
    expect((await ask(stage.simulator, paths.api)).status).toBe(200);
  });
});

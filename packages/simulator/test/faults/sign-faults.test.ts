import { decode } from '@livetap/live/schema';
import { describe, expect, test } from 'vitest';
import type { signFaults } from '../../src/faults/sign-faults.js';
import { open, sign, signedAddress, userAgent } from '../support/client.js';
import { ask, type Seen } from './answers.js';
import { freshRoom, paths, roomId } from './stage.js';

const stage = freshRoom();

type Name = keyof typeof signFaults;
/** Those that take their time, count, or are about another call are tested by themselves. */
type AtOnce = Exclude<Name, 'sign-limits' | 'sign-expired' | 'sign-no-tokens' | 'provider-finds-nothing'>;

const failure = (code: number) => (seen: Seen) =>
  expect(seen).toMatchObject({ status: code, json: { code, message: expect.any(String) } });

const batchOf = ({ bytes }: Seen) => decode('ProtoMessageFetchResult', bytes);

const cases: Record<AtOnce, (seen: Seen) => void> = {
  'sign-400': failure(400),
  'sign-401': ({ status, json }) =>
    expect([status, json]).toEqual([401, { code: 401, message: 'The provided API Key is invalid.' }]),
  'sign-402': failure(402),
  'sign-403': failure(403),
  'sign-404': failure(404),
  'sign-429': ({ status, headers, json }) => {
    expect([status, headers.get('retry-after')]).toEqual([429, '60']);
    expect(json).toMatchObject({ code: 429, limit_label: 'rate_limit_account_minute' });
  },
  'sign-500': ({ status, json }) =>
    expect([status, json]).toEqual([
      500,
      { code: 500, message: 'Empty response payload received! (Internal Code: 200)' },
    ]),
  'sign-unavailable': ({ status, json }) => expect([status, json]).toEqual([503, undefined]),
  'sign-empty': ({ status, bytes }) => expect([status, bytes.length]).toEqual([200, 0]),
  'sign-no-cookie': seen => {
    expect(seen.headers.get('x-set-tt-cookie')).toBeNull();
    expect(batchOf(seen).cursor).not.toBe('');
  },
  'sign-no-cursor': seen => {
    expect(batchOf(seen)).toMatchObject({ cursor: '', wsUrl: expect.stringContaining('ws://127.0.0.1') });
    expect(seen.headers.get('x-set-tt-cookie')).toContain('ttwid=');
  },
  'sign-no-push-server': seen =>
    expect(batchOf(seen)).toMatchObject({ wsUrl: '', cursor: expect.stringMatching(/\d_\d/) }),
  'sign-push-host': seen => expect(new URL(batchOf(seen).wsUrl).host).toBe('push.example-livetap.invalid'),
  'sign-stub': seen => {
    expect(new URL(batchOf(seen).wsUrl).host).toBe('ws-fallback.eulerstream.com');
    expect(seen.text).toContain('fallback proxy');
    expect(seen.bytes.length).toBeLessThan(300);
  },
  'sign-other-room': ({ status, headers }) => {
    expect(status).toBe(200);
    expect(headers.get('x-room-id')).toMatch(/^\d{19}$/);
    expect(headers.get('x-room-id')).not.toBe(roomId);
  },
};

test.each(Object.entries(cases))('%s', async (name, check) => {
  const fault = stage.simulator.inject(name as Name, { times: 1 });
  check(await ask(stage.simulator, paths.sign));
  expect(fault.count).toBe(1);
  const usual = await ask(stage.simulator, paths.sign);
  expect(usual.headers.get('x-room-id')).toBe(roomId);
  expect(batchOf(usual).wsUrl).toContain('ws://127.0.0.1');
});

test('the older name of the call is meant too, everything else is not', async () => {
  const fault = stage.simulator.inject('sign-500');
  expect((await ask(stage.simulator, `/webcast/fetch?room_id=${roomId}`)).status).toBe(500);
  for (const path of [paths.page, paths.api, paths.info, paths.limits]) {
    expect((await ask(stage.simulator, path)).status).toBe(200);
  }
  expect(fault.count).toBe(1);
});

describe('codes in the body only', () => {
  test.each(['sign-400', 'sign-401', 'sign-402', 'sign-403', 'sign-404', 'sign-429', 'sign-500'] as const)(
    '%s',
    async name => {
      stage.simulator.inject(name, { bodyOnly: true });
      expect(await ask(stage.simulator, paths.sign)).toMatchObject({
        status: 200,
        json: { code: Number(name.slice(5)) },
      });
    },
  );
});

describe('when a limit lets go', () => {
  const headersOf = async (header: 'retry-after-date' | 'ratelimit-reset' | 'x-ratelimit-reset' | 'none') => {
    stage.simulator.inject('sign-429', { header, seconds: 42 });
    const { headers } = await ask(stage.simulator, paths.sign);
    return Object.fromEntries(
      ['retry-after', 'ratelimit-reset', 'x-ratelimit-reset'].map(name => [name, headers.get(name)]),
    );
  };
  const none = { 'retry-after': null, 'ratelimit-reset': null, 'x-ratelimit-reset': null };
  const resetS = 1_763_640_000 + 42;

  test.each([
    ['retry-after-date', { 'retry-after': new Date(resetS * 1000).toUTCString() }],
    ['ratelimit-reset', { 'ratelimit-reset': '42' }],
    ['x-ratelimit-reset', { 'x-ratelimit-reset': String(resetS) }],
    ['none', {}],
  ] as const)('as %s', async (header, expected) => {
    expect(await headersOf(header)).toEqual({ ...none, ...expected });
  });
});

test('sign-500 has the three texts of the provider', async () => {
  stage.simulator.inject('sign-500', { said: 'fetching', times: 1 });
  stage.simulator.inject('sign-500', { said: 'internal', times: 1 });
  expect((await ask(stage.simulator, paths.sign)).text).toContain('A 403 error occurred');
  expect((await ask(stage.simulator, paths.sign)).json).toEqual({
    code: 500,
    error: expect.stringContaining('Internal'),
  });
});

test('sign-other-room signs the room of another host', async () => {
  const otis = stage.simulator.addRoom({ uniqueId: 'otis', scenario: false });
  stage.simulator.inject('sign-other-room', { to: 'otis' });
  const { response, result, cookie } = await sign(stage.simulator, roomId);
  expect(response.headers.get('x-room-id')).toBe(otis.roomId);
  const headers = { 'user-agent': userAgent, cookie };
  expect(await open(signedAddress(result, otis.roomId), headers)).not.toHaveProperty('status');
});

test('sign-other-room to a host who does not exist is refused', () => {
  expect(() => stage.simulator.inject('sign-other-room', { to: 'nobody' })).toThrow(
    expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringContaining('nobody') }),
  );
});

test('sign-no-tokens: a single address comes back without tokens', async () => {
  stage.simulator.inject('sign-no-tokens', { times: 1 });
  const headers = { 'x-api-key': 'any', 'content-type': 'application/json' };
  const body = JSON.stringify({ url: 'https://webcast.tiktok.com/webcast/feed/?aid=1988' });
  const signed = async () => {
    const response = await fetch(`${stage.simulator.url}/tiktok/sign_url`, { method: 'POST', headers, body });
    const { response: reply } = (await response.json()) as { response: { signedUrl: string; tokens: object } };
    return [Object.keys(reply.tokens).length, new URL(reply.signedUrl).searchParams.get('aid')];
  };
  expect([await signed(), await signed()]).toEqual([
    [0, '1988'],
    [3, '1988'],
  ]);
});

test('sign-expired: the answer comes when its address is too old', async () => {
  const fault = stage.simulator.inject('sign-expired');
  const signing = sign(stage.simulator, roomId);
  await fault.waitForStrikes();
  stage.clock.advance(31_000);
  const { result, cookie } = await signing;
  const refused = await open(signedAddress(result, roomId), { 'user-agent': userAgent, cookie });
  expect(refused).toMatchObject({ status: 200 });
  expect(stage.simulator.requests.at(-1)?.refusal).toContain('too old');
});

test('provider-finds-nothing: a look-up is 200 and says in the body that it found nothing', async () => {
  const fault = stage.simulator.inject('provider-finds-nothing');
  const found = async (path: string) => (await ask(stage.simulator, path, { 'x-api-key': 'any' })).json;
  expect(await found('/webcast/anchors/mara/room_id')).toEqual({
    ...{ code: 200, ok: false, routes_attempted: ['html', 'api_live'] },
  });
  expect(await found('/webcast/anchors/mara/room_info')).not.toHaveProperty('data');
  // What finds nothing by itself, and what is no look-up, is no chance.
  expect(await found('/webcast/anchors/nobody/room_id')).toMatchObject({ code: 404 });
  expect(await found(paths.limits)).toMatchObject({ code: 200, minute: {} });
  expect(fault.count).toBe(2);
});

import { describe, expect, test } from 'vitest';
import type { FaultOptions } from '../../src/faults/catalog.js';
import type { lookupFaults } from '../../src/faults/lookup-faults.js';
import { ask, type Seen, stateOf } from './answers.js';
import { freshRoom, paths, roomId } from './stage.js';

const stage = freshRoom();

type Name = keyof typeof lookupFaults;
type Case = readonly [path: string, check: (seen: Seen) => void];

/** Where each fault shows, and how. */
const cases: Record<Name, Case> = {
  captcha: [
    paths.page,
    ({ status, text }) => {
      expect(status).toBe(200);
      expect(text).toContain('tiktok-verify-page');
      expect(text).not.toContain('SIGI_STATE');
    },
  ],
  waf: [
    paths.page,
    ({ status, text }) => {
      expect(status).toBe(200);
      for (const mark of ['SlardarWAF', '_wafchallengeid', 'Please wait...']) expect(text).toContain(mark);
      expect(text.length).toBeGreaterThan(900);
      expect(text.length).toBeLessThan(1300);
    },
  ],
  redirect: [paths.page, seen => expect([seen.status, seen.headers.get('location')]).toEqual([302, '/'])],
  'login-redirect': [
    paths.page,
    seen => expect([seen.status, seen.headers.get('location')]).toEqual([302, expect.stringContaining('/login')]),
  ],
  'no-state': [
    paths.page,
    ({ status, text }) => {
      expect(status).toBe(200);
      expect(text).toContain('og:url');
      expect(text).not.toContain('SIGI_STATE');
    },
  ],
  'bad-state': [
    paths.page,
    ({ text }) => {
      expect(text).toContain('<script id="SIGI_STATE"');
      expect(stateOf(text)).toBeUndefined();
    },
  ],
  'no-live-room': [
    paths.page,
    ({ text }) => expect(stateOf(text)).toEqual({ CurrentRoom: expect.objectContaining({ roomId: '' }) }),
  ],
  'stale-room-id': [
    paths.page,
    ({ text }) =>
      expect(stateOf(text)).toMatchObject({
        LiveRoom: { liveRoomUserInfo: { user: { roomId, status: 4 }, liveRoom: { status: 4 } } },
      }),
  ],
  'old-room-id': [
    paths.api,
    ({ json }) => {
      expect(json).toMatchObject({ data: { liveRoom: { roomId, status: 2 } } });
      expect(json).not.toHaveProperty('data.user.roomId');
    },
  ],
  'zero-room-id': [
    paths.api,
    ({ json }) => expect(json).toMatchObject({ data: { user: { roomId: '0', status: 4 }, liveRoom: { status: 4 } } }),
  ],
  'no-cookie': [paths.home, ({ headers }) => expect(headers.get('set-cookie')).toBeNull()],
  'user-not-found': [
    paths.api,
    ({ json }) => expect(json).toEqual({ statusCode: 19881007, message: 'user_not_found', data: {} }),
  ],
  'params-error': [paths.api, ({ json }) => expect(json).toMatchObject({ message: 'params_error', data: {} })],
  'api-code': [paths.api, ({ json }) => expect(json).toEqual({ statusCode: 404000, message: '', data: {} })],
  'no-user': [paths.api, ({ json }) => expect(json).toEqual({ statusCode: 0, message: '', data: {} })],
  'room-restricted': [
    paths.info,
    ({ json }) => expect(json).toMatchObject({ status_code: 4003110, data: { prompts: '' } }),
  ],
  'room-params-error': [
    paths.info,
    ({ json }) => expect(json).toMatchObject({ status_code: 10011, data: { prompts: 'Request params error' } }),
  ],
  'login-needed': [paths.info, ({ json }) => expect(json).toMatchObject({ status_code: 20003 })],
  'room-over': [
    paths.info,
    ({ json, text }) => {
      expect(json).toMatchObject({ status_code: 0, data: { id_str: roomId, status: 4 } });
      // What is read and written again on the way keeps its digits.
      expect(text).toContain(`"id":${roomId},`);
    },
  ],
  'room-empty': [paths.info, ({ json }) => expect(json).toMatchObject({ status_code: 0, data: {} })],
  'profile-code': [
    paths.profile,
    ({ text }) => {
      expect(text).toContain('"webapp.user-detail":{"statusCode":10222,');
      expect(text).not.toContain('userInfo');
    },
  ],
  'feed-unsaid-end': [
    paths.feed,
    ({ json }) => {
      expect(json).toMatchObject({ status_code: 0, data: [{ data: { id_str: roomId } }], extra: { max_time: 1 } });
      expect(json).not.toHaveProperty('extra.has_more');
    },
  ],
  'feed-repeats': [
    `${paths.feed}&max_time=1`,
    ({ json }) => expect(json).toMatchObject({ data: [{ data: { id_str: roomId } }], extra: { has_more: true } }),
  ],
  'always-alive': [
    paths.alive,
    ({ json, text }) => {
      expect(json).toMatchObject({ data: [{ alive: true, room_id_str: roomId }] });
      expect(text).toContain(`"room_id":${roomId},`);
    },
  ],
};

test.each(Object.entries(cases))('%s', async (name, [path, check]) => {
  if (name === 'always-alive') stage.room.goOffline();
  const usual = await ask(stage.simulator, path);
  const fault = stage.simulator.inject(name as Name, { times: 1 });
  check(await ask(stage.simulator, path));
  expect(fault.count).toBe(1);
  // Whatever it changed, it changed only for the one answer.
  const { status, text } = await ask(stage.simulator, path);
  const timeless = (body: string) => body.replace(/"now":\d+/, '');
  expect([status, timeless(text)]).toEqual([usual.status, timeless(usual.text)]);
});

describe('parameters', () => {
  test.each<[Name, FaultOptions<'redirect'> & FaultOptions<'api-code'>, string, object]>([
    ['redirect', { status: 301, to: '/m/@mara/live' }, paths.page, { status: 301 }],
    ['api-code', { code: 10002 }, paths.api, { json: { statusCode: 10002 } }],
  ])('%s with %o', async (name, options, path, expected) => {
    stage.simulator.inject(name, options);
    const seen = await ask(stage.simulator, path);
    expect(seen).toMatchObject(expected);
    if (options.to !== undefined) expect(seen.headers.get('location')).toBe(options.to);
  });
});

describe('a fault that changes an answer', () => {
  test('takes no chance with one that it cannot change', async () => {
    const faults = (['stale-room-id', 'room-over', 'bad-state', 'no-cookie', 'always-alive'] as const).map(name =>
      stage.simulator.inject(name, { route: 'every' }),
    );
    await ask(stage.simulator, '/nowhere');
    await ask(stage.simulator, paths.api.replace('mara', 'nobody'));
    await ask(stage.simulator, paths.info.replace(roomId, '1'));
    expect(faults.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0]);
  });
});

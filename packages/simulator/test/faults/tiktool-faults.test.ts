import { describe, expect, test } from 'vitest';
import type { tikToolFaults } from '../../src/faults/tiktool-faults.js';
import { ask, type Seen } from './answers.js';
import { freshRoom, paths, roomId } from './stage.js';

const stage = freshRoom();

type Name = keyof typeof tikToolFaults;

const signing = `/tiktool/webcast/sign_websocket?room_id=${roomId}`;
const key = { 'x-api-key': 'any' };

const failure =
  (code: number, status = code) =>
  (seen: Seen) =>
    expect([seen.status, seen.json]).toEqual([status, { status_code: code, message: expect.any(String) }]);

const addressOf = ({ json }: Seen) => (json as { data: { signed_url: string } }).data.signed_url;

const cases: Record<Name, (seen: Seen) => void> = {
  'tiktool-400': failure(400),
  'tiktool-401': failure(401),
  'tiktool-403': failure(403),
  'tiktool-429': seen => {
    failure(429)(seen);
    expect(Number(seen.headers.get('x-ratelimit-reset')) - stage.clock.now() / 1000).toBeCloseTo(60, -1);
    expect(seen.headers.get('x-ratelimit-remaining')).toBe('0');
  },
  'tiktool-404': failure(404),
  'tiktool-unavailable': seen => expect([seen.status, seen.text]).toEqual([503, '<html>503</html>']),
  'tiktool-500': failure(500),
  'tiktool-failed': failure(-1, 200),
  'tiktool-resolve': ({ json }) => expect(json).toEqual({ status_code: 0, action: 'resolve_required' }),
  'tiktool-no-address': seen => expect(addressOf(seen)).toBe(''),
  'tiktool-push-host': seen => expect(new URL(addressOf(seen)).host).toBe('push.example-livetap.invalid'),
};

test.each(Object.entries(cases))('%s', async (name, check) => {
  const fault = stage.simulator.inject(name as Name, { times: 1 });
  check(await ask(stage.simulator, signing, key));
  expect(fault.count).toBe(1);
  expect(addressOf(await ask(stage.simulator, signing, key))).toContain('ws://127.0.0.1');
});

describe('they are meant for TikTool alone', () => {
  test('and those of the other provider and of TikTok for these', async () => {
    const own = stage.simulator.inject('tiktool-500');
    for (const path of [paths.page, paths.api, paths.info, paths.limits, paths.sign]) {
      expect((await ask(stage.simulator, path)).status).toBe(200);
    }
    expect(own.count).toBe(0);
    own.stop();
    for (const route of ['sign', 'provider', 'webcast', 'info'] as const) {
      stage.simulator.inject('http-429', { route });
    }
    expect((await ask(stage.simulator, signing, key)).status).toBe(200);
  });

  test('and can be meant for one room, which is named in the query or in the body', async () => {
    stage.simulator.addRoom({ uniqueId: 'bob', scenario: false });
    const fault = stage.simulator.inject('tiktool-500', { room: 'mara' });
    const post = async (unique_id: string) => {
      const url = `${stage.simulator.endpoints.tiktool}/webcast/room_id`;
      return (
        await fetch(url, {
          method: 'POST',
          headers: { ...key, 'content-type': 'application/json' },
          body: JSON.stringify({ unique_id }),
        })
      ).status;
    };
    expect([await post('bob'), await post('mara')]).toEqual([200, 500]);
    expect((await ask(stage.simulator, signing, key)).status).toBe(500);
    expect(fault.count).toBe(2);
  });

  test('an answer without an address is no chance for those that change one', async () => {
    const fault = stage.simulator.inject('tiktool-no-address');
    expect((await ask(stage.simulator, '/tiktool/webcast/sign_websocket?room_id=5', key)).status).toBe(400);
    expect((await ask(stage.simulator, '/tiktool/webcast/ws_credentials?unique_id=mara', key)).json).toMatchObject({
      action: 'resolve_required',
    });
    expect(fault.count).toBe(0);
  });
});

import type { Clock } from '../clock.js';
import { Credentials } from '../credentials.js';
import { ActiveFaults } from '../faults/active-faults.js';
import { json, type Route, type SimulatorRequest } from '../http/route.js';
import { webRoutes } from '../http/web.js';
import { webcastRoutes } from '../http/webcast.js';
import { defaultOptions } from '../options.js';
import { ProviderKeys } from '../provider-keys.js';
import { Quota } from '../quota.js';
import type { SimulatedRoom } from '../room/simulated-room.js';
import { RoomDirectory, type Service } from '../service.js';

const routes: readonly Route[] = [...webRoutes, ...webcastRoutes];

/** Stands in every answer that names one; nothing is ever asked there. */
const nowhere = 'https://example-livetap.invalid';

/**
 * A `fetch` that knows one room and answers as the service would: live page, JSON endpoints, room info, gift list. Whatever
 * else is asked for, whoever the host, is 404. Nothing leaves the process.
 */
export function roomFetch(room: SimulatedRoom, clock: Clock): typeof globalThis.fetch {
  const rooms = new RoomDirectory();
  rooms.add(room);
  const service: Service = {
    endpoints: {
      web: nowhere,
      webcast: nowhere,
      sign: nowhere,
      tiktool: nowhere,
      push: nowhere.replace('https', 'wss'),
    },
    ...{ clock, rooms, faults: new ActiveFaults(clock, rooms) },
    credentials: new Credentials(clock, defaultOptions.addressLifetimeMs),
    keys: new ProviderKeys(clock, undefined, {}),
    quota: new Quota(clock),
    heartbeatTimeoutMs: defaultOptions.heartbeatTimeoutMs,
    giftListNeedsSignature: false,
  };
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const asked = await readRequest(request);
    const { status, headers, body } = answer(asked, service);
    return new Response(typeof body === 'string' ? body : new Uint8Array(body), { status, headers });
  };
}

function answer(request: SimulatorRequest, service: Service) {
  for (const route of routes) {
    const reply = route(request, service);
    if (reply !== undefined) return reply;
  }
  return json({ code: 404, message: `Nothing is served at ${request.path}.` }, 404);
}

async function readRequest(request: Request): Promise<SimulatorRequest> {
  const { pathname: path, searchParams: query } = new URL(request.url);
  const body = new Uint8Array(await request.arrayBuffer());
  return { method: request.method, path, query, headers: Object.fromEntries(request.headers), body, address: 'here' };
}

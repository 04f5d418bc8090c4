import { fieldsOf } from '../http/fields.js';
import type { SimulatorRequest } from '../http/route.js';
import type { SimulatedRoom } from '../room/simulated-room.js';
import type { RoomDirectory } from '../service.js';

/** What the sign provider serves below `/webcast/`; everything else there is TikTok's. */
const ofProvider =
  /^\/webcast\/(?:anchors|bulk_live_check|chat|fetch|gift_info|gifts|hashtags|hashtag_list|live_analytics|rankings|rate_limits|room_cover|room_id|room_info|room_video|rooms|sign_url|user_earnings|websockets)(?:\/|$)/;

const isProvider = (path: string) => ofProvider.test(path) || /^\/(?:accounts|analytics|tiktok)\//.test(path);

/** Groups of requests by the path, under the names that faults and their `route` know them by. */
const routeGroups = {
  home: { about: 'the front page', has: (path: string) => path === '/' },
  page: { about: 'the live page of a streamer', has: (path: string) => /^\/@[^/]+\/live\/?$/.test(path) },
  profile: { about: 'the profile page of a streamer', has: (path: string) => /^\/@[^/]+\/?$/.test(path) },
  api: { about: 'the `api-live` JSON', has: (path: string) => /^\/api-live\/user\/room\/?$/.test(path) },
  info: { about: '`room/info`', has: (path: string) => /^\/webcast\/room\/info\/?$/.test(path) },
  alive: { about: '`room/check_alive`', has: (path: string) => /^\/webcast\/room\/check_alive\/?$/.test(path) },
  feed: { about: 'the feed of recommended rooms', has: (path: string) => /^\/webcast\/feed\/?$/.test(path) },
  webcast: {
    about: "all of TikTok's `/webcast/` JSON",
    has: (path: string) => path.startsWith('/webcast/') && !isProvider(path),
  },
  sign: {
    about: 'the call of the sign provider that every connection needs',
    has: (path: string) => /^\/webcast\/(?:rooms\/[^/]+\/connect|fetch)\/?$/.test(path),
  },
  signature: {
    about: 'the signing of a single address',
    has: (path: string) => /^\/(?:tiktok|webcast)\/sign_url\/?$/.test(path),
  },
  limits: {
    about: 'the rate limits of the sign provider',
    has: (path: string) => /^\/(?:accounts\/me|webcast)\/rate_limits\/?$/.test(path),
  },
  provider: { about: 'everything of the sign provider', has: isProvider },
  'tiktool-sign': {
    about: 'the calls of TikTool that sign a socket',
    has: (path: string) => /^\/tiktool\/webcast\/(?:sign_url|sign_websocket|ws_credentials)\/?$/.test(path),
  },
  tiktool: {
    about: 'everything of TikTool, the other sign provider',
    has: (path: string) => path.startsWith('/tiktool/'),
  },
  video: { about: 'the video', has: (path: string) => path.startsWith('/stage/') },
  every: { about: 'every HTTP request', has: () => true },
} as const;

/** Name of a group of requests. */
export type FaultRoute = keyof typeof routeGroups;

/** What the names of routes mean, in the order of the documentation. */
export const faultRoutes: Readonly<Record<FaultRoute, { readonly about: string }>> = routeGroups;

/** Whether a path is in one of these groups. */
export function isIn(routes: readonly FaultRoute[], path: string): boolean {
  return routes.some(name => routeGroups[name].has(path));
}

/** Whether a path is meant by the name of a group, or by the beginning of a path up to a slash. */
export function isMeantBy(route: string, path: string): boolean {
  if (!route.startsWith('/')) return isIn([route as FaultRoute], path);
  const beginning = route.replace(/\/$/, '');
  return path === beginning || path.startsWith(`${beginning}/`);
}

/** The room that a request is about; undefined when it names none. */
export function roomOf(request: SimulatorRequest, rooms: RoomDirectory): SimulatedRoom | undefined {
  const { path } = request;
  // TikTool is told in the body, too.
  const query = path.startsWith('/tiktool/') ? new URLSearchParams(fieldsOf(request)) : request.query;
  const name = /^\/(?:@|webcast\/anchors\/)([^/]+)/.exec(path)?.[1] ?? query.get('uniqueId') ?? query.get('unique_id');
  const named = name === null ? undefined : rooms.named(name);
  const streamId = /^\/stage\/stream-(\d+)_/.exec(path)?.[1];
  if (streamId !== undefined) return rooms.withStream(streamId);
  const id = /^\/webcast\/rooms\/(\d+)/.exec(path)?.[1] ?? query.get('room_id');
  return named ?? (id === null ? undefined : rooms.withId(id));
}

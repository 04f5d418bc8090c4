import { hashText } from '../ids.js';
import { windowLengthsMs } from '../quota.js';
import type { Service } from '../service.js';
import { tightest } from './euler-limits.js';
import { cookieIn, get, json, type Reply, type Route, type SimulatorRequest } from './route.js';
import {
  countedAs,
  listIn,
  type TikToolCall,
  textIn,
  tikTool,
  tikToolData,
  tikToolFailure,
  tikToolPrefix,
} from './tiktool-access.js';

const mostUsersAtOnce = 20;
const longestJwtSeconds = 86_400;
const pageJwtSeconds = 3600;

function resolveUserIds(call: TikToolCall): Reply {
  const ids = listIn(call, 'user_ids');
  if (ids === undefined || ids.length > mostUsersAtOnce) {
    return tikToolFailure(400, `user_ids has to be a list of up to ${mostUsersAtOnce} ids.`);
  }
  const found = ids.map(id => {
    const room = call.service.rooms.all().find(({ userId }) => userId === id);
    return [id, room === undefined ? null : { userId: id, username: room.uniqueId, cached: false }];
  });
  return tikToolData(Object.fromEntries(found));
}

/** The comment comes out of the room like any other, from a viewer who is always the same for the same session. */
function chat(call: TikToolCall): Reply {
  const text = textIn(call, 'text');
  const room = call.service.rooms.onAir(textIn(call, 'room_id'));
  if (room === undefined) return tikToolFailure(400, 'The room is not currently live.');
  if (text.trim() === '') return tikToolFailure(400, 'text is needed.');
  const session = cookieIn(call.request.headers['x-cookie-header'] ?? '', 'sessionid') ?? '';
  room.say(text, `viewer_${hashText(session).toString(36)}`);
  return tikToolData({});
}

function rateLimits({ request, caller, service: { quota, clock } }: TikToolCall): Reply {
  const day = quota.states(countedAs(caller).id, tightest(request, caller)).find(({ window }) => window === 'day');
  const resetMs = day?.resetMs ?? clock.now() + windowLengthsMs.day;
  return tikToolData({
    tier: caller.plan,
    api: { limit: day?.max, remaining: day?.remaining, reset_at: new Date(resetMs).toISOString() },
    websocket: { limit: 3, current: 0 },
  });
}

function createJwt(call: TikToolCall): Reply {
  const expireAfter = Number(textIn(call, 'expire_after') || 3600);
  if (!Number.isInteger(expireAfter) || expireAfter < 1 || expireAfter > longestJwtSeconds) {
    return tikToolFailure(400, `expire_after has to be 1 to ${longestJwtSeconds}.`);
  }
  if (call.caller.by !== 'key') return tikToolFailure(403, 'A token cannot make another one.');
  const creators = listIn(call, 'allowed_creators') ?? [];
  const maxSockets = Number(textIn(call, 'max_websockets') || 1);
  if (!Number.isInteger(maxSockets) || maxSockets < 1) {
    return tikToolFailure(400, 'max_websockets has to be 1 or more.');
  }
  const wish = { expireAfter, name: null, limits: undefined, maxSockets };
  const { token } = call.service.keys.createJwt(call.caller, creators.length === 0 ? wish : { ...wish, creators });
  return tikToolData({ token });
}

/** What the provider's site answers to a page: a token for one room, and where to show it. */
function connectPage({ query }: SimulatorRequest, { keys, endpoints }: Service): Reply {
  const uniqueId = query.get('uniqueId') ?? '';
  // Pages of other sites may read it.
  const headers = { 'access-control-allow-origin': '*' };
  const visitor = keys.caller(undefined, undefined);
  if (uniqueId === '' || visitor === undefined) return json({ error: 'uniqueId is needed.' }, 400, headers);
  const wish = { expireAfter: pageJwtSeconds, name: uniqueId, limits: undefined, creators: [uniqueId], maxSockets: 1 };
  const { token } = keys.createJwt(visitor, wish);
  return json({ token, wsUrl: endpoints.tiktool.replace(/^http/, 'ws') }, 200, headers);
}

/** Numbers that were made up: nothing looks at the pictures. */
function recognition(pictures: readonly string[], found: object) {
  return (call: TikToolCall): Reply => {
    const missing = pictures.find(name => textIn(call, name) === '');
    if (missing !== undefined) return tikToolFailure(400, `${missing} is needed, in base64.`);
    return tikToolData({ ...found, confidence: 0.5, solveTimeMs: 12 });
  };
}

const pastVideo = { video_id: '7400000000000000001', duration: 3600 };

/** Accounts, comments, numbers of the past, and captcha pictures. */
export const tikToolAccountRoutes: readonly Route[] = [
  ...tikTool('/webcast/resolve_user_ids', 'key', resolveUserIds),
  ...tikTool('/webcast/chat', 'session', chat),
  ...tikTool('/webcast/chat-send', 'session', chat),
  ...tikTool('/webcast/user_earnings', 'session', call =>
    tikToolData({ diamonds: 1200, coins: 2400, period: textIn(call, 'period') || 'daily' }),
  ),
  ...tikTool('/webcast/live_analytics/video_list', 'session', ({ service }) =>
    tikToolData([
      {
        ...pastVideo,
        title: 'Invented',
        viewer_count: 321,
        create_time: Math.floor(service.clock.now() / 1000) - 7200,
      },
    ]),
  ),
  ...tikTool('/webcast/live_analytics/video_detail', 'session', call =>
    textIn(call, 'video_id') === pastVideo.video_id
      ? tikToolData({
          ...pastVideo,
          views: 321,
          gifts: 12,
          peak_viewers: 45,
          new_followers: 6,
          likes: 789,
          comments: 98,
        })
      : tikToolFailure(404, 'There is no such video.'),
  ),
  // What stands below it is not known: any action is taken.
  ...tikTool('/webcast/moderation/:action', 'session', ({ parameters }) => tikToolData({ action: parameters.action })),
  ...tikTool('/webcast/rate_limits', 'key', rateLimits),
  ...tikTool('/authentication/jwt', 'key', createJwt),
  get(`${tikToolPrefix}/api/live/connect`, connectPage),
  ...tikTool('/captcha/solve/puzzle', 'paid', recognition(['puzzle', 'piece'], { slideX: 123 })),
  ...tikTool('/captcha/solve/rotate', 'paid', recognition(['outer', 'inner'], { angle: 45 })),
  ...tikTool(
    '/captcha/solve/shapes',
    'paid',
    recognition(['image'], { point1: { x: 10, y: 20 }, point2: { x: 110, y: 120 } }),
  ),
];

import { exactJson } from '../exact-json.js';
import type { SimulatedRoom } from '../room/simulated-room.js';
import type { Service } from '../service.js';
import { liveRoomUserInfo, profileOf } from './descriptions.js';
import { pageSocketScript } from './page-socket.js';
import { cookieValue, get, json, type Reply, type Route, type SimulatorRequest } from './route.js';

/** What stands in for `www.tiktok.com`. */
export const webRoutes: readonly Route[] = [
  get('/', home),
  get('/@:uniqueId', profilePage),
  get('/@:uniqueId/live', livePage),
  get('/api-live/user/room', userRoom),
];

const userNotFound = 19881007;
// The code of this refusal is not known; clients go by its message.
const paramsError = 10002;

function home(request: SimulatorRequest, service: Service): Reply {
  return html(request, service, 'TikTok - Make Your Day', '');
}

/** The live page. It is 200 for everybody; an unknown name shows in what the state lacks. */
function livePage(
  request: SimulatorRequest,
  service: Service,
  { uniqueId = '' }: Readonly<Record<string, string>>,
): Reply {
  const room = service.rooms.named(uniqueId);
  const state =
    room === undefined ? { CurrentRoom: currentRoom } : { LiveRoom: liveRoom(room), CurrentRoom: currentRoom };
  const name = room?.host.nickname ?? uniqueId;
  const title = room?.broadcast.onAir === true ? `${name} (@${uniqueId}) is LIVE - TikTok LIVE` : 'TikTok LIVE';
  const scripts = [
    script('SIGI_STATE', state),
    rehydration(appContext),
    room?.broadcast.onAir === true ? pageSocketScript(service.endpoints.push, room.roomId) : '',
  ];
  return html(request, service, title, scripts.join(''));
}

const noSuchProfile = 10221;

/** The profile of a host, by name or by user id. It is 200 for everybody, too. */
function profilePage(
  request: SimulatorRequest,
  service: Service,
  { uniqueId = '' }: Readonly<Record<string, string>>,
): Reply {
  const room = service.rooms.named(uniqueId) ?? service.rooms.all().find(({ host }) => host.userId === uniqueId);
  const detail =
    room === undefined
      ? { statusCode: noSuchProfile, statusMsg: '' }
      : { statusCode: 0, statusMsg: '', userInfo: profileOf(room) };
  const name = room?.host.nickname ?? uniqueId;
  const scope = { ...appContext.__DEFAULT_SCOPE__, 'webapp.user-detail': detail };
  return html(request, service, `${name} | TikTok`, rehydration({ __DEFAULT_SCOPE__: scope }));
}

function userRoom({ query }: SimulatorRequest, service: Service): Reply {
  const uniqueId = query.get('uniqueId') ?? '';
  if (query.get('aid') !== '1988' || query.get('sourceType') !== '54' || uniqueId === '') {
    return json({ statusCode: paramsError, message: 'params_error', data: {} });
  }
  const room = service.rooms.named(uniqueId);
  if (room === undefined) return json({ statusCode: userNotFound, message: 'user_not_found', data: {} });
  return json({ statusCode: 0, message: '', data: liveRoomUserInfo(room) });
}

function liveRoom(room: SimulatedRoom) {
  return {
    loadingState: { getRecommendLive: 0, getUserInfo: 2, getUserStat: 0 },
    ...{ needLogin: false, showLiveGate: false, isAgeGateRoom: false, recommendLiveRooms: [] },
    // Zero on live pages too: the state stands in the user and the room below.
    liveRoomStatus: 0,
    liveRoomUserInfo: liveRoomUserInfo(room),
  };
}

/** The part of the page that stays empty however live the room is. */
const currentRoom = {
  loadingState: { enterRoom: 0 },
  ...{ roomInfo: null, anchorId: '', secAnchorId: '', anchorUniqueId: '', roomId: '', hotLiveRoomInfo: null },
  ...{ liveType: 'video_live', enterRoomWithSSR: true, isGuestConnection: false, isMultiGuestRoom: false },
  ...{ showLiveChat: true, enableChat: true, isGateRoom: false, requestId: '', ntpDiff: 0, followStatusMap: {} },
};

/** What the page says about its visitor, as far as clients read it. */
const appContext = {
  __DEFAULT_SCOPE__: { 'webapp.app-context': { language: 'en', region: 'DE', appId: 1988, clusterRegion: 'ALL_SG' } },
};

function rehydration(data: unknown): string {
  return script('__UNIVERSAL_DATA_FOR_REHYDRATION__', data);
}

/** A script of JSON. The element ends at the first "</script", wherever it stands. */
function script(id: string, data: unknown): string {
  return `<script id="${id}" type="application/json">${exactJson(data).replaceAll('<', '\\u003c')}</script>`;
}

function html(request: SimulatorRequest, service: Service, title: string, state: string): Reply {
  const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' };
  const known = cookieValue(request, 'ttwid');
  if (known === undefined || !service.credentials.knowsCookie(known)) {
    headers['set-cookie'] = `ttwid=${service.credentials.issueCookie()}; Path=/; Max-Age=31536000; HttpOnly`;
  }
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escaped}</title></head><body>${state}</body></html>`;
  return { status: 200, headers, body };
}

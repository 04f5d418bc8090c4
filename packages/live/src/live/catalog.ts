import type { LiveEvents } from '../events/live/event-map.js';
import { liveRoleNames } from '../events/live/roles.js';
import { EventCatalog } from '../sinks/event-catalog.js';
import { type LiveNotices, liveNotices } from './notices.js';

/** Every event, once, with what filters can ask of its user: the type system sees to it that none is missing or wrong. */
const users: EventCatalog<LiveEvents>['users'] = {
  chat: 'roles',
  emoteChat: 'roles',
  question: 'roles',
  gift: 'roles',
  giftProgress: 'roles',
  like: 'roles',
  likeBurst: 'roles',
  member: 'roles',
  join: 'roles',
  social: 'roles',
  follow: 'roles',
  share: 'roles',
  moreShare: 'roles',
  subscribe: 'roles',
  barrage: 'roles',
  superFan: 'roles',
  superFanJoin: 'roles',
  roomUserSeq: 'none',
  rankUpdate: 'none',
  userRank: 'roles',
  battle: 'none',
  battleArmies: 'none',
  battleTask: 'none',
  linkMic: 'none',
  envelope: 'roles',
  superFanBox: 'roles',
  goal: 'name',
  poll: 'roles',
  product: 'none',
  pin: 'roles',
  caption: 'none',
  moderation: 'none',
  room: 'none',
  liveIntro: 'roles',
  control: 'none',
  streamPaused: 'none',
  streamResumed: 'none',
  streamEnd: 'none',
  unknown: 'none',
};

/** What there is to listen to. */
export const liveEventCatalog = new EventCatalog<LiveEvents, LiveNotices>(users, liveRoleNames, liveNotices);

/** The names of all events. */
export const liveEventTypes = liveEventCatalog.types;

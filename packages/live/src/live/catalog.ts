import type { LiveEvents, LiveEventType } from '../events/live/event-map.js';
import { liveRoleNames } from '../events/live/roles.js';
import { EventCatalog } from '../sinks/event-catalog.js';

/** Every name of an event, once: the type system sees to it that none is missing. */
const names: Readonly<Record<LiveEventType, true>> = {
  chat: true,
  emoteChat: true,
  question: true,
  gift: true,
  giftProgress: true,
  like: true,
  likeBurst: true,
  member: true,
  join: true,
  social: true,
  follow: true,
  share: true,
  moreShare: true,
  subscribe: true,
  barrage: true,
  superFan: true,
  superFanJoin: true,
  roomUserSeq: true,
  rankUpdate: true,
  userRank: true,
  battle: true,
  battleArmies: true,
  battleTask: true,
  linkMic: true,
  envelope: true,
  superFanBox: true,
  goal: true,
  poll: true,
  product: true,
  pin: true,
  caption: true,
  moderation: true,
  room: true,
  liveIntro: true,
  control: true,
  streamPaused: true,
  streamResumed: true,
  streamEnd: true,
  unknown: true,
};

/** The names of all events. */
export const liveEventTypes = Object.freeze(Object.keys(names) as LiveEventType[]);

/** What there is to listen to. */
export const liveEventCatalog = new EventCatalog<LiveEvents>(liveEventTypes, liveRoleNames);

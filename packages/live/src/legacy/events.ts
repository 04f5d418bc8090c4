import { type WireEventName, wireEvents } from '../events/catalog.js';
import type { DisconnectedEvent, ErrorEvent } from '../events/event-map.js';
import { knownMethod, type MethodName } from '../messages/methods.js';
import type { WebcastWebSocketClient } from '../sources/websocket.js';
import { flatBarrage, flatLike, flatMember, flatRoomUser, flatSocial, flatSubscription } from './audience.js';
import { flatBattle, flatBattleArmies } from './battle.js';
import { flatEnvelope, flatGift } from './gift.js';
import type { LegacyState } from './state.js';
import { flatChat, flatEmoteChat, flatLiveIntro, flatQuestion } from './talk.js';

/** Every flat event about the room: which event it is made from, and how. The only list of them. */
export const flatEvents = {
  chat: { from: 'chat', flatten: flatChat },
  member: { from: 'member', flatten: flatMember },
  gift: { from: 'gift', flatten: flatGift },
  roomUser: { from: 'roomUser', flatten: flatRoomUser },
  like: { from: 'like', flatten: flatLike },
  social: { from: 'social', flatten: flatSocial },
  follow: { from: 'follow', flatten: flatSocial },
  share: { from: 'share', flatten: flatSocial },
  emote: { from: 'emote', flatten: flatEmoteChat },
  envelope: { from: 'envelope', flatten: flatEnvelope },
  questionNew: { from: 'questionNew', flatten: flatQuestion },
  linkMicBattle: { from: 'linkMicBattle', flatten: flatBattle },
  linkMicArmies: { from: 'linkMicArmies', flatten: flatBattleArmies },
  liveIntro: { from: 'liveIntro', flatten: flatLiveIntro },
  subscribe: { from: 'subNotify', flatten: flatSubscription },
  barrage: { from: 'barrage', flatten: flatBarrage },
  superFan: { from: 'superFan', flatten: flatBarrage },
  superFanJoin: { from: 'superFanJoin', flatten: flatBarrage },
  superFanBox: { from: 'superFanBox', flatten: flatEnvelope },
} as const;

/** Name of a flat event about the room. */
export type FlatEventName = keyof typeof flatEvents;

/** Every event of `WebcastPushConnection`, and what its listeners are called with. */
export type LegacyEventMap = {
  readonly [E in FlatEventName]: (data: ReturnType<(typeof flatEvents)[E]['flatten']>) => void;
} & {
  /** The room is entered. */
  readonly connected: (state: LegacyState) => void;
  readonly disconnected: (event: DisconnectedEvent) => void;
  readonly error: (event: ErrorEvent) => void;
  /** The stream ended: by the host (action 3) or by moderation (action 4). */
  readonly streamEnd: (event: { action: number }) => void;
  /** Each encoded message; a `Buffer` where the runtime has it. */
  readonly rawData: (method: string, payload: Uint8Array) => void;
  /** Each decoded message, flat where a flat event is made from it. */
  readonly decodedData: (method: string, data: object, payload: Uint8Array) => void;
  /** The socket is open; the room is entered next. */
  readonly websocketConnected: (client: WebcastWebSocketClient) => void;
  /** Each WebSocket message, before it is decoded; a `Buffer` where the runtime has it. */
  readonly websocketData: (frame: Uint8Array) => void;
};

type Flatten = (message: never) => object;

const flattenByMethod: ReadonlyMap<MethodName, Flatten> = new Map(
  Object.values(flatEvents).flatMap(({ from, flatten }) =>
    Object.hasOwn(wireEvents, from)
      ? wireEvents[from as WireEventName].methods.map((method): [MethodName, Flatten] => [method, flatten])
      : [],
  ),
);

/** A decoded message, flat where a flat event is made from its method, else as it is. */
export function flattenMessage(method: string, data: object): object {
  const known = knownMethod(method);
  const flatten = known && flattenByMethod.get(known);
  return flatten === undefined ? data : flatten(data as never);
}

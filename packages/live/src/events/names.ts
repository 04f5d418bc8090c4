import { type WireEventName, wireEvents } from './catalog.js';
import { type DerivedEventName, derivedEvents } from './derived.js';

/** Name of an event about the room, as listeners use it. */
export type RoomEventName = WireEventName | DerivedEventName;

/** Name of an event about the connection itself. */
export type ControlEventName = (typeof controlEventNames)[number];

/** Every event about the connection: the only list of them. */
export const controlEventNames = [
  'connected',
  'disconnected',
  'error',
  'rawData',
  'decodedData',
  'websocketConnected',
  'websocketData',
  'enterRoom',
  'unknown',
  'streamEnd',
] as const;

/** `linkMicBattle` becomes `LINK_MIC_BATTLE`. */
type ConstantName<S extends string> = S extends `${infer C}${infer Rest}`
  ? C extends Lowercase<C>
    ? `${Uppercase<C>}${ConstantName<Rest>}`
    : `_${C}${ConstantName<Rest>}`
  : S;

type Constants<N extends string> = { readonly [E in N as ConstantName<E>]: E };

function constants<N extends string>(names: readonly N[]): Constants<N> {
  return Object.freeze(
    Object.fromEntries(names.map(name => [name.replace(/[A-Z]/g, '_$&').toUpperCase(), name])),
  ) as Constants<N>;
}

/**
 * The room events as constants: `WebcastEvent.CHAT` is `'chat'`; the plain string does as well. `CONNECTED` is here too,
 * besides its place in {@link ControlEvent}, because documentation of tiktok-live-connector 2.0 writes it so.
 */
export const WebcastEvent: Constants<RoomEventName | 'connected'> = constants([
  ...(Object.keys(wireEvents) as WireEventName[]),
  ...(Object.keys(derivedEvents) as DerivedEventName[]),
  'connected',
]);
export type WebcastEvent = RoomEventName | 'connected';

/** The connection events as constants: `ControlEvent.CONNECTED` is `'connected'`. */
export const ControlEvent: Constants<ControlEventName> = constants(controlEventNames);
export type ControlEvent = ControlEventName;

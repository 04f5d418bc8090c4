import type { ClientEventMap } from '../client-events.js';
import type { TikTokLiveConnection } from '../connection.js';
import { type FlatEventName, flatEvents, flattenMessage, type LegacyEventMap } from './events.js';
import type { LegacyState } from './state.js';

/** Makes one legacy event out of an event of `TikTokLiveConnection`, as long as it is attached. */
export interface Bridge {
  attach(connection: TikTokLiveConnection): void;
  detach(connection: TikTokLiveConnection): void;
}

/** Where bridges lead to. */
export interface BridgeTarget {
  emit<E extends keyof LegacyEventMap>(event: E, ...args: Parameters<LegacyEventMap[E]>): boolean;
  getState(): LegacyState;
}

type ControlEventName = Exclude<keyof LegacyEventMap, FlatEventName>;

/** The bridges to the events that are not about one message. */
const controlBridges: Readonly<Record<ControlEventName, (target: BridgeTarget) => Bridge>> = {
  connected: target => bridge('connected', () => target.emit('connected', target.getState())),
  disconnected: target => bridge('disconnected', event => target.emit('disconnected', event)),
  error: target => bridge('error', event => target.emit('error', event)),
  streamEnd: target => bridge('streamEnd', ({ action }) => target.emit('streamEnd', { action })),
  rawData: target => bridge('rawData', (method, payload) => target.emit('rawData', method, asBuffer(payload))),
  decodedData: target =>
    bridge('decodedData', (method, data, payload) =>
      target.emit('decodedData', method, flattenMessage(method, data), asBuffer(payload)),
    ),
  websocketConnected: target => bridge('websocketConnected', client => target.emit('websocketConnected', client)),
  websocketData: target => bridge('websocketData', frame => target.emit('websocketData', asBuffer(frame))),
};

/** The bridge to a legacy event; undefined for a name that is none. */
export function bridgeTo(event: string, target: BridgeTarget): Bridge | undefined {
  if (Object.hasOwn(controlBridges, event)) return controlBridges[event as ControlEventName](target);
  return Object.hasOwn(flatEvents, event) ? flatBridge(event as FlatEventName, target) : undefined;
}

function flatBridge(event: FlatEventName, target: BridgeTarget): Bridge {
  // The table pairs each event with the function for its message. The type system cannot follow that through a name
  // that is only known at run time, so one pair stands for all.
  const { from, flatten } = flatEvents[event] as (typeof flatEvents)['chat'];
  return bridge(from, message => target.emit(event as 'chat', flatten(message)));
}

function bridge<E extends keyof ClientEventMap>(from: E, listener: ClientEventMap[E]): Bridge {
  return {
    attach: connection => void connection.on(from, listener),
    detach: connection => void connection.off(from, listener),
  };
}

/** Programs of 1.x write `binary.toString('base64')`, which only a `Buffer` understands. */
function asBuffer(bytes: Uint8Array): Uint8Array {
  const { Buffer } = globalThis as {
    readonly Buffer?: { from(data: ArrayBufferLike, offset: number, length: number): Uint8Array };
  };
  return Buffer === undefined ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

import { type Clock, wallClock } from './clock.js';
import { SimulatorError } from './errors.js';
import { type ApiKeyOptions, checkKeys } from './provider-keys.js';
import type { KeyLimits } from './quota.js';

/** Origins that stand in for the hosts of the service, to be given to a client as they are. */
export interface SimulatorEndpoints {
  /** Live pages and the `api-live` JSON. */
  readonly web: string;
  /** The `/webcast/` JSON. */
  readonly webcast: string;
  /** The sign provider. */
  readonly sign: string;
  /** TikTool, below a path of its own, because its paths are those of the other sign provider. */
  readonly tiktool: string;
  /** The push socket; begins with `ws://`. */
  readonly push: string;
}

/** Options of `startSimulator`. */
export interface SimulatorOptions {
  /** Port to listen on; 0 takes a free one. @defaultValue 0 */
  readonly port?: number;
  /** Address to listen on. Anything but this machine needs `allowRemote`. @defaultValue `127.0.0.1` */
  readonly host?: string;
  /** Allows a `host` that other machines can reach. The simulator has no access control. @defaultValue false */
  readonly allowRemote?: boolean;
  /** Time for protocol timers and for the pace of scenarios. @defaultValue the time of this machine */
  readonly clock?: Clock;
  /**
   * A socket that sends nothing for this long is closed. In milliseconds of the clock.
   * @defaultValue 30 s of the client's time: 30000 times the `factor` of the clock
   */
  readonly heartbeatTimeoutMs?: number;
  /**
   * How long an address from the sign provider can be used, once. In milliseconds of the clock.
   * @defaultValue 30 s of the client's time: 30000 times the `factor` of the clock
   */
  readonly addressLifetimeMs?: number;
  /** How long the sockets of a room stay open after the end of the stream. In milliseconds. @defaultValue 1000 */
  readonly closeAfterEndMs?: number;
  /**
   * The API keys that the sign provider knows, with what they may do and how often.
   * @defaultValue every key is good for everything, up to a million calls in each window
   */
  readonly apiKeys?: Readonly<Record<string, ApiKeyOptions>> | undefined;
  /** How often the sign provider may be called without a key, by all together. @defaultValue a million calls in each window */
  readonly anonymousLimits?: Partial<KeyLimits>;
  /** How many records each log keeps (messages, frames, acks, heartbeats, requests); older ones go. @defaultValue 10000 */
  readonly keepRecords?: number;
  /** Whether the gift list is empty without a signature, as it is for some clients. @defaultValue false */
  readonly giftListNeedsSignature?: boolean;
}

/** {@link SimulatorOptions} with nothing left out but what has no value of its own. */
export type ResolvedOptions = Required<Omit<SimulatorOptions, 'apiKeys'>> & Pick<SimulatorOptions, 'apiKeys'>;

/** The defaults of {@link SimulatorOptions}, with a clock of the usual pace. */
export const defaultOptions = {
  port: 0,
  host: '127.0.0.1',
  allowRemote: false,
  heartbeatTimeoutMs: 30_000,
  addressLifetimeMs: 30_000,
  closeAfterEndMs: 1_000,
  keepRecords: 10_000,
  anonymousLimits: {},
  giftListNeedsSignature: false,
} as const satisfies SimulatorOptions;

const loopback = /^(127(\.\d{1,3}){3}|::1|localhost)$/;

/**
 * Completes the options.
 * @throws SimulatorError INVALID_OPTION for a host that is not this machine without `allowRemote`, or a number that makes no sense.
 */
export function resolveOptions(options: SimulatorOptions): ResolvedOptions {
  const { clock = wallClock() } = options;
  const { factor = 1 } = clock;
  const { heartbeatTimeoutMs, addressLifetimeMs } = defaultOptions;
  const resolved = {
    ...{ ...defaultOptions, clock },
    ...{ heartbeatTimeoutMs: heartbeatTimeoutMs * factor, addressLifetimeMs: addressLifetimeMs * factor },
    ...options,
  };
  if (!Number.isInteger(resolved.port) || resolved.port < 0 || resolved.port > 65_535) {
    throw new SimulatorError('INVALID_OPTION', 'port has to be a whole number from 0 to 65535.');
  }
  if (!resolved.allowRemote && !loopback.test(resolved.host)) {
    const text = `The simulator listens on this machine only, not on ${resolved.host}; allowRemote lifts that.`;
    throw new SimulatorError('INVALID_OPTION', text);
  }
  for (const name of ['heartbeatTimeoutMs', 'addressLifetimeMs', 'closeAfterEndMs', 'keepRecords'] as const) {
    if (!(resolved[name] >= 0))
      throw new SimulatorError('INVALID_OPTION', `${name} has to be a number, zero or above.`);
  }
  checkKeys(resolved.apiKeys ?? {}, resolved.anonymousLimits);
  return resolved;
}

import { InvalidOptionError } from '../errors.js';
import type { GiftCatalog, GiftCatalogOptions } from '../lookup/gift-catalog.js';
import type { TikTokLiveConnectionOptions } from '../options.js';
import type { LiveClock } from '../platform/clock.js';
import type { TextFile } from '../platform/text-file.js';
import type { Signer } from '../signing/signer.js';
import type { FrameSource } from '../sources/source.js';
import type { WebSocketConstructor } from '../sources/standard-websocket.js';
import type { RoomStateOptions } from '../state/room-state.js';
import { type HealthThresholds, healthDefaults } from '../state/stream-clocks.js';
import { type BackOffOptions, backOffOptions } from '../supervision/back-off.js';
import { type Cadence, type CadenceOptions, cadenceOptions } from '../supervision/cadence.js';
import { checkOptions } from './check-options.js';
import { requireForms } from './option-forms.js';

/**
 * One of the ways to read a room.
 *
 * * `direct`: the socket of an anonymous visitor; no key, nobody but TikTok is asked
 * * `euler`, `tiktool`: a socket whose address the provider signs
 * * `polling`: HTTP requests; needs a session, or a key whose plan signs requests
 * * `browser`: the page of the room in a browser of this machine, as `browserSource` reads it
 * * `tikfinity`: TikFINITY on this machine, as `tikfinitySource` reads it
 * * a {@link Signer} or a {@link FrameSource} of your own
 */
export type SourceChoice = SourceName | Signer | FrameSource;

/** The ways that have a name. */
export type SourceName = 'direct' | 'euler' | 'tiktool' | 'polling' | 'browser' | 'tikfinity';

/** What is taken over from the options of the wire level as it is. */
type SharedOptions = Pick<
  TikTokLiveConnectionOptions,
  | 'endpoints'
  | 'signApiKey'
  | 'session'
  | 'eulerApiInstance'
  | 'authenticateWs'
  | 'clientPresets'
  | 'proxy'
  | 'fetch'
  | 'budgets'
  | 'signer'
  | 'signedWebSocketProvider'
  | 'record'
  | 'requestPollingIntervalMs'
  | 'processInitialData'
  | 'connectTimeoutMs'
  | 'enterTimeoutMs'
  | 'requestTimeoutMs'
  | 'webClientParams'
  | 'webClientHeaders'
  | 'webClientOptions'
  | 'wsClientHeaders'
  | 'wsClientOptions'
  | 'limits'
  | 'logger'
>;

/** Options of `TikTokLive`; every one but the name is optional. */
export interface TikTokLiveOptions extends SharedOptions {
  /** The streamer: `name`, `@name` or `https://www.tiktok.com/@name/live`. */
  readonly uniqueId: string;
  /** API key of TikTool. With it the room is read by a socket that TikTool signs. @defaultValue none */
  readonly apiKey?: string | undefined;
  /** Address of TikTool, or of a server of your own that answers like it. @defaultValue `https://api.tik.tools` */
  readonly signServerUrl?: string | undefined;
  /**
   * Take the frames from here. While it is read nobody is asked for the room, which is room `0` then; where it fails, the ways that
   * follow it find the room, and it stays the same one.
   * @defaultValue none
   */
  readonly source?: FrameSource | undefined;
  /**
   * The ways to read the room, in the order in which they are preferred. When one fails the next is taken.
   * @defaultValue what was configured (`source`, `signer`, `apiKey`, `signApiKey`, `signedWebSocketProvider` or another
   *   route in `RouteConfig`), then `direct`, then `euler`, then `polling` where a session or a key allows it; a `source` that
   *   is not live, such as a recording, alone
   */
  readonly sources?: readonly SourceChoice[] | undefined;
  /** Whether a lost connection is made again. @defaultValue true */
  readonly autoReconnect?: boolean | undefined;
  /**
   * After so many refused tries in a row it is given up. Tries that fail because the network is gone do not count: it is
   * waited for. `Infinity` never gives up. With `waitUntilLive` it is not given up, but tried as seldom as a stream is asked
   * for.
   * @defaultValue 5
   */
  readonly maxReconnectAttempts?: number | undefined;
  /**
   * How long a way that failed is left alone while another one works, in milliseconds.
   * @defaultValue 300000
   */
  readonly returnAfterMs?: number | undefined;
  /** How long to wait between tries. */
  readonly reconnect?: BackOffOptions | undefined;
  /**
   * Wait for a streamer who is not live, and for the next stream after the end of one; `connect()` then resolves when the
   * stream begins.
   * @defaultValue false: `connect()` rejects with UserOfflineError
   */
  readonly waitUntilLive?: boolean | undefined;
  /** How often the streamer is asked for, with `waitUntilLive`. */
  readonly cadence?: CadenceOptions | undefined;
  /**
   * Time from one heartbeat to the next, in milliseconds.
   * @defaultValue what the service asks for as it accepts the socket (1 to 60 s), else 10000, as the web client does
   */
  readonly heartbeatInterval?: number | undefined;
  /** From when on a connection is quiet, late, deaf or dead. */
  readonly health?: Partial<HealthThresholds> | undefined;
  /** Write every change of the status and every HTTP request to the logger. @defaultValue false */
  readonly debug?: boolean | undefined;
  /**
   * Fold what is true of the room into `state`, and how. It reads chats, joins, likes, gifts, follows, shares, viewer counts,
   * battles and goals, also while nobody listens to them.
   * @defaultValue `{}`: with the defaults of {@link RoomStateOptions}
   */
  readonly state?: RoomStateOptions | false | undefined;
  /** Whether events have `raw`, the decoded message they were made from. Without it no message is kept. @defaultValue true */
  readonly raw?: boolean | undefined;
  /**
   * Where gifts get what their messages leave out: name, price, picture. A {@link GiftCatalog} of yours, for many clients or to be
   * kept for the next program (`{ file: textFile('gifts.json'), language: 'de' }`), or `false` for events with nothing but what
   * messages say. The gift list is only fetched for a gift that is not known, and nothing about it fails.
   * @defaultValue one in memory for all rooms of the process, in the language of the connection
   */
  readonly gifts?: GiftCatalog | GiftCatalogOptions | false | undefined;
  /**
   * Opens the socket in place of the `ws` package. With a `proxy` it cannot be used, as it knows nothing of it.
   * @defaultValue the `ws` package
   */
  readonly webSocketImpl?: WebSocketConstructor | undefined;
  /**
   * Go on where an earlier process stopped: what is known of the room is saved here every few seconds and at the end, and read
   * at the next `connect()`. Gifts in flight, totals and leaderboards go on, what was delivered does not come again, and the time
   * between is a `gap`. `textFile('room.json')` keeps it in a file.
   * @defaultValue nothing is saved
   */
  readonly resume?: TextFile | undefined;
  /**
   * The time of everything that waits or is dated here: pauses between tries and between polls, waiting for a stream and for the
   * room to be confirmed, late frames, health, heartbeats, streaks, statuses, gaps, `resume`. For tests, that turn it by hand or
   * fast; it may be that of a simulator. Time limits of requests and handshakes stay those of this machine.
   * @defaultValue the time of this machine
   */
  readonly clock?: LiveClock | undefined;
}

/** What {@link TikTokLiveOptions} come to for the supervisor. */
export interface LiveSettings {
  readonly thresholds: HealthThresholds;
  readonly reconnects: boolean;
  readonly maxAttempts: number;
  readonly waitsUntilLive: boolean;
  readonly cadence: Cadence;
}

/** @throws InvalidOptionError for an option that cannot be used or that there is not, InvalidUniqueIdError for no name. */
export function liveSettings(options: TikTokLiveOptions): LiveSettings {
  checkOptions(options);
  const { autoReconnect = true, maxReconnectAttempts = 5, waitUntilLive = false } = options;
  if (options.webSocketImpl !== undefined && options.proxy !== undefined) {
    throw new InvalidOptionError('webSocketImpl would go past the proxy: use one of them.');
  }
  if (options.returnAfterMs !== undefined && !(options.returnAfterMs >= 0)) {
    throw new InvalidOptionError('returnAfterMs has to be a number of milliseconds, 0 or more.');
  }
  if (!(maxReconnectAttempts >= 0)) throw new InvalidOptionError('maxReconnectAttempts has to be 0 or more.');
  const thresholds = { ...healthDefaults };
  for (const [name, value] of Object.entries(options.health ?? {})) {
    if (!Object.hasOwn(healthDefaults, name)) throw new InvalidOptionError(`health has no threshold ${name}.`);
    if (value === undefined) continue;
    if (!(value > 0)) throw new InvalidOptionError(`health.${name} has to be a number above 0, times in milliseconds.`);
    thresholds[name as keyof HealthThresholds] = value;
  }
  backOffOptions(options.reconnect);
  requireForms(options);
  return {
    ...{ thresholds, reconnects: autoReconnect, maxAttempts: maxReconnectAttempts, waitsUntilLive: waitUntilLive },
    cadence: cadenceOptions(options.cadence),
  };
}

/** The options of the wire level that these come to. */
export function wireOptions(options: TikTokLiveOptions, thresholds: HealthThresholds): TikTokLiveConnectionOptions {
  const {
    signServerUrl,
    heartbeatInterval,
    endpoints,
    debug,
    logger,
    apiKey: _key,
    sources: _sources,
    ...shared
  } = options;
  return {
    ...shared,
    logger: debug === true ? (logger ?? console) : logger,
    endpoints: signServerUrl === undefined ? endpoints : { ...endpoints, tiktool: signServerUrl },
    heartbeatIntervalMs: heartbeatInterval,
    staleAfterMs: thresholds.staleAfterMs,
    // Which source is next is decided for all of them in one place.
    enableRequestPolling: false,
  };
}

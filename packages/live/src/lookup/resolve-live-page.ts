import { WebcastHttpClient } from '../http/client.js';
import { idOf } from '../http/fields.js';
import { UserNotFoundError } from './errors.js';
import { fetchLivePage } from './live-page.js';
import { roomStatusOf } from './live-status.js';
import { normalizeUniqueId } from './unique-id.js';

/** What a live page says about a stream that is on the air. */
export interface LivePageInfo {
  /** The room: decimal digits. */
  readonly roomId: string;
  /** The visitor cookie, as received; empty when TikTok gave none. */
  readonly ttwid: string;
  /** Where TikTok serves the visitor from, such as `ALL_SG` or `US_TTP`; empty when the page does not say. */
  readonly clusterRegion: string;
}

/** How a live page is looked up. */
export interface ResolveOptions {
  /** @defaultValue a new one for each page that is asked for */
  readonly webClient?: WebcastHttpClient | undefined;
  /** Asks for the page even when it was seen less than five minutes ago. @defaultValue false */
  readonly fresh?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds since 1970. @defaultValue `Date.now` */
  readonly now?: (() => number) | undefined;
}

const rememberedMs = 5 * 60_000;
// Far more than one program watches; without an end a long-lived one would grow.
const mostRemembered = 1000;

/** Pages of streams on the air, by host and name. That somebody is not live is asked each time. */
const remembered = new Map<string, { readonly info: LivePageInfo; readonly endMs: number }>();

/**
 * Reads a live page: room, visitor cookie and region. Remembered for five minutes.
 * @returns null when the user is not live, or was never live
 * @throws InvalidUniqueIdError when the username cannot be one.
 * @throws BlockedError, RateLimitedError or InvalidResponseError when the page holds something else.
 * @throws NetworkError when no answer came, InvalidOptionError when `LIVETAP_ENDPOINT` cannot be used.
 */
export async function resolveLivePage(uniqueId: string, options: ResolveOptions = {}): Promise<LivePageInfo | null> {
  const { webClient = new WebcastHttpClient(), fresh = false, signal, now = Date.now } = options;
  signal?.throwIfAborted();
  const name = normalizeUniqueId(uniqueId);
  const key = `${webClient.endpoints.web} ${name.toLowerCase()}`;
  const known = remembered.get(key);
  if (!fresh && known !== undefined && now() < known.endMs) return known.info;
  remembered.delete(key);
  const page = await fetchLivePage({ webClient, uniqueId: name, signal }).catch(neverLive);
  const roomId = idOf(page?.info.user.roomId);
  const status = page?.info.liveRoom?.status ?? page?.info.user.status;
  if (page === undefined || roomId === '' || roomStatusOf(status) === 'offline') return null;
  const info = { roomId, ttwid: webClient.cookieJar.get('ttwid') ?? '', clusterRegion: page.clusterRegion };
  const [oldest] = remembered.keys();
  if (oldest !== undefined && remembered.size >= mostRemembered) remembered.delete(oldest);
  remembered.set(key, { info, endMs: now() + rememberedMs });
  return info;
}

/**
 * The room of a streamer, by the live page. Remembered for five minutes.
 * @returns decimal digits; null when the user is not live, or was never live
 * @throws what {@link resolveLivePage} throws
 */
export async function resolveRoomId(uniqueId: string, options: ResolveOptions = {}): Promise<string | null> {
  return (await resolveLivePage(uniqueId, options))?.roomId ?? null;
}

/** Where there was no stream yet, the page cannot be told from that of nobody. */
function neverLive(error: unknown): undefined {
  if (!(error instanceof UserNotFoundError)) throw error;
  return undefined;
}

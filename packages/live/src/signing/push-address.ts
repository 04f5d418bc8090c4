import { isLoopback, isTikTokHost } from '../http/endpoints.js';
import type { ClientPresets } from '../http/presets.js';
import { UnknownPushHostError } from './errors.js';

/** What the socket says about itself in its address. */
export interface PushQuery {
  readonly presets: ClientPresets;
  readonly roomId: string;
  /** From the first batch. */
  readonly cursor: string;
  /** From the first batch. */
  readonly internalExt: string;
  /** Source of numbers from 0 to below 1. @defaultValue `Math.random` */
  readonly random?: (() => number) | undefined;
}

/** The parts of a push address. */
export interface PushAddress {
  /** What the provider gave, with or without a query of its own. */
  readonly pushServer: string;
  /** See {@link pushParams}. */
  readonly params: Readonly<Record<string, string>>;
  /** What the provider adds. Non-empty values win over `params`. */
  readonly routeParams: Readonly<Record<string, string>>;
  /** An origin of the caller's choice that takes the place of the provider's. A foreign host is refused all the same. */
  readonly endpoint?: string | undefined;
}

/** The parameters that a signed socket sends. */
export function pushParams(query: PushQuery): Record<string, string> {
  const { device, screen, location } = query.presets;
  const { random = Math.random } = query;
  return {
    version_code: '180800',
    aid: '1988',
    app_language: location.lang,
    app_name: 'tiktok_web',
    browser_platform: device.browser_platform,
    browser_language: location.lang_country,
    browser_name: device.browser_name,
    browser_version: device.browser_version,
    browser_online: 'true',
    cookie_enabled: 'true',
    tz_name: location.tz_name,
    // Not web_pc as in the HTTP calls.
    device_platform: 'web',
    identity: 'audience',
    live_id: '12',
    webcast_language: location.lang,
    ws_direct: '0',
    sup_ws_ds_opt: '1',
    update_version_code: '2.0.0',
    did_rule: '3',
    screen_height: String(screen.screen_height),
    screen_width: String(screen.screen_width),
    heartbeat_duration: '0',
    resp_content_type: 'protobuf',
    history_comment_count: '6',
    client_enter: '1',
    // A round trip in milliseconds, as a browser would have measured it.
    last_rtt: (100 + random() * 100).toFixed(2),
    compress: 'gzip',
    room_id: query.roomId,
    internal_ext: query.internalExt,
    cursor: query.cursor,
  };
}

/**
 * Joins the parts to the address of one socket. What the provider's address already carries is signed: it stays byte
 * for byte, and no name is repeated.
 * @throws UnknownPushHostError when the provider's host is neither TikTok's nor the endpoint's, or stands in for it.
 */
export function buildPushAddress(address: PushAddress): { url: string; params: Record<string, string> } {
  const given = URL.canParse(address.pushServer) ? new URL(address.pushServer) : undefined;
  const endpoint = address.endpoint === undefined ? undefined : socketOrigin(address.endpoint);
  const server = endpoint !== undefined && isStandIn(given, endpoint) ? given : trusted(given);
  const origin = endpoint ?? server.origin;
  const signed = Object.fromEntries(server.searchParams);
  const added = new Map(Object.entries(address.params));
  for (const [name, value] of Object.entries(address.routeParams)) {
    if (value !== '') added.set(name, value);
  }
  for (const name of Object.keys(signed)) added.delete(name);
  const query = [...added].map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  const signedQuery = server.search.slice(1).replace(/&$/, '');
  const whole = [signedQuery, query].filter(part => part !== '').join('&');
  return { url: `${origin}${server.pathname}?${whole}`, params: { ...signed, ...Object.fromEntries(added) } };
}

/**
 * Checks where a signed address leads, whoever signed it, before a cookie goes there.
 * @param endpoint - An origin of the caller's choice, which is trusted as well.
 * @throws UnknownPushHostError when it is not wss on a host of TikTok.
 */
export function checkPushAddress(url: string, endpoint: string | undefined): void {
  const server = URL.canParse(url) ? new URL(url) : undefined;
  const isChosen = endpoint !== undefined && server?.origin === socketOrigin(endpoint) && server.username === '';
  if (!isChosen) trusted(server);
}

function trusted(server: URL | undefined): URL {
  const isTrusted = server?.protocol === 'wss:' && isTikTokHost(server.hostname) && server.username === '';
  if (server === undefined || !isTrusted) throw new UnknownPushHostError(server?.host ?? '');
  return server;
}

/**
 * Whether a server is what a service that stands in for TikTok gives out: its own name, or a number, by which it may know itself
 * when clients know it by a name. The endpoint takes its place in any case; any other name says that something is wrong.
 */
function isStandIn(server: URL | undefined, endpoint: string): server is URL {
  if (server === undefined || server.username !== '') return false;
  const { hostname } = server;
  return hostname === new URL(endpoint).hostname || isLoopback(hostname) || /^(?:[\d.]+|\[.*\])$/.test(hostname);
}

/** Endpoints may be given as http: the socket on such a host is ws. */
function socketOrigin(endpoint: string): string {
  return new URL(endpoint).origin.replace(/^http/, 'ws');
}

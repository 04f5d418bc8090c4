import { InvalidOptionError } from '../errors.js';

/** The browser that requests claim to come from. Field names are those of the query parameters they fill. */
export interface DevicePreset {
  readonly user_agent: string;
  /** The user agent before its first slash, as browsers report it. */
  readonly browser_name: string;
  /** The user agent after its first slash. */
  readonly browser_version: string;
  readonly browser_platform: string;
  readonly os: string;
}

/** The screen that requests claim, in pixels. */
export interface ScreenPreset {
  readonly screen_width: number;
  readonly screen_height: number;
}

/** Where requests claim to come from. It chooses interface texts only; room data stay as they are. */
export interface LocationPreset {
  readonly lang: string;
  /** Language with country, such as `en-DE`. */
  readonly lang_country: string;
  readonly country: string;
  readonly tz_name: string;
}

/** One consistent viewer: what every request and the socket of a connection claim alike. */
export interface ClientPresets {
  readonly device: DevicePreset;
  readonly screen: ScreenPreset;
  readonly location: LocationPreset;
}

const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64';
const macintosh = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7';
const chromium = ') AppleWebKit/537.36 (KHTML, like Gecko) Chrome/157.0.0.0 Safari/537.36';

/** Ordinary current desktop browsers. */
export const devicePresets: readonly DevicePreset[] = [
  `${windows}${chromium}`,
  `${macintosh}${chromium}`,
  `${windows}${chromium} Edg/157.0.0.0`,
  `${macintosh}${chromium} Edg/157.0.0.0`,
  `${windows}; rv:157.0) Gecko/20100101 Firefox/157.0`,
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:157.0) Gecko/20100101 Firefox/157.0',
  `${macintosh}) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15`,
].map(devicePreset);

/** Usual and large screens, some of them upright. */
export const screenPresets: readonly ScreenPreset[] = [
  [1920, 1080],
  [2560, 1440],
  [3840, 2160],
  [4096, 2160],
  [5120, 2880],
  [7680, 4320],
  [1152, 2048],
  [1440, 2560],
  [2160, 3840],
  [4320, 7680],
].map(([width = 0, height = 0]) => ({ screen_width: width, screen_height: height }));

/** English interface texts from places around the world. */
export const locationPresets: readonly LocationPreset[] = [
  ['DE', 'Europe/Berlin'],
  ['GB', 'Europe/London'],
  ['CA', 'America/Toronto'],
  ['AU', 'Australia/Sydney'],
  ['NZ', 'Pacific/Auckland'],
  ['ZA', 'Africa/Johannesburg'],
  ['IE', 'Europe/Dublin'],
  ['JM', 'America/Jamaica'],
  ['BZ', 'America/Belize'],
  ['TT', 'America/Port_of_Spain'],
].map(([country = '', timeZone = '']) => ({
  lang: 'en',
  lang_country: `en-${country}`,
  country,
  tz_name: timeZone,
}));

/** Derives a device preset from a browser's user agent. */
export function devicePreset(userAgent: string): DevicePreset {
  const slash = userAgent.indexOf('/');
  const mac = userAgent.includes('Macintosh');
  const linux = userAgent.includes('Linux');
  return {
    user_agent: userAgent,
    browser_name: slash < 0 ? userAgent : userAgent.slice(0, slash),
    browser_version: userAgent.slice(slash + 1),
    browser_platform: mac ? 'MacIntel' : linux ? 'Linux x86_64' : 'Win32',
    os: mac ? 'mac' : linux ? 'linux' : 'windows',
  };
}

/**
 * Draws a viewer at random. Each part is drawn by itself.
 * @param random - Source of numbers from 0 to below 1. Default `Math.random`.
 * @throws InvalidOptionError when `random` gives anything else.
 */
export function getRandomPresets(random: () => number = Math.random): ClientPresets {
  return {
    device: pick(devicePresets, random),
    screen: pick(screenPresets, random),
    location: pick(locationPresets, random),
  };
}

/** A device id as the web client makes one: 19 digits, the first a 7, which keeps it below 2^63. */
export function createDeviceId(random: () => number = Math.random): string {
  return `7${Array.from({ length: 18 }, () => Math.floor(random() * 10)).join('')}`;
}

/** The query parameters of every call to TikTok. Real readers send all of these; most answers need only `aid`. */
export function defaultQuery(presets: ClientPresets, deviceId: string): Record<string, string> {
  const { device, screen, location } = presets;
  return {
    aid: '1988',
    app_language: location.lang,
    app_name: 'tiktok_web',
    browser_language: location.lang_country,
    browser_name: device.browser_name,
    browser_online: 'true',
    browser_platform: device.browser_platform,
    browser_version: device.browser_version,
    channel: 'tiktok_web',
    cookie_enabled: 'true',
    data_collection_enabled: 'true',
    device_id: deviceId,
    device_platform: 'web_pc',
    focus_state: 'true',
    from_page: 'user',
    history_len: '10',
    is_fullscreen: 'false',
    is_page_visible: 'true',
    os: device.os,
    priority_region: location.country,
    referer: 'https://www.tiktok.com/',
    region: location.country,
    root_referer: 'https://www.tiktok.com/',
    screen_height: String(screen.screen_height),
    screen_width: String(screen.screen_width),
    tz_name: location.tz_name,
    user_is_login: 'false',
    webcast_language: location.lang,
  };
}

/** The headers of every call to TikTok. `Connection` and `Host` are left to the transport. */
export function defaultHeaders(presets: ClientPresets): Record<string, string> {
  return {
    'User-Agent': presets.device.user_agent,
    Accept: 'text/html,application/json,application/protobuf',
    'Accept-Language': 'en-US,en;q=0.9',
    'Accept-Encoding': 'gzip, deflate',
    'Cache-Control': 'max-age=0',
    Referer: 'https://www.tiktok.com/',
    // Exactly this: with a slash at the end, room/info answers 403.
    Origin: 'https://www.tiktok.com',
    'Sec-Fetch-Dest': 'empty',
    'Sec-Fetch-Mode': 'cors',
    'Sec-Fetch-Site': 'same-site',
    'Sec-Fetch-Ua-Mobile': '?0',
  };
}

function pick<T>(list: readonly T[], random: () => number): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new InvalidOptionError('random has to give numbers from 0 to below 1.');
  return chosen;
}

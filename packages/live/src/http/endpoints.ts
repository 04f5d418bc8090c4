import { InvalidOptionError } from '../errors.js';

/** The hosts of the service, each a whole origin such as `https://www.tiktok.com` or `http://127.0.0.1:8099`. */
export interface Endpoints {
  /** Live pages and the `api-live` JSON. @defaultValue `https://www.tiktok.com` */
  readonly web: string;
  /** The `/webcast/` JSON. @defaultValue `https://webcast.tiktok.com` */
  readonly webcast: string;
  /** The sign provider. @defaultValue `https://api.eulerstream.com` */
  readonly sign: string;
  /** TikTool, the other sign provider; the one address here that may have a path. @defaultValue `https://api.tik.tools` */
  readonly tiktool: string;
  /** The push socket. @defaultValue undefined: the host that the sign provider names, if it is one of TikTok's */
  readonly push?: string;
}

/** Endpoints as a caller gives them: what is left out keeps its default. */
export type EndpointOptions = { readonly [Name in keyof Endpoints]?: string | undefined };

/** The defaults of {@link Endpoints}. */
export const defaultEndpoints: Endpoints = {
  web: 'https://www.tiktok.com',
  webcast: 'https://webcast.tiktok.com',
  sign: 'https://api.eulerstream.com',
  tiktool: 'https://api.tik.tools',
};

/**
 * An origin that stands in for all hosts at once, from the environment variable `LIVETAP_ENDPOINT`: with it a program runs
 * against a simulator without a change in its code. TikTool is below `/tiktool` there, because its paths are those of the
 * other provider.
 */
function environmentEndpoints(): EndpointOptions {
  const { process } = globalThis as {
    readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
  };
  const origin = process?.env?.LIVETAP_ENDPOINT;
  if (!origin) return {};
  return { web: origin, webcast: origin, sign: origin, tiktool: `${origin.replace(/\/$/, '')}/tiktool`, push: origin };
}

const httpSchemes = ['https:', 'http:'];
const allowedSchemes: Readonly<Record<keyof Endpoints, readonly string[]>> = {
  web: httpSchemes,
  webcast: httpSchemes,
  sign: httpSchemes,
  tiktool: httpSchemes,
  push: ['wss:', 'ws:', ...httpSchemes],
};

/**
 * Completes endpoints with `LIVETAP_ENDPOINT`, where that is set, and with their defaults.
 * @throws InvalidOptionError for an unknown name, or for anything that is not a whole origin of an allowed scheme.
 */
export function resolveEndpoints(options: EndpointOptions = {}): Endpoints {
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(allowedSchemes, name)) {
      throw new InvalidOptionError(
        `endpoints.${name} does not exist; the names are ${Object.keys(allowedSchemes).join(', ')}.`,
      );
    }
  }
  const environment = environmentEndpoints();
  const pushOrigin = options.push ?? environment.push;
  const push = pushOrigin === undefined ? undefined : wholeOrigin('push', pushOrigin);
  return {
    web: wholeOrigin('web', options.web ?? environment.web ?? defaultEndpoints.web),
    webcast: wholeOrigin('webcast', options.webcast ?? environment.webcast ?? defaultEndpoints.webcast),
    sign: wholeOrigin('sign', options.sign ?? environment.sign ?? defaultEndpoints.sign),
    tiktool: baseAddress('endpoints.tiktool', options.tiktool ?? environment.tiktool ?? defaultEndpoints.tiktool),
    ...(push === undefined ? {} : { push }),
  };
}

/**
 * The address that the paths of a provider are put behind, without a slash at its end.
 * @param name - What the message calls it.
 * @throws InvalidOptionError for anything but an address of `https://` or `http://` without a query or a login.
 */
export function baseAddress(name: string, value: unknown): string {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  const isBare = url?.search === '' && url.hash === '' && url.username === '' && url.password === '';
  if (url === undefined || !isBare || !httpSchemes.includes(url.protocol)) {
    throw new InvalidOptionError(`${name} has to be an address that starts with https:// or http://, without a query.`);
  }
  return shared(`${url.origin}${url.pathname}`.replace(/\/+$/, ''), value);
}

function wholeOrigin(name: keyof Endpoints, value: unknown): string {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !allowedSchemes[name].includes(url.protocol)) {
    const schemes = allowedSchemes[name].map(scheme => `${scheme}//`).join(', ');
    throw new InvalidOptionError(`endpoints.${name} has to be a whole origin that starts with one of ${schemes}.`);
  }
  // A lone slash is what URL makes of an origin; everything else would be dropped without a word.
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') {
    throw new InvalidOptionError(`endpoints.${name} has to end after host and port, as in ${url.origin}.`);
  }
  return shared(url.origin, value);
}

/** The text itself where it says the same already: so all connections with the same options have one. */
function shared(text: string, given: unknown): string {
  return given === text ? given : text;
}

/** Whether a host is this machine, where traffic without encryption leaves nothing open. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(?:\.\d{1,3}){3}$/.test(hostname)
  );
}

/** Whether nobody on the way can read what is sent there: it is encrypted, or stays on this machine. */
export function isEncrypted({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || protocol === 'wss:' || isLoopback(hostname);
}

/** Whether a host is one of TikTok's. */
export function isTikTokHost(hostname: string): boolean {
  return hostname === 'tiktok.com' || hostname.endsWith('.tiktok.com');
}

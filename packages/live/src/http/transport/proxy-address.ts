import { InvalidOptionError } from '../../errors.js';
import { withoutBrackets } from './target.js';

/** Schemes of proxies, each with the port it has when none is named. */
const defaultPorts = { http: 80, https: 443, socks4: 1080, socks4a: 1080, socks5: 1080, socks5h: 1080 } as const;

/** A proxy, taken apart. It holds a password: it does not belong into a message or a log; `origin` does. */
export interface ProxyAddress {
  readonly scheme: keyof typeof defaultPorts;
  /** Name or address, IPv6 without brackets. */
  readonly host: string;
  readonly port: number;
  /** Scheme, host and port: what may be shown. */
  readonly origin: string;
  /** Decoded; both may be empty, not both at once. */
  readonly credentials: { readonly user: string; readonly password: string } | undefined;
}

/**
 * Takes the address of a proxy apart.
 * @param option - What to call it in an error.
 * @throws InvalidOptionError when it cannot be used; the message never shows user or password.
 */
export function proxyAddress(option: string, value: unknown): ProxyAddress {
  const text = value instanceof URL ? value.href : value;
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined;
  const scheme = url?.protocol.slice(0, -1) ?? '';
  if (url === undefined || url.hostname === '' || !isProxyScheme(scheme)) {
    const schemes = Object.keys(defaultPorts).map(name => `${name}://`);
    throw new InvalidOptionError(`${option} has to be a whole address that starts with one of ${schemes.join(', ')}.`);
  }
  if (!['', '/'].includes(url.pathname) || url.search !== '' || url.hash !== '') {
    throw new InvalidOptionError(`${option} has to end after host and port.`);
  }
  const port = url.port === '' ? defaultPorts[scheme] : Number(url.port);
  return {
    scheme,
    host: withoutBrackets(url.hostname),
    port,
    origin: `${scheme}://${url.hostname}:${port}`,
    credentials: credentialsOf(option, scheme, url),
  };
}

/** Whether it speaks HTTP, and not SOCKS. */
export function isHttpProxy({ scheme }: ProxyAddress): boolean {
  return scheme === 'http' || scheme === 'https';
}

/** Where an HTTP request to the proxy itself goes. TLS has to check the name of the proxy, not of the host behind it. */
export function proxyTarget({ host, port }: ProxyAddress): { host: string; port: number; servername: string } {
  const isIp = host.includes(':') || /^\d+(?:\.\d+){3}$/.test(host);
  return { host, port, servername: isIp ? '' : host };
}

/** The header that carries the credentials to an HTTP proxy. */
export function proxyAuthorization({ credentials }: ProxyAddress): Record<string, string> {
  if (credentials === undefined) return {};
  const bytes = new TextEncoder().encode(`${credentials.user}:${credentials.password}`);
  return { 'proxy-authorization': `Basic ${btoa(String.fromCharCode(...bytes))}` };
}

function isProxyScheme(scheme: string): scheme is ProxyAddress['scheme'] {
  return Object.hasOwn(defaultPorts, scheme);
}

function credentialsOf(option: string, scheme: ProxyAddress['scheme'], url: URL): ProxyAddress['credentials'] {
  if (url.username === '' && url.password === '') return undefined;
  const user = decoded(option, url.username);
  const password = decoded(option, url.password);
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  if (scheme.startsWith('socks4') && password !== '') {
    throw new InvalidOptionError(
      `${option} has a password, for which SOCKS4 has no place; use socks5:// or leave it out.`,
    );
  }
  if (
    scheme.startsWith('socks') &&
    (user === '' || bytes(user) > 255 || bytes(password) > 255 || user.includes('\0'))
  ) {
    throw new InvalidOptionError(`${option} has a user or a password that SOCKS cannot carry.`);
  }
  // Basic authentication ends the user at its first colon.
  if (!scheme.startsWith('socks') && user.includes(':')) {
    throw new InvalidOptionError(`${option} has a colon in its user, which HTTP proxies take for its end.`);
  }
  return { user, password };
}

function decoded(option: string, text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new InvalidOptionError(`${option} has a user or a password that is not percent-encoded properly.`);
  }
}

import { InvalidOptionError } from '../../errors.js';
import { type ProxyAddress, proxyAddress } from './proxy-address.js';
import { targetOf } from './target.js';

/** Which proxy leads to an address; undefined: none, the connection is direct. */
export type ProxyRoute = (url: URL) => ProxyAddress | undefined;

/** Variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxies of the environment: `HTTPS_PROXY` for https and wss, `HTTP_PROXY` for http and ws, `ALL_PROXY` where the
 * one of the scheme is not set, and `NO_PROXY` for what is reached directly. Names in small letters win, as with curl; a
 * proxy without a scheme is an `http://` one.
 *
 * `NO_PROXY` is a list of hosts, with commas or spaces between: `example.com` (itself and all below it), `.example.com`
 * (the same), `*.example.com` (only below it), `127.0.0.1`, `10.0.0.0/8`, `[::1]`, any of them with `:port` behind, or `*`.
 * @throws InvalidOptionError for a value that cannot be used, naming the variable.
 */
export function environmentRoute(environment: Environment): ProxyRoute {
  const read = (name: string) => {
    const used = [name.toLowerCase(), name].find(candidate => (environment[candidate] ?? '').trim() !== '');
    return used === undefined ? undefined : { name: used, value: environment[used] ?? '' };
  };
  const proxyOf = (name: string) => {
    const found = read(name);
    if (found === undefined) return undefined;
    const value = found.value.trim();
    return proxyAddress(found.name, value.includes('://') ? value : `http://${value}`);
  };
  const all = proxyOf('ALL_PROXY');
  const secure = proxyOf('HTTPS_PROXY') ?? all;
  const plain = proxyOf('HTTP_PROXY') ?? all;
  const { name, value } = read('NO_PROXY') ?? { name: 'NO_PROXY', value: '' };
  const direct = value
    .split(/[\s,]+/)
    .filter(entry => entry !== '')
    .map(entry => exception(name, entry.toLowerCase()));
  return url => {
    const { host, port, isSecure } = targetOf(url);
    if (direct.some(matches => matches(host, port))) return undefined;
    return isSecure ? secure : plain;
  };
}

const namePattern = /^(?:\*\.|\.)?[\w-]+(?:\.[\w-]+)*$/;
const addressPattern = /^[\da-f:.]*:[\da-f:.]*$/;

function exception(variable: string, entry: string): (host: string, port: number) => boolean {
  if (entry === '*') return () => true;
  const [, bracketed, bare = '', onlyPort] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(entry) ?? [];
  const text = bracketed ?? (bare === '' ? entry : bare);
  const isAddress = bracketed !== undefined || addressPattern.test(text);
  const matchesHost = isAddress ? sameAddress(text) : (network(text) ?? domain(text));
  if (matchesHost === undefined) {
    throw new InvalidOptionError(
      `${variable} has the entry ${JSON.stringify(entry)}, which is no host, address or network.`,
    );
  }
  return (host, port) => (onlyPort === undefined || Number(onlyPort) === port) && matchesHost(host);
}

/** IPv6 has many spellings of one address; URL knows the shortest. */
function sameAddress(text: string): ((host: string) => boolean) | undefined {
  if (!URL.canParse(`http://[${text}]/`)) return undefined;
  const address = new URL(`http://[${text}]/`).hostname.slice(1, -1);
  return host => host === address;
}

function network(text: string): ((host: string) => boolean) | undefined {
  const [, base = '', bits = ''] = /^([\d.]+)\/(\d{1,2})$/.exec(text) ?? [];
  const first = ipv4(base);
  if (first === undefined || Number(bits) > 32) return undefined;
  const size = 2 ** (32 - Number(bits));
  return host => {
    const address = ipv4(host);
    return address !== undefined && Math.floor(address / size) === Math.floor(first / size);
  };
}

function ipv4(text: string): number | undefined {
  const parts = text.split('.').map(part => (/^\d{1,3}$/.test(part) ? Number(part) : Number.NaN));
  if (parts.length !== 4 || !parts.every(part => part <= 255)) return undefined;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}

function domain(text: string): ((host: string) => boolean) | undefined {
  if (!namePattern.test(text)) return undefined;
  const name = text.replace(/^\*?\./, '');
  const below = `.${name}`;
  return text.startsWith('*') ? host => host.endsWith(below) : host => host === name || host.endsWith(below);
}

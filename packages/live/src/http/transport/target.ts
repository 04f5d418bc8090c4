/** Where a connection is meant to end, in the terms of Node. */
export interface Target {
  /** Name or address, IPv6 without brackets. */
  readonly host: string;
  readonly port: number;
  /** Whether TLS is spoken with it: https and wss. */
  readonly isSecure: boolean;
}

/** The target of an http, https, ws or wss address. */
export function targetOf({ protocol, hostname, port }: URL): Target {
  const isSecure = protocol === 'https:' || protocol === 'wss:';
  const standardPort = isSecure ? 443 : 80;
  return { host: withoutBrackets(hostname), port: port === '' ? standardPort : Number(port), isSecure };
}

/** A host as Node takes it: URL puts IPv6 addresses into brackets. */
export function withoutBrackets(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '');
}

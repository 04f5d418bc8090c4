import { Agent } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type EndpointOptions, TikTokLiveConnection, type TikTokLiveConnectionOptions } from '@livetap/live';
import { expect } from 'vitest';
import { closedOrigin } from '../../packages/live/test/http/test-server.js';
import {
  loopbackCertificate as cert,
  loopbackKey as key,
} from '../../packages/live/test/http/transport/loopback-certificate.js';
import { type Expected, failure, inJson, onPage, rejection, requestErrors, type Scene } from './failure.js';

const network: Expected = { name: 'NetworkError', code: 'NETWORK_UNREACHABLE', retryable: true, retryAfterMs: 1000 };
const untrusted = {
  ...{ retryable: false, retryAfterMs: undefined },
  hint: 'The encrypted connection cannot be trusted: something on the way intercepts it, or this computer has a wrong time or old root certificates.',
} as const;
const causedBy = (code: string) => ({ cause: expect.objectContaining({ code }) });
const selfSigned = causedBy('DEPTH_ZERO_SELF_SIGNED_CERT');

/** A connection of which one host is elsewhere. */
function toElsewhere(
  { simulator }: Scene,
  endpoints: EndpointOptions,
  options: TikTokLiveConnectionOptions = {},
): TikTokLiveConnection {
  return new TikTokLiveConnection('mara', {
    endpoints: { ...simulator.endpoints, ...endpoints },
    disableEulerFallbacks: true,
    ...options,
  });
}

async function onPageElsewhere(scene: Scene, web: string, options?: TikTokLiveConnectionOptions): Promise<unknown> {
  return (await requestErrors(toElsewhere(scene, { web }, options)))[0];
}

/** Does something with a server whose certificate nobody trusts. @param act gets its host and port */
async function withUntrusted(act: (host: string) => Promise<unknown>): Promise<unknown> {
  const server = createServer({ key, cert });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  try {
    return await act(`127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    await new Promise(resolve => server.close(resolve));
  }
}

/** An agent that finds no host, without asking anybody. */
const lostAgent = new Agent({
  lookup: (hostname, _options, callback) => {
    const error = new Error(`getaddrinfo ENOTFOUND ${hostname}`);
    callback(Object.assign(error, { code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname }), '', 4);
  },
});

/** What fails below HTTP: row 13, and what is said in row 8 about encryption. */
export const transportFailures = [
  failure(13, 'the connection is reset', [['reset']], network, { error: onPage }),
  failure(13, 'the answer breaks off', [['cut-body']], network, { error: inJson }),
  failure(
    13,
    'no answer comes',
    [['hang']],
    { ...network, code: 'NETWORK_TIMEOUT' },
    { error: onPage, options: { requestTimeoutMs: 50 } },
  ),
  failure(
    13,
    'nobody listens',
    [],
    { ...network, fields: causedBy('ECONNREFUSED') },
    { error: async scene => onPageElsewhere(scene, await closedOrigin()) },
  ),
  failure(
    13,
    'the name of the host is not found',
    [],
    { ...network, fields: { host: 'tiktok.test', ...causedBy('ENOTFOUND') } },
    { error: scene => onPageElsewhere(scene, 'http://tiktok.test', { webClientOptions: { httpAgent: lostAgent } }) },
  ),
  failure(
    13,
    'the push server does not listen',
    [],
    { ...network, name: 'SocketFailedError', fields: causedBy('ECONNREFUSED') },
    { error: async scene => rejection(toElsewhere(scene, { push: await closedOrigin() }).connect()) },
  ),
  failure(
    13,
    'the proxy does not listen',
    [],
    { ...network, name: 'ProxyError', code: 'PROXY_FAILED', fields: causedBy('ECONNREFUSED') },
    { error: async scene => onPageElsewhere(scene, scene.simulator.url, { proxy: await closedOrigin() }) },
  ),
  failure(
    8,
    'the certificate of the page is not trusted',
    [],
    { ...network, ...untrusted, fields: selfSigned },
    { error: scene => withUntrusted(host => onPageElsewhere(scene, `https://${host}`)) },
  ),
  failure(
    8,
    'the certificate of the push server is not trusted',
    [],
    { ...network, ...untrusted, name: 'SocketFailedError', fields: selfSigned },
    { error: scene => withUntrusted(host => rejection(toElsewhere(scene, { push: `wss://${host}` }).connect())) },
  ),
  failure(
    16,
    'the certificate of the provider is not trusted',
    [],
    { ...untrusted, name: 'SignAPIError', code: 'SIGN_FAILED', fields: { reason: 'Connect Error' } },
    { error: scene => withUntrusted(host => rejection(toElsewhere(scene, { sign: `https://${host}` }).connect())) },
  ),
];

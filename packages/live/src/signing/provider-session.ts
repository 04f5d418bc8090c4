import type { EulerStreamApiClient } from '../euler/client.js';
import type { WebcastHttpClient } from '../http/client.js';
import type { SessionBundle } from '../http/session.js';
import { AuthenticatedWebSocketConnectionError } from './errors.js';

const guard = 'WHITELIST_AUTHENTICATED_SESSION_ID_HOST';

/**
 * The session as the provider takes it, as an argument for an endpoint: all cookies where the jar holds a session, else
 * the OAuth token. To be called only where the caller asked by name for the session to go to the provider.
 *
 * The environment variable `WHITELIST_AUTHENTICATED_SESSION_ID_HOST`, where it is set, names the only host that sessions
 * may go to: so an operator can rule out that a changed option sends them elsewhere.
 * @returns undefined without a session
 * @throws AuthenticatedWebSocketConnectionError when that variable names another host.
 */
export function providerSession(
  { cookieJar }: WebcastHttpClient,
  apiClient: EulerStreamApiClient,
): { readonly type: SessionBundle['type']; readonly header: string } | undefined {
  const { session } = cookieJar;
  if (session === undefined) return undefined;
  const { host, hostname } = new URL(apiClient.basePath);
  const allowed = environmentVariable(guard);
  if (allowed !== undefined && allowed !== host && allowed !== hostname) {
    throw new AuthenticatedWebSocketConnectionError(
      `${guard} does not name ${host}: the session was not sent there.`,
      `Set ${guard} to the host of your sign provider, or leave it unset.`,
    );
  }
  // The jar gives session cookies for an encrypted address only; the client refuses any other provider.
  const header = session.type === 'cookie' ? cookieJar.header('https://www.tiktok.com') : session.value;
  return { type: session.type, header };
}

function environmentVariable(name: string): string | undefined {
  const { process } = globalThis as {
    readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
  };
  return process?.env?.[name] || undefined;
}

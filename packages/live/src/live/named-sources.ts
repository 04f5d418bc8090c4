import { providerSigner } from '../room-source.js';
import { createDirectSigner } from '../signing/direct.js';
import type { SignedWebSocketProvider } from '../signing/signed-websocket.js';
import type { Signer } from '../signing/signer.js';
import { createTikToolSigner } from '../signing/tiktool.js';
import type { TikToolClient } from '../tiktool/client.js';
import type { TikTokWebClient } from '../web-client.js';
import type { SourceName } from './options.js';

/** What there is to read a room with. */
export interface SourceMeans {
  /** An API key of TikTool. */
  readonly hasTikToolKey: boolean;
  /** An API key of Euler Stream. */
  readonly hasEulerKey: boolean;
  /** The cookies of an account. */
  readonly hasSession: boolean;
  /** Whether somebody of the caller's choice signs in place of Euler Stream. @defaultValue false */
  readonly isEulerReplaced?: boolean | undefined;
}

/** The named ways that `TikTokLive` takes by itself, best first: what there is a key for, then what needs nothing. */
export function defaultSourceNames(means: SourceMeans): SourceName[] {
  const { hasTikToolKey, hasEulerKey, hasSession, isEulerReplaced = false } = means;
  return [
    ...(hasTikToolKey ? (['tiktool'] as const) : []),
    ...(hasEulerKey || isEulerReplaced ? (['euler', 'direct'] as const) : (['direct', 'euler'] as const)),
    ...(hasEulerKey || hasSession ? (['polling'] as const) : []),
  ];
}

/** The ways that are a socket whose address somebody makes. */
export type SignedSourceName = Extract<SourceName, 'direct' | 'euler' | 'tiktool'>;

/** What the sockets of the named ways are opened with. */
export interface NamedSignerOptions {
  readonly webClient: TikTokWebClient;
  /** Parameters for the socket address, on top of the defaults. @defaultValue none */
  readonly pushParams?: Readonly<Record<string, string>> | undefined;
  /** Whether `euler` signs for the account of the session. @defaultValue false */
  readonly authenticateWs?: boolean | undefined;
  /** Who signs for `euler`. @defaultValue Euler Stream, or the route in `RouteConfig` that stands in for it */
  readonly signedWebSocketProvider?: SignedWebSocketProvider | undefined;
  /** Who is asked for `tiktool`. @defaultValue a client with the key of the environment */
  readonly tiktoolClient?: TikToolClient | undefined;
}

/** The signer behind the name of a way to read a room: the one that `TikTokLive` opens its sockets with. */
export function namedSigner(
  name: SignedSourceName,
  { webClient, pushParams = {}, tiktoolClient: client, ...provider }: NamedSignerOptions,
): Signer {
  switch (name) {
    case 'direct':
      return createDirectSigner({ webClient, pushParams });
    case 'euler':
      return providerSigner(webClient, provider, pushParams);
    case 'tiktool':
      return createTikToolSigner({ webClient, pushParams, client });
  }
}

import { browserSource, type TikTokLiveConnectionOptions, type TikTokLiveOptions } from '@livetap/live';
import { accountSession } from '../account-session.js';
import type { Options, OptionValues } from '../command.js';
import type { Io } from '../io.js';
import { httpOrigin, port, roomId, text } from '../readers.js';

/** What every command takes that asks TikTok something. */
export const serviceOptions = {
  key: {
    value: '<key>',
    about: 'API key of the sign provider; LIVETAP_SIGN_KEY in the environment does as well',
    read: text,
  },
  endpoint: {
    value: '<origin>',
    about: 'a simulator instead of TikTok, as livetap simulate prints it',
    read: httpOrigin,
  },
} as const satisfies Options;

/** What every command takes that connects to a streamer. */
export const roomOptions = {
  room: { value: '<id>', about: 'the room id, where it is known: skips the lookup of the name', read: roomId },
  ...serviceOptions,
  browser: {
    about:
      'read the live page in a browser of yours, as livetap browser finds it, and wait for it: no key, no signature',
  },
  'browser-port': { value: '<port>', about: 'the debugging port of that browser; 9222 without it', read: port },
} as const satisfies Options;

/** What the options of a command say about how to connect. */
export type ConnectionChoice = Pick<TikTokLiveOptions, 'source' | 'sources' | 'signApiKey' | 'endpoints' | 'session'>;

/**
 * Options of a connection from those of a command. Who asks for the browser waits for it: `source` then is the only one of
 * `sources`, and nothing else is tried.
 * @param name the streamer, for a source that has to find the room itself
 * @throws InvalidUniqueIdError when a browser is to be read and the name is none, UsageError for half a session.
 */
export function connectionOptions(options: OptionValues<typeof roomOptions>, io: Io, name: string): ConnectionChoice {
  const { browser, 'browser-port': browserPort } = options;
  const common = { ...requestOptions(options, io), session: accountSession(io) };
  if (!browser && browserPort === undefined) return common;
  const source = browserSource({ port: browserPort, match: name });
  return { ...common, source, sources: [source] };
}

/** Options of whatever makes requests, from those of a command. */
export function requestOptions(
  { endpoint, key }: OptionValues<typeof serviceOptions>,
  { env }: Io,
): Pick<TikTokLiveConnectionOptions, 'signApiKey' | 'endpoints'> {
  return {
    signApiKey: key ?? (env.LIVETAP_SIGN_KEY || undefined),
    ...(endpoint === undefined ? {} : { endpoints: endpointsOf(endpoint) }),
  };
}

/** The hosts of the service, all of them at one origin. */
function endpointsOf(origin: string) {
  return {
    web: origin,
    webcast: origin,
    sign: origin,
    tiktool: `${origin}/tiktool`,
    push: origin.replace(/^http/, 'ws'),
  };
}

import type { TikTokLiveConnectionOptions } from '@livetap/live';
import type { Options, OptionValues } from '../command.js';
import type { Io } from '../io.js';
import { httpOrigin, roomId, text } from '../readers.js';

/** What every command takes that connects to a streamer. */
export const roomOptions = {
  room: { value: '<id>', about: 'the room id, where it is known: skips the lookup of the name', read: roomId },
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

/** Options of a connection from those of a command. */
export function connectionOptions(
  { endpoint, key }: OptionValues<typeof roomOptions>,
  { env }: Io,
): TikTokLiveConnectionOptions {
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

import { join } from 'node:path';
import {
  createFeed,
  type FeedOptions,
  GiftCatalog,
  isLiveError,
  type KnownGift,
  TikTokLiveConnection,
  textFile,
  UserOfflineError,
} from '@livetap/live';
import { cacheFolder } from '../cache-folder.js';
import { defineCommand } from '../command.js';
import { CommandError } from '../errors.js';
import type { Io } from '../io.js';
import { counted, dayAndTime } from '../print/numbers.js';
import { plainJson, plainText } from '../print/plain-text.js';
import { language as languageTag, text } from '../readers.js';
import { requestOptions, serviceOptions } from './room-options.js';

/** Shows the gifts there are, and finds some. */
export const gifts = defineCommand({
  name: 'gifts',
  about: 'show the gifts there are and what they cost, or those of a room; with a word only those whose name has it',
  positionals: ['[@name]', '[search]'],
  options: {
    json: { about: 'one gift a line as JSON' },
    language: { value: '<xx>', about: 'language of the names (en)', read: languageTag },
    refresh: { about: 'fetch the list, although the one on this machine is less than a week old' },
    cache: {
      value: '<file>',
      about: 'where the list is kept; without it in the cache folder of the system',
      read: text,
    },
    ...serviceOptions,
  },
  examples: ['gifts', 'gifts rose', 'gifts @name', 'gifts --language de löwe', 'gifts --json | jq .diamondCount'],
  async run({ positionals, options }, io) {
    const [first = ''] = positionals;
    const name = /^(?:@|https?:\/\/)/.test(first) ? first : undefined;
    const search = positionals.slice(name === undefined ? 0 : 1).join(' ');
    const request = requestOptions(options, io);
    const connection = new TikTokLiveConnection(name, request);
    const cache = options.cache ?? defaultCache(options.endpoint, io);
    const problems: Error[] = [];
    const catalog = new GiftCatalog({
      language: options.language,
      file: cache === undefined ? undefined : textFile(cache),
      maxAgeMs: options.refresh || name !== undefined ? 0 : undefined,
      onWarning: problem => problems.push(problem),
    });
    let inRoom: ReadonlySet<number> | undefined;
    const loaded = await catalog.load(async language => {
      const { webClient } = connection;
      const roomId = name === undefined ? await anyRoom(request) : await roomOf(connection);
      const list = await webClient.fetchRoomGifts({ roomId, language, sign: webClient.addressSigner });
      if (name !== undefined) inRoom = new Set(list.map(({ id }) => id));
      return list;
    });
    // What is known of all rooms is no answer about one.
    const isAnswered = loaded === 'fetched' || loaded === 'kept' || (loaded === 'outdated' && name === undefined);
    if (!isAnswered) throw problems.at(-1);
    for (const { message } of problems) io.err.write(`${io.paintError('yellow', 'livetap:')} ${plainText(message)}\n`);
    const isShown = ({ id }: KnownGift) => inRoom?.has(id) !== false;
    const found = catalog.search(search).filter(isShown);
    for (const gift of found) {
      io.out.write(`${options.json ? plainJson(JSON.stringify(gift)) : textLine(gift, catalog.nameOf(gift.id))}\n`);
    }
    const fetchedAt = catalog.fetchedAtMs();
    const when = fetchedAt === undefined ? 'of other days' : `fetched ${dayAndTime(fetchedAt)}`;
    const note = `— ${found.length} of ${counted([...catalog].filter(isShown).length, 'gift')}, ${when}`;
    (options.json ? io.err : io.out).write(`${note}\n`);
  },
});

function textLine({ id, diamondCount, isStreakable }: KnownGift, name: string): string {
  const price = counted(diamondCount, 'diamond');
  return `${String(id).padEnd(8)}  ${plainText(name).padEnd(28)}  ${price}${isStreakable ? ', streak' : ''}`;
}

/** None for a simulator: its invented gifts are not to be mixed with those there are. */
function defaultCache(endpoint: string | undefined, { env }: Io): string | undefined {
  return endpoint || env.LIVETAP_ENDPOINT ? undefined : join(cacheFolder(env), 'gifts.json');
}

/** @throws UserOfflineError when the streamer was never live, and what the lookup throws. */
async function roomOf(connection: TikTokLiveConnection): Promise<string> {
  const roomId = await connection.fetchRoomId();
  if (roomId === '') throw new UserOfflineError(`@${connection.uniqueId} is not live.`);
  return roomId;
}

/** The gifts are nearly the same in all rooms, so any of them will do. @throws what the feed throws */
async function anyRoom(request: FeedOptions): Promise<string> {
  try {
    const [room] = (await createFeed(request).next()).rooms;
    return room?.roomId ?? '';
  } catch (cause) {
    if (!isLiveError(cause) || cause.code !== 'FEED_EXHAUSTED') throw cause;
    const hint = 'Give the name of somebody who is live: livetap gifts @name.';
    throw new CommandError('FAILED', 'no live room was found to ask for its gifts', { hint, cause });
  }
}
